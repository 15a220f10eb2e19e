using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Reading;

public class ParagraphsTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions { Layout = TextLayout.Paragraphs });

    private const string Prose = """
        Le car s’arrêta devant la mairie, le moteur allumé, juste le temps de
        laisser descendre une femme et deux valises. Elle reconnut aussitôt le
        banc, le tilleul, l’enseigne bleue de la boulangerie. Rien n’avait donc
        changé, et pourtant elle eut l’impression d’arriver là pour la première
        fois.
        """;

    private static readonly string s_joined = Prose.ReplaceLineEndings("\n").Replace('\n', ' ');

    [Fact]
    public void The_lines_of_a_paragraph_are_joined() => Assert.Equal(s_joined, s_cleaner.Clean(Prose.ReplaceLineEndings("\n")));

    [Theory]
    [InlineData("\n\nIl pleuvait.", "\n\nIl pleuvait.")]
    [InlineData("\n— Vous cherchez quelqu’un ?", "\n\n— Vous cherchez quelqu’un ?")]
    [InlineData("\nIl pleuvait.", "\n\nIl pleuvait.")]
    [InlineData("\na) la pluie ;\nb) le vent.", "\n\na) la pluie ;\n\nb) le vent.")]
    public void What_starts_a_paragraph_stays_one(string more, string expected) =>
        Assert.Equal(s_joined + expected, s_cleaner.Clean(Prose.ReplaceLineEndings("\n") + more));

    [Fact]
    public void A_sentence_that_a_page_cuts_is_joined()
    {
        string prose = Prose.ReplaceLineEndings("\n");
        Assert.Equal(s_joined, s_cleaner.Clean(prose.Replace("femme et deux valises. Elle reconnut aussitôt le\n",
            "femme et deux valises. Elle reconnut aussitôt le\n\f\n", StringComparison.Ordinal)));
    }

    /// <summary>The signs of a page's end: a form feed, and the space that a program left of one.</summary>
    [Theory]
    [InlineData("\n\f")]
    [InlineData("\n ")]
    public void Where_a_page_ends_nothing_is_made_up(string pageEnd)
    {
        string prose = Prose.ReplaceLineEndings("\n"), page = string.Join("\n\n", Enumerable.Repeat(prose, 4));
        string joined = string.Join("\n\n", Enumerable.Repeat(s_joined, 4));
        // The next page starts with a paragraph, below the last line or below notes; between these, too, no line is parted or joined.
        Assert.Equal(joined + pageEnd + joined, s_cleaner.Clean(page + pageEnd + page));
        const string Notes = "\n\n1 Résolution 64/293 de l’Assemblée générale.\n2 Nations Unies, Recueil des Traités, vol. 2225.";
        Assert.Equal(joined + Notes + pageEnd + joined, s_cleaner.Clean(page + Notes + pageEnd + page));
        // A sentence goes on below the notes: they stay between.
        Assert.Equal(joined + Notes + pageEnd + "de la rue. " + s_joined[..^1] + "e.",
            s_cleaner.Clean(page + Notes + pageEnd + "de la rue. " + prose[..^1] + "e."));
        // It goes on right behind the page's end.
        int cut = page.LastIndexOf("banc,", StringComparison.Ordinal);
        Assert.Equal(joined + "\n\n" + joined, s_cleaner.Clean(page[..(cut - 1)] + pageEnd + page[cut..] + "\n\n" + page));
    }

    [Fact]
    public void A_note_is_not_joined_with_the_text_of_the_next_page()
    {
        const string Note = "1 Voir la résolution de l’Assemblée générale, du 4 mars de cette année, la";
        string prose = Prose.ReplaceLineEndings("\n");
        Assert.Equal(s_joined + "\n\n" + Note + "\n\fnuit et le jour. Elle dort.",
            s_cleaner.Clean(prose + "\n\n" + Note + "\n\fnuit et le jour. Elle dort."));
    }

    [Theory]
    [InlineData("CHRONIQUE DU CANTON\nLa crue de la rivière", "CHRONIQUE DU CANTON\n\nLa crue de la rivière")]
    [InlineData("LE COMTE\nde la plaine", "LE COMTE de la plaine")]
    [InlineData("S. M.\nLa crue de la rivière", "S. M.\nLa crue de la rivière")]
    public void A_line_of_capitals_is_a_heading(string lines, string expected) =>
        Assert.Equal(expected + "\n\n" + s_joined, s_cleaner.Clean(lines + "\n\n" + Prose.ReplaceLineEndings("\n")));

    [Fact]
    public void Verse_tables_and_addresses_keep_their_lines()
    {
        const string Verse = "Le vent se lève sur la plaine,\nLes peupliers tremblent un peu,\nEt l’on entend la cloche lointaine\nQui dit "
            + "adieu au ciel tout bleu.";
        const string Contents =
            "Introduction .......... 3\nles ports et les quais ....... 12\nles phares de la côte ....... 31\nConclusion .......... 40";
        const string Address = "Monsieur le maire\n12, rue de la Loi\n75001 Paris";
        string text = Prose.ReplaceLineEndings("\n") + "\n\n" + Verse + "\n\n" + Contents + "\n\n" + Address;
        Assert.Equal(s_joined + "\n\n" + Verse + "\n\n" + Contents + "\n\n" + Address, s_cleaner.Clean(text));
    }

    [Fact]
    public void Lines_that_show_no_sign_are_kept()
    {
        const string Text = "Une ligne\nUne autre\nEt une autre";
        Assert.Same(Text, s_cleaner.Clean(Text));
    }

    [Fact]
    public void Windows_line_ends_stay()
    {
        string prose = Prose.ReplaceLineEndings("\r\n");
        Assert.Equal(s_joined + "\r\n\r\n— Oui.", s_cleaner.Clean(prose + "\r\n— Oui."));
    }

    /// <summary>A paragraph is a line of the truth, and of what comes out: lines that show no sign are kept, each in its own.</summary>
    [Theory]
    [InlineData("prose", "fra")]
    [InlineData("prose", "eng")]
    [InlineData("letter", "fra")]
    [InlineData("newspaper", "fra")]
    [InlineData("resolution", "fra")]
    [InlineData("inventory", "eng")]
    public void The_paragraphs_of_a_page_are_those_of_its_truth(string document, string model)
    {
        string cleaned = s_cleaner.Clean(Pages.Read(document, "ocr-" + model));
        int expected = Count(Pages.Read(document, "truth"));
        Assert.InRange(Count(cleaned), expected - 1, expected + 1);

        static int Count(string text) => text.Split("\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Cleaning_twice_changes_nothing_more()
    {
        string[] pieces = ["\n", "\n\n", "\n  ", "\f", "le chien traverse la grande route de la plaine", "Elle regarda la maison.", "a) ",
            "— ", "12", "....", "mot-", "\n ", "CHAPITRE", "2 Ibid.", "et la suite de la phrase, ", " "];
        Gen<string> texts = Gen.Elements(pieces).ListOf().Select(static list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            string once = s_cleaner.Clean(text);
            Assert.Equal(once, s_cleaner.Clean(once));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }
}
