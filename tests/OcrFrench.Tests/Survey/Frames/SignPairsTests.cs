using OcrFrench.Survey.Frames;

namespace OcrFrench.Tests.Survey.Frames;

public class SignPairsTests
{
    [Fact]
    public void Signs_with_something_behind_are_those_that_a_plain_search_finds()
    {
        var random = new Random(11);
        for (int round = 0; round < 500; round++)
        {
            string text = RandomText.Of(random, ",,; \n\u00A0a.é’", random.Next(0, 60));
            List<int> expected = [], found = [];
            for (int i = 0; i + 1 < text.Length; i++)
                if (text[i] == ',' && text[i + 1] is not (' ' or '\n')) expected.Add(i);
            for (int at = SignPairs.NextTight(text, 0, ','); at >= 0; at = SignPairs.NextTight(text, at + 1, ',')) found.Add(at);
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void A_line_without_signs_and_opened_brackets_has_no_operator()
    {
        var random = new Random(12);
        for (int round = 0; round < 2000; round++)
        {
            string line = RandomText.Of(random, "ab1 -+!?;:,.'’)^~@%§éÀ", random.Next(1, 40));
            Assert.Equal(0, LineShape.Operators(line, out _, out _));
        }
    }
}
