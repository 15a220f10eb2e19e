using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Reading.Furniture;

public class FurnitureTests
{
    private static readonly OcrCleanerOptions s_options = new() { Furniture = PageFurniture.Drop };
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(s_options);
    private static readonly OcrCleaner s_joiner = OcrCleaner.Create(s_options with { Layout = TextLayout.Paragraphs });

    /// <summary>Four pages: a sentence runs over the first page's end and over the third's.</summary>
    private static readonly string[] s_pages =
    [
        "Le car s’arrêta devant la mairie, le moteur allumé, juste le temps de\nlaisser descendre une femme et deux valises. Elle reconnut "
            + "aussitôt le",
        "banc, le tilleul, l’enseigne bleue de la boulangerie. Rien n’avait donc\nchangé, et pourtant elle eut l’impression d’arriver là "
            + "pour la première\nfois.",
        "Un garçon d’une dizaine d’années, à cheval sur un vélo trop grand pour\nlui, la regardait sans rien dire. Il avait le menton "
            + "taché de mûres, et",
        "les genoux couverts de poussière. Il baissa la tête et gratta du pied le\ngravier de la place.",
    ];

    private static readonly string[] s_roman = ["xii", "xiii", "xiv", "xv"];
    private static readonly string[] s_damaged = ["12 LE RETOUR\n\n", "l3 LE RETOVR\n\n", "", "I5 LE RETOUR\n\n"];

    private static readonly string s_text = s_pages[0] + "\n" + s_pages[1] + "\n\n" + s_pages[2] + "\n" + s_pages[3] + "\n";

    private static readonly string s_joined = s_text.Replace("\n\n", "§", StringComparison.Ordinal).TrimEnd().Replace('\n',
        ' ').Replace("§", "\n\n", StringComparison.Ordinal) + "\n";

    /// <summary>Puts lines above and below each page.</summary>
    private static string Pages(Func<int, string> above, Func<int, string> below, string pageEnd = "\f") =>
        string.Join(pageEnd, s_pages.Select((page, i) => above(i) + page + below(i) + "\n"));

    private static string Nothing(int page) => "";

    public static TheoryData<string> Furnished => new()
    {
        Pages(static i => $"{12 + i} LE RETOUR\n\n", Nothing),
        Pages(static i => i % 2 == 0 ? $"{12 + i} LE RETOUR\n\n" : $"CHAPITRE PREMIER {12 + i}\n\n", Nothing),
        Pages(static i => "A/RES/91/204\n\n", static i => $"\n\n{i + 1}/4\n\n21-10423"),
        Pages(Nothing, static i => $"\n\n— {i + 1} —"),
        Pages(Nothing, static i => $"\n\n{i + 298}\n"),
        Pages(static i => $"{12 + i}\n", Nothing),
        Pages(Nothing, static i => "\n\n" + s_roman[i]),
        // Letters and figures read otherwise, a number lost, one page without.
        Pages(static i => s_damaged[i], Nothing),
        Pages(static i => "Histoire du canton\n\n", static i => $"\n\n{(i == 1 ? "1B" : 12 + i)}"),
        Pages(static i => "JOURNAL OFFICIEL\nDU CANTON\n\n", Nothing),
        Pages(Nothing, Nothing),
    };

    [Theory]
    [MemberData(nameof(Furnished))]
    public void What_recurs_from_page_to_page_is_dropped(string pages)
    {
        Assert.Equal(s_text, s_cleaner.Clean(pages));
        Assert.Equal(s_joined, s_joiner.Clean(pages));
        Assert.Equal(s_joined.Replace("\n", "\r\n", StringComparison.Ordinal),
            s_joiner.Clean(pages.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Same(s_text, s_cleaner.Clean(s_text));
        Assert.Equal(s_joined, s_joiner.Clean(s_joined));
    }

    [Fact]
    public void Nothing_is_dropped_unless_that_is_asked_for()
    {
        string pages = Pages(static i => $"{12 + i} LE RETOUR\n\n", Nothing);
        Assert.Same(pages, OcrCleaner.Default.Clean(pages));
        OcrCleaner other = OcrCleaner.Create(s_options with { Kinds = [CorrectionKind.Accent, CorrectionKind.Typography] });
        Assert.Same(pages, other.Clean(pages));
    }

    [Theory]
    [InlineData("Article")]
    [InlineData("CHAPITRE")]
    [InlineData("SECTION")]
    public void Parts_that_are_counted_stay(string part)
    {
        string pages = string.Join("\f", Enumerable.Range(1, 4).Select(i => $"{part} {i}\n\nLe maire est élu par le conseil.\n"));
        Assert.Equal(pages.Replace("\n\f", "\n\n", StringComparison.Ordinal), s_cleaner.Clean(pages));
    }

    [Theory]
    [InlineData("Cher ami,\n\n", "")]
    [InlineData("M. le président.\n\n", "")]
    [InlineData("", "\n\nLe roi dit :")]
    public void Lines_that_end_as_sentences_do_stay_where_pages_end_with_them(string above, string below)
    {
        string pages = string.Join("\f", Enumerable.Repeat(above + "Il pleut sur la ville et sur le port." + below + "\n", 4));
        Assert.Equal(pages.Replace("\n\f", "\n\n", StringComparison.Ordinal), s_cleaner.Clean(pages));
    }

    [Fact]
    public void First_lines_of_paragraphs_that_recur_are_text()
    {
        string pages = string.Join("\f", Enumerable.Range(1, 6).Select(i => "Un décret en Conseil d’État précise les conditions "
            + $"d’application\ndu présent article, et le tarif numéro {i} de la ville qui est due\npar le contribuable.\n"));
        Assert.Equal(pages.Replace("\n\f", "\n\n", StringComparison.Ordinal), s_cleaner.Clean(pages));
    }

    [Fact]
    public void Numbers_that_do_not_go_up_with_the_pages_stay()
    {
        string pages = Pages(Nothing, static i => "\n\n" + ((int[])[7, 30, 12, 95])[i]);
        Assert.Equal(4, s_cleaner.Clean(pages).Split('\n').Count(static line => int.TryParse(line, out _)));
    }

    [Theory]
    [InlineData("Il pleut.\n\n12\n\f", "Il pleut.\n\f")]
    [InlineData("Il pleut.\n\n- 12 -\n\f", "Il pleut.\n\f")]
    [InlineData("\f— 12 —\n\nIl pleut.\n", "\fIl pleut.\n")]
    [InlineData("Il pleut en\n1812\n\f", null)]
    [InlineData("Il pleut.\n\n12\n", null)]
    [InlineData("\f12\n\nIl pleut.\n", null)]
    [InlineData("Total 30\n\n12\n\f", null)]
    [InlineData("LE RETOUR\n\nIl pleut.\n\f", null)]
    [InlineData("12\n\f", null)]
    public void Of_one_page_only_a_number_by_itself_beside_the_form_feed_goes(string page, string? expected) =>
        Assert.Equal(expected ?? page, s_cleaner.Clean(page));

    [Fact]
    public void Without_form_feeds_heads_are_known_by_cutting_sentences()
    {
        string page = string.Join(
            '\n', Enumerable.Range(0, 9).Select(static i => "la mer grise et la ville basse, où les enfants couraient dans la rue"));
        string text = string.Join('\n', Enumerable.Repeat(page, 6)) + "\n";
        string Furnish(Func<int, string> head) =>
            string.Concat(Enumerable.Range(0, 6).Select(i => page + "\n" + (i < 5 ? "\n" + head(i) + "\n\n" : "")));
        Assert.Equal(text, s_cleaner.Clean(Furnish(static i => $"{12 + i} LE RETOUR")));
        Assert.Equal(text, s_cleaner.Clean(Furnish(static i => $"Le Retour {12 + i}")));
        Assert.Equal(text, s_cleaner.Clean(Furnish(static i => $"{12 + i}")));
        Assert.Equal(text, s_cleaner.Clean(Furnish(static i => i == 2 ? "1Z LE RET0UR" : $"{12 + i} LE RETOUR")));
        foreach (string kept in (string[])["Article {0}", "*", "Le Retour,"])
        {
            string furnished = Furnish(
                i => kept.Replace("{0}", (12 + i).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
            Assert.Same(furnished, s_cleaner.Clean(furnished));
        }
    }

    [Fact]
    public void Notes_stay_between_the_parts_of_a_sentence()
    {
        string pages = Pages(static i => $"{12 + i} LE RETOUR\n\n", static i => i == 0 ? "\n\n1 Voir la note." : "");
        Assert.Equal(s_pages[0] + "\n\n1 Voir la note.\n\n" + s_text[(s_pages[0].Length + 1)..], s_cleaner.Clean(pages));
    }

    [Fact]
    public void Every_removal_is_listed()
    {
        CleaningResult result = s_joiner.Analyze(Pages(static i => $"{12 + i} LE RETOUR\n\n", static i => i == 3 ? "" : $"\n\n{i + 1}"));
        Assert.All(result.Corrections, static c => Assert.Equal(CorrectionKind.Layout, c.Kind));
        Assert.Equal(4, result.Corrections.Count(static c => c.Rule == "furniture.running-head"));
        Assert.Equal(s_joined, Invariants.Check(s_joiner, result.Source).Text);
        Assert.Contains(s_cleaner.Analyze("Il pleut.\n\n12\n\f").Corrections, static c => c.Rule == "furniture.page-number");
        Assert.Contains(s_cleaner.Analyze("Il pleut.\fIl neige.").Corrections, static c => c.Rule == "furniture.page-break");
    }

    [Fact]
    public void Protected_text_stays()
    {
        OcrCleaner cleaner = OcrCleaner.Create(s_options with { Protect = ["LE RETOUR"] });
        Assert.Contains("LE RETOUR", cleaner.Clean(Pages(static i => $"{12 + i} LE RETOUR\n\n", Nothing)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Cleaning_twice_changes_nothing_more()
    {
        string[] pieces = ["\n", "\n\n", "\f", "\n\f", "12", "13", "14", "15", "LE RETOUR", "LE RETOVR", "— 3 —", "la suite de la phrase, ",
            "Elle regarda la mer.", "xiv", " ", "1 Voir", "Article 5", s_pages[0], s_pages[1], "\r\n", "a)"];
        Gen<string> texts = Gen.Elements(pieces).ListOf().Select(static list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (OcrCleaner cleaner in (OcrCleaner[])[s_cleaner, s_joiner])
            {
                string once = Invariants.Check(cleaner, text).Text;
                Assert.Equal(once, cleaner.Clean(once));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
