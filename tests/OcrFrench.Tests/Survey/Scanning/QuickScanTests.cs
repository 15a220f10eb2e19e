using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

/// <summary>The quick way through a text finds what the slow way finds, whatever was scanned before.</summary>
public class QuickScanTests
{
    private static readonly WordTest s_words = new(
        WordGraph.Default, ["Ravenel", "lesquel", "l’Yonnais"], ConfusableWords.Load(WordGraph.Default));
    private static readonly TextScanner s_quick = new(s_words, remembers: true);

    private static readonly string[] s_parts =
    [
        "le ", "la ", "a ", "à ", "A. ", "(a) ", "maison ", "MAISON ", "Etat ", "coeur ", "sœur ", "était ", "étoit ", "enfans, ", "de ",
        "l’eau ", "l'eau ", "l’Yonnais ", "l'Yonnais ",
        "qu’il. ", "qu’il.fr ", "dit-il: ", "y a-t-il ", "celui-là ", "aujourd'hui ", "administrativement ", "l’administration ", "ceuvre ",
        "1’homme ", "!’Assemblée ", "I’ Assemblée ",
        "yous ", "yous.", "& ", "4 ", "4,50 ", "1 ", "11. ", "i1 ", "13¢ ", "12°. ", "n° 39574 ", "A/CONF.203/12 ", "12/05/1987 ", "XIXe ",
        "XIV ", "1er ", "J. ", "p. ", "etc. ",
        "pér-\nmettre ", "com--\r\nme ", "mot- ", "'mot' ", "[sic] ", "www.exemple.fr ", "nom@exemple.fr ", "exemple:nom@exemple.fr ",
        "Ravenel ", "lesquel ", "tïß ", "ÿ ",
        ". ", ", ", " ; ", "« ", " »", "!", "!’", "—", "-", "’", "…", "“", "\n", "\r", "\t", "\u00A0", "\u2009", "ﬁn ", "\0", "\uD800", "ſ",
    ];

    private static Arbitrary<string> Texts { get; } = Gen.Elements(s_parts).ArrayOf().Resize(120)
        .Select(static chosen => string.Concat(chosen)).ToArbitrary();

    [Theory]
    [InlineData((int)Fingerprint.General)]
    [InlineData((int)Fingerprint.English)]
    [InlineData((int)Fingerprint.French)]
    [InlineData((int)Fingerprint.NoAccents)]
    public void Random_texts(int fingerprint) =>
        Prop.ForAll(Texts, text => Compare(text, (Fingerprint)fingerprint)).Check(Config.QuickThrowOnFailure.WithMaxTest(800));

    [Theory]
    [InlineData((int)Fingerprint.English)]
    [InlineData((int)Fingerprint.French)]
    public void Pages(int fingerprint)
    {
        foreach (string page in OcrFrench.Tests.Pages.Texts) Compare(page, (Fingerprint)fingerprint);
        foreach (string page in OcrFrench.Tests.Pages.Texts) Compare(page, (Fingerprint)fingerprint);
    }

    [Fact]
    public void Texts_with_more_words_than_are_remembered()
    {
        string text = string.Concat(Enumerable.Range(0, 40_000).Select(static n =>
            $"zq{(char)('a' + (n % 26))}{(char)('a' + (n / 26 % 26))}{(char)('a' + (n / 676 % 26))}{(char)('a' + (n / 17_576))} "));
        Compare(text + text, Fingerprint.French);
        Compare("la ceuvre et la maison, " + text[..400], Fingerprint.French);
    }

    private static void Compare(string text, Fingerprint fingerprint)
    {
        (List<Suspect> slow, List<Suspect> quick) = ([], []);
        (ScanCounts slowCounts, ScanCounts quickCounts) = (default, default);
        new TextScanner(s_words).Scan(text, 0, text.Length, true, fingerprint, slow, ref slowCounts);
        s_quick.Scan(text, 0, text.Length, true, fingerprint, quick, ref quickCounts);
        Assert.Equal(slow, quick);
        Assert.Equal((slowCounts.Words, slowCounts.Unknown, slowCounts.Old), (quickCounts.Words, quickCounts.Unknown, quickCounts.Old));

        (DocumentWords filled, DocumentWords counted) = (new(), new());
        filled.Fill(text);
        s_quick.CountWords(text, counted);
        foreach (string word in text.Split([' ', '.', ',', '\n', '!', '«', ':'])) Assert.Equal(filled.CountOf(word), counted.CountOf(word));
    }
}
