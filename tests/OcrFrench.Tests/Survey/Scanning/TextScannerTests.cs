using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

public class TextScannerTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("")]
    [InlineData("\r")]
    [InlineData("-- — …")]
    [InlineData("Voir A/CONF.203/12, A/RES/57/270.")]
    [InlineData("le 12/05/1987 ou le 12-05-1987")]
    [InlineData("https://exemple.fr/a1b2?x=1 nom@exemple.fr")]
    [InlineData("ceuvre.yous@exemple.fr, www.exemple.fr/l1 http://ceuvre.fr")]
    [InlineData("un [mot] et [rien]")]
    [InlineData("un mot,4 mots, un mot.4 mots")]
    [InlineData("pages 4 12, de 12 4, 3, 4, 12 : 4")]
    [InlineData("voir s3://ceuvre.fr/yous et nom1.ceuvre@exemple.fr ici")]
    [InlineData("voir ceuvre.nom@exemple.fr, a1:b2/yous@exemple.fr")]
    [InlineData("Sous Louis XIV, au XVIIe siècle, en MCMXCIX")]
    [InlineData("le 1er janvier, la 13e séance, le 2e, 20°")]
    [InlineData("a) le premier ; b) le second")]
    [InlineData("J. P. Durand, art. 12, al. 3, etc.")]
    [InlineData("L’Assemblée et l'homme, jusqu’alors, Lorsqu’il")]
    [InlineData("y a-t-il celui-là, est-ce, vas-y, peut-être")]
    [InlineData("mot—autre «mot» (mot) mot…")]
    [InlineData("'maison'")]
    public void Sound_text_has_no_suspects(string text) => Assert.Empty(Scan(text, out _));

    [Theory]
    [InlineData("la ceuvre.", "ceuvre", (int)SuspectKind.Unknown)]
    [InlineData("par 1’Assemblée,", "1’Assemblée", (int)SuspectKind.Unknown)]
    [InlineData("par !’Assemblée,", "!’Assemblée", (int)SuspectKind.Unknown)]
    [InlineData("quand i1 vient", "i1", (int)SuspectKind.Unknown)]
    [InlineData("la 13¢ séance", "13¢", (int)SuspectKind.Unknown)]
    [InlineData("d’¢éliminer", "d’¢éliminer", (int)SuspectKind.Unknown)]
    [InlineData("(ce1a)", "ce1a", (int)SuspectKind.Unknown)]
    [InlineData("'ceuvre'", "ceuvre", (int)SuspectKind.Unknown)]
    [InlineData("& ces", "&", (int)SuspectKind.RealWord)]
    [InlineData("il va 4 Paris", "4", (int)SuspectKind.RealWord)]
    [InlineData("il va, 4 Paris", "4", (int)SuspectKind.RealWord)]
    [InlineData("4 Paris", "4", (int)SuspectKind.RealWord)]
    [InlineData("il va 4", "4", (int)SuspectKind.RealWord)]
    [InlineData("I’ Assemblée est", "I’ Assemblée", (int)SuspectKind.OpenElision)]
    [InlineData("l' eau", "l' eau", (int)SuspectKind.OpenElision)]
    [InlineData("de pér-\nmettre et", "pér-\nmettre", (int)SuspectKind.LineEnd)]
    [InlineData("de pér-\r\nmettre.", "pér-\r\nmettre", (int)SuspectKind.LineEnd)]
    [InlineData("la \uD800x", "\uD800x", (int)SuspectKind.Unknown)]
    [InlineData("a\0b et", "a\0b", (int)SuspectKind.Unknown)]
    public void Damage_is_one_suspect_without_the_punctuation_around_it(string text, string expected, int kind)
    {
        Suspect suspect = Assert.Single(Scan(text, out _));
        Assert.Equal(expected, text[suspect.Start..suspect.End]);
        Assert.Equal((SuspectKind)kind, suspect.Kind);
    }

    [Theory]
    [InlineData("le c est", true)]
    [InlineData("le c", true)]
    [InlineData("c est", true)]
    [InlineData("le (c est", false)] // an initial, an enumerator or a variable
    [InlineData("le .c est", false)]
    [InlineData("le c) est", false)]
    [InlineData("le c. est", false)]
    public void A_lone_letter_is_suspect_if_the_engine_lacks_letters(string text, bool isSuspect)
    {
        var suspects = new List<Suspect>();
        ScanCounts counts = default;
        new TextScanner(s_words).Scan(text, 0, text.Length, true, Fingerprint.English, suspects, ref counts);
        Assert.Equal(isSuspect, suspects.Exists(suspect => text[suspect.Start] == 'c'));
    }

    [Fact]
    public void Line_ends_are_looked_at_only_when_asked_for() =>
        Assert.DoesNotContain(Scan("de pér-\nmettre", out _, lineEnds: false), static suspect => suspect.Kind == SuspectKind.LineEnd);

    [Fact]
    public void Words_are_counted()
    {
        Scan("Il étoit la ceuvre, 12 enfans de l’Etat et le yous.", out ScanCounts counts);
        Assert.Equal((10, 2), (counts.Words, counts.Old));
        Assert.InRange(counts.Unknown, 2, 3);
    }

    [Fact]
    public void Only_what_stands_in_the_range_is_looked_at()
    {
        const string Text = "yous ceuvre yous";
        var suspects = new List<Suspect>();
        ScanCounts counts = default;
        new TextScanner(s_words).Scan(Text, 5, 11, true, Fingerprint.General, suspects, ref counts);
        Assert.Equal((5, 11), (Assert.Single(suspects).Start, suspects[0].End));
    }

    [Fact]
    public void Suspects_are_sorted_disjoint_and_inside_the_text() =>
        Prop.ForAll(Mixes.Texts, static text =>
        {
            int at = 0;
            foreach (Suspect suspect in Scan(text, out _))
            {
                Assert.InRange(suspect.Start, at, text.Length - 1);
                Assert.InRange(suspect.End, suspect.Start + 1, text.Length);
                Assert.False(Chars.IsSpace(text[suspect.Start]) || Chars.IsSpace(text[suspect.End - 1]));
                at = suspect.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static List<Suspect> Scan(string text, out ScanCounts counts, bool lineEnds = true)
    {
        var suspects = new List<Suspect>();
        counts = default;
        new TextScanner(s_words).Scan(text, 0, text.Length, lineEnds, Fingerprint.General, suspects, ref counts);
        return suspects;
    }
}
