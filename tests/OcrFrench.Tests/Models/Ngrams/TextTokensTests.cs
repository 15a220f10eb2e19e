using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

public class TextTokensTests
{
    [Fact]
    public void They_are_those_of_the_enumerator_with_what_the_model_says_of_each()
    {
        NgramModel model = EngineModels.Default.Language;
        var ids = new TokenIds(WordGraph.Default);
        var tokens = new TextTokens(model, WordGraph.Default);
        foreach (string text in (string[])["", " ", "Il vient. L’an 1848, xqzk !", .. Pages.Texts])
        {
            tokens.Read(text);
            int count = 0, first = model.SentenceStart, second = model.SentenceStart;
            foreach (LanguageToken token in new TokenEnumerator(text))
            {
                int id = ids.Of(text, token);
                Assert.Equal((token, id), (tokens[count], tokens.IdOf(count)));
                Assert.Equal(model.Cost(first, second, id), tokens.CostOf(count++));
                (first, second) = (second, id);
            }

            Assert.Equal((count, text.Length), (tokens.Count, tokens.TextLength));
        }
    }

    [Fact]
    public void Costs_may_be_asked_for_in_any_order()
    {
        string text = Pages.Texts[0];
        TextTokens forward = Read(text), backward = Read(text);
        float[] costs = [.. Enumerable.Range(0, forward.Count).Select(forward.CostOf)];
        Assert.Equal(costs.Reverse(), Enumerable.Range(0, backward.Count).Reverse().Select(backward.CostOf));
    }

    [Fact]
    public void The_token_at_a_place_is_found_from_any_other()
    {
        string text = Pages.Texts[0][..500];
        TextTokens tokens = Read(text);
        for (int place = 0; place <= text.Length; place += 7)
        {
            int expected = Enumerable.Range(0, tokens.Count).Count(i => tokens[i].Start < place);
            foreach (int hint in (int[])[0, tokens.Count / 2, tokens.Count + 9]) Assert.Equal(expected, tokens.IndexAt(place, hint));
        }
    }

    private static TextTokens Read(string text)
    {
        var tokens = new TextTokens(EngineModels.Default.Language, WordGraph.Default);
        tokens.Read(text);
        return tokens;
    }
}
