using OcrFrench.Steps.Marks;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Steps.Marks;

public class LoneCliticsTests
{
    [Theory]
    [InlineData("Il faut s y prendre d abord, et qu il n a pas l air m étonne ; j ai 1 t attendre c est qu elle d or.")]
    [InlineData(" d d  qu qu l l a s\n s y a")]
    [InlineData(" d")]
    [InlineData("d abord qu ")]
    [InlineData("")]
    public void They_are_found_in_the_order_of_the_text(string text)
    {
        List<(int, int)> plain = [], found = [];
        for (int at = 0; at + 2 < text.Length; at++)
        {
            if (text[at] != ' ') continue;
            if (text[at + 2] == ' ' && "1dlsnmtjc".Contains(text[at + 1], StringComparison.Ordinal)) plain.Add((at, at + 2));
            else if (text[at..].StartsWith(" qu ", StringComparison.Ordinal)) plain.Add((at, at + 3));
        }

        var clitics = new LoneClitics();
        var phrases = new PhrasePlaces();
        clitics.Restart();
        while (clitics.TryNext(text, phrases, out int before, out int behind)) found.Add((before, behind));
        Assert.Equal(plain, found);
    }
}
