using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Survey.Notes;

namespace OcrFrench.Tests.Survey.Notes;

public class FootnoteMarksTests
{
    private const string Harbour =
        """
        Le comité salue le travail du port en faveur des pêcheurs?, et demande
        que les quais soient réparés.

        ! Décision 12 du comité du port.

        Il rappelle la convention sur les phares organisée? et le règlement
        des bateaux, adopté dans l’intérêt des marins®, et souhaite la suite.

        2 Recueil des conventions, vol. 7.
        3 Ibid., vol. 8.
        """;

    [Fact]
    public void Marks_and_numbers_are_what_their_order_says()
    {
        string text = Find(Harbour);
        Assert.Contains("des pêcheurs1, et", text, StringComparison.Ordinal);
        Assert.Contains("\n1 Décision 12", text, StringComparison.Ordinal);
        Assert.Contains("organisée2 et", text, StringComparison.Ordinal);
        Assert.Contains("des marins3, et", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cleaner_repairs_them_lists_them_and_leaves_them_then()
    {
        CleaningResult result = OcrCleaner.Default.Analyze(Harbour);
        Assert.Equal(Find(Harbour), result.Text);
        Assert.Equal(["notes.mark", "notes.number", "notes.mark", "notes.mark"], result.Corrections.Select(static c => c.Rule));
        Assert.All(result.Corrections, static c => Assert.Equal(CorrectionKind.Numbering, c.Kind));
        Assert.Same(result.Text, OcrCleaner.Default.Clean(result.Text));
    }

    [Theory]
    [InlineData("Les barques sont au sec*, dit le rapport, et les filets” sont prêts.\n\n1 Page 4.\n2 Page 5.",
        "Les barques sont au sec1, dit le rapport, et les filets2 sont prêts.\n\n1 Page 4.\n2 Page 5.")]
    [InlineData("Un phare° éclaire la côte2 et la rade.\n\n1 Voir le plan.\n2 Ibid.",
        "Un phare1 éclaire la côte2 et la rade.\n\n1 Voir le plan.\n2 Ibid.")]
    [InlineData("Un phare1 éclaire la côte\" et la rade3.\n\n1 Voir le plan.\n2 Ibid.\n3 Ibid.",
        "Un phare1 éclaire la côte2 et la rade3.\n\n1 Voir le plan.\n2 Ibid.\n3 Ibid.")]
    [InlineData("Un phare1 éclaire la côte2 et la rade3.\n\n1 Voir le plan.\n! Ibid.\n3 Ibid.",
        "Un phare1 éclaire la côte2 et la rade3.\n\n1 Voir le plan.\n2 Ibid.\n3 Ibid.")]
    [InlineData("On lit (t) que le roi vint (2) au port.\n\n(1) Archives.\n(2) Ibid.",
        "On lit (1) que le roi vint (2) au port.\n\n(1) Archives.\n(2) Ibid.")]
    [InlineData("On lit (1) que le roi vint (2) au port.\n\n(l) Archives.\n(2) Ibid.\n\nPuis il partit (1).\n\n(1) Ibid.",
        "On lit (1) que le roi vint (2) au port.\n\n(1) Archives.\n(2) Ibid.\n\nPuis il partit (1).\n\n(1) Ibid.")]
    [InlineData("On lit (1) que le roi vint en mars (1845) au port (3).\n\n(1) Archives.\n(2) Ibid.\n(3) Ibid.",
        "On lit (1) que le roi vint en mars (1845) au port (3).\n\n(1) Archives.\n(2) Ibid.\n(3) Ibid.")]
    [InlineData("Vraiment ? dit-il. Un phare® éclaire la côte2.\n\n1 Voir le plan.\n2 Ibid.",
        "Vraiment ? dit-il. Un phare1 éclaire la côte2.\n\n1 Voir le plan.\n2 Ibid.")]
    public void Each_sign_gets_the_number_that_is_missing(string read, string printed) => Assert.Equal(printed, Find(read));

    [Theory]
    [InlineData("Est-ce le port? demanda-t-il. Il ne répondit pas.")]
    [InlineData("Les barques sont au sec?, dit le rapport.\n\n1 Page 4.")] // one number shows no order
    [InlineData("Un phare® éclaire la côte® et la rade®.\n\n1 Voir le plan.\n2 Ibid.")] // a place too many
    [InlineData("Un phare® éclaire la côte.\n\n1 Voir le plan.\n2 Ibid.")] // a place too few
    [InlineData("Un phare2 éclaire la côte1 et la rade®.\n\n1 Voir.\n2 Ibid.\n3 Ibid.")] // out of order
    [InlineData("Vraiment? dit-il. Est-ce sûr ?\n\n1 Voir le plan.\n\nAlors un phare2 éclaire la côte.\n\n2 Ibid.")] // questions are asked here
    [InlineData("Le « port » dit \"le grand\" est là.\n\n1 Voir le plan.\n2 Ibid.")]
    [InlineData("Il vint le\n12 Janvier avec ses marins®, puis le\n25 Mars.")] // days are not notes
    [InlineData("1. Prie les États de venir®;\n\n2. Prie les autres de rester®;")] // nor are paragraphs
    [InlineData("Il part jusqu’ à la côte.\n\n1 Voir.\n2 Ibid.")]
    [InlineData("Une note* est là.\n\n* Voir le plan.\n\n1 Voir.\n2 Ibid.")]
    public void What_order_does_not_make_sure_stays(string text) => Assert.Equal(text, Find(text));

    [Fact]
    public void A_mark_whose_note_is_missing_needs_the_level_thorough()
    {
        string text = Harbour + "\n\nLa session” suivante aura lieu au printemps.";
        Assert.EndsWith("La session” suivante aura lieu au printemps.", Find(text), StringComparison.Ordinal);
        Assert.EndsWith("La session4 suivante aura lieu au printemps.", Find(text, CleaningLevel.Thorough), StringComparison.Ordinal);
    }

    [Fact]
    public void Conservative_repairs_only_signs_that_nothing_else_explains()
    {
        string text = Find(Harbour, CleaningLevel.Conservative);
        Assert.Contains("organisée? et", text, StringComparison.Ordinal);
        Assert.Contains("des marins3, et", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_were_read_are_not_damage_and_do_not_hide_it()
    {
        const string sound = "La conférence des pêcheurs organisée1 par la ville fut réussie.\n\n1 Archives de la ville.\n\nIl écrivit à "
            + "son frère2 et à sa sœur.\n\n2 Ibid.";
        Assert.Same(sound, OcrCleaner.Default.Clean(sound));
        Assert.Equal(sound, OcrCleaner.Default.Clean(sound.Replace("frère2", "frére2", StringComparison.Ordinal)));
    }

    private static string Find(string text, CleaningLevel level = CleaningLevel.Balanced)
    {
        ChangeList changes = Look(text, level);
        if (changes.Count == 0) return text;
        char[] buffer = [];
        int length = changes.Apply(text, ref buffer);
        string result = new(buffer, 0, length);
        Assert.True(Look(result, level).Count == 0, "twice");
        return result;
    }

    /// <summary>What would be made at a level.</summary>
    private static ChangeList Look(string text, CleaningLevel level)
    {
        var marks = new FootnoteMarks();
        marks.Look(text);
        marks.Repairs.Keep([.. Enumerable.Range(0,
            marks.Repairs.Count).Select(i => marks.Repairs[i].Reason.Confidence >= Thresholds.Of(level, default, Judge.Finder))]);
        return marks.Repairs;
    }
}
