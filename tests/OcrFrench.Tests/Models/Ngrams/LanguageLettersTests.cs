using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

public class LanguageLettersTests
{
    [Fact]
    public void Lower_case_of_Latin_letters_is_that_of_Unicode()
    {
        for (char c = '\0'; c < '\u1F00'; c++)
        {
            bool latin = c < '\u0178'
                || c is (>= '\u0178' and <= '\u017E') or (>= '\u1E00' and <= '\u1E95') or (>= '\u1EA0' and <= '\u1EF9');
            if (latin && c is not ('\'' or '\u0130' or '\u0131'))
            {
                Assert.Equal(char.ToLowerInvariant(c), LanguageLetters.Lower(c));
            }
        }
    }

    [Fact]
    public void Folding_drops_what_is_not_printed_and_writes_one_apostrophe()
    {
        Span<char> folded = stackalloc char[16];
        int length = LanguageLetters.Fold("QU'Œu\u00ADVRE", folded);
        Assert.Equal("qu’œuvre", folded[..length].ToString());
        Assert.Equal(-1, LanguageLetters.Fold("abc", folded[..2]));
    }
}
