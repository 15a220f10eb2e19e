using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

public class TokenEnumeratorTests
{
    [Theory]
    [InlineData("Il vient.", "^ Il vient .")]
    [InlineData("l’homme qu'il vit, jusqu’à", "^ l’ homme qu' il vit , jusqu’ à")]
    [InlineData("L' homme aujourd'hui ; quelqu’un d'aujourd’hui", "^ L' homme aujourd'hui ; quelqu’un d' aujourd’hui")]
    [InlineData("entr'acte s’entr’aider", "^ entr'acte s’ entr’aider")]
    [InlineData("ç’avait grand’mère", "^ ç’ avait grand’ mère")]
    [InlineData("porte-parole murmura-t-elle", "^ porte parole murmura t elle")]
    [InlineData("— Oui — non – peut-être -- soit", "^ — Oui — non – peut être -- soit")]
    [InlineData("«Quoi? » dit-il", "^ « Quoi ? » dit il")]
    [InlineData("« Quoi ? » Il partit.", "^ « Quoi ? » ^ Il partit .")]
    [InlineData("Oh ! oh ! Viens. — Oui.", "^ Oh ! oh ! ^ Viens . ^ — Oui .")]
    [InlineData("M. Dupont et Mme. Durand, art. L. 10. Le juge", "^ M . Dupont et Mme . Durand , art . L . #10 . ^ Le juge")]
    [InlineData("Fin... Début… suite", "^ Fin ... ^ Début … suite")]
    [InlineData("un\n\ndeux\ntrois\r\n\r\nquatre", "^ un ^ deux trois ^ quatre")]
    [InlineData("le 1er mai 1.000,50 et n° 91-647 XIXe XIV", "^ le #1er mai #1.000,50 et n ° #91-647 #XIXe #XIV")]
    [InlineData("dit \"non\". \"Si\"", "^ dit \" non \" . ^ \" Si \"")]
    [InlineData("jar\u00ADdin ***", "^ jar\u00ADdin ***")]
    [InlineData("1’Assemblée", "^ #1’Assemblée")]
    [InlineData("", "")]
    [InlineData(" \n\n ", "")]
    public void Text_is_cut_into_these_tokens(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Tokens(text).Select(t => Show(text, t))));
    }

    [Fact]
    public void Tokens_lie_in_order_and_leave_no_letter_out()
    {
        Prop.ForAll<string>(text =>
        {
            int end = 0;
            foreach (LanguageToken token in Tokens(text ?? ""))
            {
                Assert.InRange(token.Start, end, text!.Length);
                Assert.DoesNotContain(text[end..token.Start], char.IsLetterOrDigit);
                end = token.End;
                Assert.Equal(token.Kind == LanguageTokenKind.SentenceStart, token.Length == 0);
            }

            Assert.DoesNotContain((text ?? "")[end..], char.IsLetterOrDigit);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData("I", true)]
    [InlineData("XIV", true)]
    [InlineData("LXXXVIII", true)]
    [InlineData("XIXe", true)]
    [InlineData("MDCCCXL", true)]
    [InlineData("Ie", false)]
    [InlineData("Le", false)]
    [InlineData("L", false)]
    [InlineData("MM", false)]
    [InlineData("CIVIL", false)]
    [InlineData("IL", false)]
    [InlineData("VIL", false)]
    [InlineData("xiv", false)]
    public void Roman_numerals_are_numbers(string word, bool roman)
    {
        Assert.Equal(roman, LanguageWords.IsRoman(word));
    }

    private static List<LanguageToken> Tokens(string text)
    {
        var tokens = new List<LanguageToken>();
        foreach (LanguageToken token in new TokenEnumerator(text))
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private static string Show(string text, LanguageToken token)
    {
        string written = text.Substring(token.Start, token.Length);
        return token.Kind switch
        {
            LanguageTokenKind.SentenceStart => "^",
            LanguageTokenKind.Number => $"#{written}",
            _ => written,
        };
    }
}
