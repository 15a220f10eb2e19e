using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

public class LineCutsTests
{
    private static readonly LineCuts s_cuts = new(WordGraph.Default);

    [Theory]
    [InlineData("On entra au pa—\nlais du roi.", "pa—\nlais")]
    [InlineData("On les intro\nduisit alors.", "intro\nduisit")]
    [InlineData("On le con+\nduisit alors.", "con+\nduisit")]
    [InlineData("la moindre af.\nfection pour lui", "af.\nfection")]
    [InlineData("aussi mar:\n\nchait en aveugle", "mar:\n\nchait")]
    [InlineData("si je l’exa—\nminais bien", "l’exa—\nminais")]
    [InlineData("on les intro\n« duisit alors", "intro\n« duisit")]
    [InlineData("une af-\nfaire", null)] // the scanner finds what has a hyphen
    [InlineData("il vint et\npuis il parla", null)]
    [InlineData("il vint. Pa-\nris", null)]
    [InlineData("il est venu par\ntir plus loin", null)] // both are words
    [InlineData("il est absolu.\nment perdu", "absolu.\nment")] // both are words, but a mark may be the hyphen
    [InlineData("il est parti.\nle soir vint", null)]
    [InlineData("il vit xq\nzzw alors", null)]
    [InlineData("pour com\n\n\n\n\nmencer", null)] // too far apart
    [InlineData("il vit Mar\nThérèse", null)]
    [InlineData("3com\nmencer", null)]
    [InlineData("On le con+\nduisit5 alors", null)]
    [InlineData("On le con+\nduisit", "con+\nduisit")]
    [InlineData("le con+\nduisit-on", "con+\nduisit")]
    [InlineData("intro\nduisit", "intro\nduisit")]
    [InlineData("+\nduisit", null)]
    [InlineData("\nduisit", null)]
    [InlineData("i\nmage", null)] // so short a half proves nothing
    public void Words_divided_without_a_hyphen_are_found(string text, string? divided) =>
        Assert.Equal(divided, Find(text, isSound: false, dashesAreHyphens: false));

    [Theory]
    [InlineData("On entra au ba—\nteau du roi.", true, false, "ba—\nteau")]
    [InlineData("On les intro\nduisit alors.", true, false, null)]
    [InlineData("il va tout dé—\nfaire ici", true, false, null)] // two words, and a dash between them
    [InlineData("il va tout dé—\nfaire ici", true, true, "dé—\nfaire")]
    [InlineData("il va tout dé—\nfaire ici", false, false, "dé—\nfaire")]
    [InlineData("Que savez—\nvous ?", true, true, "savez—\nvous")]
    public void In_a_sound_text_a_dash_divides_what_is_not_a_word(string text, bool isSound, bool dashesAreHyphens, string? divided) =>
        Assert.Equal(divided, Find(text, isSound, dashesAreHyphens));

    [Theory]
    [InlineData("Il entra au pa—\nlais, et l'on vit alors\nque tout y ctait désert.", "au palais,\net")]
    [InlineData("C’étoit un obsta-\n« cle qu’il falloit vaincre,\n« & je l’ai ofé.", "un obstacle\n« qu’il")]
    [InlineData("Il n'y a plus d'obs-\n“tacle ; il le sait,\n“et vous auffi.", "d'obstacle ;\n“il le")]
    [InlineData("Dans la grande vil-\n« le\n« de Paris, il n’y a rien à voir.", "ville\n« \n« de")]
    public void They_are_joined_and_a_quotation_mark_stays_where_the_line_starts(string text, string expected) =>
        Assert.Contains(expected, OcrCleaner.Default.Clean(text), StringComparison.Ordinal);

    private static string? Find(string text, bool isSound, bool dashesAreHyphens)
    {
        var found = new List<Suspect>();
        s_cuts.Find(text, StrokesOf(text), found, isSound, dashesAreHyphens);
        return found.Count == 0 ? null : text[found[0].Start..found[0].End];
    }

    [Fact]
    public void Sound_text_is_searched_at_its_dashes_as_if_line_by_line()
    {
        string[] pieces = ["pa", "lais", "—", "–", "\n", "\r\n", " ", "\u2028", "intro", "duisit", ".", "—\n", "\u00A0"];
        var random = new Random(4);
        int some = 0;
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => pieces[random.Next(pieces.Length)]));
            List<Suspect> fast = [], plain = [];
            s_cuts.Find(text, StrokesOf(text), fast, isSound: true, dashesAreHyphens: round % 2 == 0);
            s_cuts.FindAtBreaks(text, plain, isSound: true, dashesAreHyphens: round % 2 == 0);
            Assert.Equal(plain, fast);
            some += fast.Count;
        }

        Assert.NotEqual(0, some);
    }

    private static int[] StrokesOf(string text)
    {
        var strokes = new List<int>();
        Strokes.Find(text, strokes);
        return [.. strokes];
    }
}
