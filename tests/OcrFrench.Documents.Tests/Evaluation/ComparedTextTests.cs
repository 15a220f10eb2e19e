using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.Documents.Tests.Evaluation;

public class ComparedTextTests
{
    private static readonly char[] s_alphabet = "aé1'’‘ʼ“”\"–—‑- \u00a0\u202f\u2009\n\r\t;:!?«»_.".ToCharArray();

    [Theory]
    [InlineData("l’œuvre\nde l‘an", "l'œuvre de l'an")]
    [InlineData("« Oui » , dit-il !", "«Oui» , dit-il!")]
    [InlineData("a — b -- c", "a - b - c")]
    [InlineData("  un\u00a0;\u202fdeux  ", "un; deux")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("", "")]
    public void Hand_cases(string text, string expected) => Assert.Equal(expected, Evaluator.Normalize(text));

    [Fact]
    public void Half_a_surrogate_pair_is_no_reason_to_stop() => Assert.Equal("a\ufffdb", Evaluator.Normalize("a\ud800b"));

    [Theory]
    [InlineData("dérou-lent", "déroulent")]
    [InlineData("dérou- \n lent", "déroulent")]
    [InlineData("a-t-il", "atil")]
    [InlineData("1-2 a-1 -a a-", "1-2 a-1 -a a-")]
    [InlineData("a--b", "a--b")]
    public void Hyphens_inside_words_go(string text, string expected) => Assert.Equal(expected, Evaluator.WithoutInnerHyphens(text));

    [Fact]
    public void Agrees_with_its_description_in_patterns()
    {
        Gen<string> text = Gen.Elements(s_alphabet).ArrayOf().Select(chars => new string(chars));
        Prop.ForAll(text.ToArbitrary(), s => ComparedText.Normalize(s) == Naive(s)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Is_stable_on_any_text() =>
        Prop.ForAll<string?>(s => ComparedText.Normalize(ComparedText.Normalize(s ?? "")) == ComparedText.Normalize(s ?? ""))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static string Naive(string s)
    {
        s = Regex.Replace(s, "[’‘ʼ]", "'");
        s = Regex.Replace(s, "[“”]", "\"");
        s = Regex.Replace(s, "[–—‑]", "-");
        s = Regex.Replace(s, "-{2,}", "-");
        s = Regex.Replace(s, @"«\s+", "«");
        s = Regex.Replace(s, @"\s+([;:!?»])", "$1");
        return Regex.Replace(s, @"\s+", " ").Trim();
    }
}
