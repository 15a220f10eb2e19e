using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Language;

/// <summary>How well a model predicts a text.</summary>
/// <param name="Tokens">The number of tokens, including unknown ones but not the starts of sentences.</param>
/// <param name="Unknown">How many of them are unknown words.</param>
/// <param name="Cost">The cost of all tokens in nats, without the letters of unknown words.</param>
/// <param name="UnknownCost">The cost of the unknown words as such.</param>
/// <param name="LetterCost">The cost of the letters of the unknown words.</param>
internal sealed record Perplexity(long Tokens, long Unknown, double Cost, double UnknownCost, double LetterCost)
{
    /// <summary>The perplexity of the known tokens.</summary>
    public double OfKnown => Math.Exp((Cost - UnknownCost) / Math.Max(1, Tokens - Unknown));

    /// <summary>The perplexity of all tokens, where all unknown words count as the same.</summary>
    public double OfAll => Math.Exp(Cost / Math.Max(1, Tokens));

    /// <summary>The perplexity of all tokens, with unknown words spelt out.</summary>
    public double Spelt => Math.Exp((Cost + LetterCost) / Math.Max(1, Tokens));

    public static Perplexity Of(NgramModel model, CharacterModel letters, IWordIds words, IEnumerable<string> texts)
    {
        var ids = new TokenIds(words);
        var result = new Perplexity(0, 0, 0, 0, 0);
        foreach (string text in texts)
        {
            var history = new List<int>();
            foreach (LanguageToken token in new TokenEnumerator(text))
            {
                int id = ids.Of(text, token);
                history.Add(id);
                if (id == model.SentenceStart)
                {
                    history.RemoveRange(0, history.Count - 1);
                    continue;
                }

                if (history.Count > NgramHeader.HighestOrder)
                {
                    history.RemoveAt(0);
                }

                double cost = model.Cost(history.ToArray());
                bool unknown = id == model.Unknown;
                result = new Perplexity(
                    result.Tokens + 1,
                    result.Unknown + (unknown ? 1 : 0),
                    result.Cost + cost,
                    result.UnknownCost + (unknown ? cost : 0),
                    result.LetterCost + (unknown ? letters.Cost(text.AsSpan(token.Start, token.Length)) : 0));
            }
        }

        return result;
    }
}
