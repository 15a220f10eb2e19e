using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Edits;
using OcrFrench.Steps.Normalization;

namespace OcrFrench.Tests.Steps.Normalization;

public class ScannerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a", "e", "l", "L", "u", "qu", "aujourd", "1", "é", "â", "ï", " ", " ", ",", ".", "\n", "\r", "\0", "'", "’", "5", "»", "«",
        "une phrase assez longue ",
        "Ã©", "Ã", "Ã ", "Ã¢", "Â", "Å", "Æ", "Ì", "â€™", "â€", "€", "‚", "„", "ˆ", "¬", "ï¬", "ï»¿", "“", "™", "œ", "©", "¢", "Ÿ", "ƒ",
        "ÃƒÂ©", "Ã¢â‚¬â„¢",
        "\u0080", "\u0081", "\u0085", "\u0092", "\u009C", "\u0300", "\u0301", "\u0302", "\u0303", "\u0308", "\u030A", "\u0323", "\u0327",
        "\u212B",
        "\u00AD", "\u00A0", "\u2003", "\u2009", "\u1680", "\u200B", "\u200C", "\u200D", "\uFEFF", "\uD83D", "\uDC69", "\u05D0",
        "ﬁ", "ﬃ", "ﬅ", "ſ", "‘", "`", "´", "¨", "¸", "ʼ", "−", "Ø", "Ł", "ø", "t", "c",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    private static readonly Arbitrary<(string Text, CharacterRepairs Repairs)> Runs =
        (from pieces in Gen.Elements(Pieces).ListOf()
         from repairs in Gen.Choose(0, (int)Normalized.All)
         from whole in Gen.Elements(true, false)
         select (string.Concat(pieces), whole ? Normalized.All : (CharacterRepairs)repairs)).ToArbitrary();

    private static Config Many => Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(60);

    [Fact]
    public void Equals_its_naive_twin() => Prop.ForAll(Runs, run =>
        Same(NaiveNormalizer.Run(run.Repairs, run.Text), Normalized.By(run.Repairs, run.Text), run.Text)).Check(Many);

    [Fact]
    public void Twice_is_once() => Prop.ForAll(Texts, text =>
    {
        string once = Normalized.By(Normalized.All, text);
        Same(once, Normalized.By(Normalized.All, once), text);
    }).Check(Many);

    [Fact]
    public void Edits_are_sorted_disjoint_named_and_change_something() => Prop.ForAll(Runs, run =>
    {
        int end = 0;
        foreach (CharacterEdit edit in Normalized.Edits(run.Repairs, run.Text))
        {
            Assert.True(edit.Start >= end && edit.Length > 0 && edit.End <= run.Text.Length);
            Assert.NotEqual(run.Text.Substring(edit.Start, edit.Length), edit.Replacement.ToString());
            Assert.Equal(CharacterRepairs.None, edit.Repairs & ~run.Repairs);
            Assert.StartsWith("character.", edit.RuleId, StringComparison.Ordinal);
            end = edit.End;
        }
    }).Check(Many);

    [Fact]
    public void Any_string_is_a_text() => Prop.ForAll<string>(s =>
    {
        string text = s ?? "";
        Same(NaiveNormalizer.Run(Normalized.All, text), Normalized.By(Normalized.All, text), text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("")]
    [InlineData("Les États Membres de l’Assemblée, à qui l'on a donné « ceci » : n° 5 — là, où, çà, œuvre, âme, naïf…")]
    [InlineData("\0\r\t\f \uD800 \uDC00 a\uDFFF")]
    public void Sound_text_has_no_edit(string text)
    {
        var changes = new ChangeList();
        new NormalizationPlan(Normalized.All).Find(text, changes);
        Assert.Equal(0, changes.Count);
    }

    [Fact]
    public void French_typography_never_reaches_the_passes()
    {
        NormalizationPlan plan = new(Normalized.All);
        Assert.False(
            plan.Concerns("« L’œuvre d'un été », dit-il : déjà\u00A0! À l’âge où… — ça\u202F? n° 1 “oui” – ÉÈÀÇÔÎ ùûüëêôîïÿñæ\r\n\t\f"));
    }

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u00AD ")]
    [InlineData("Â")]
    [InlineData("â€")]
    [InlineData("e\u0301")]
    [InlineData("ÃÃ©")]
    [InlineData("l‘")]
    public void A_very_long_line_is_walked_once(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        string once = Normalized.By(Normalized.All, text);
        Assert.True(once.Length <= text.Length);
        Assert.Equal(once, Normalized.By(Normalized.All, once));
    }

    private static void Same(string expected, string actual, string source)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
            Assert.Fail(
                $"{Normalized.Visible(source)}\n  expected {Normalized.Visible(expected)}\n  actual   {Normalized.Visible(actual)}");
    }
}
