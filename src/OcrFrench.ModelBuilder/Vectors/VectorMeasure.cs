using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Vectors;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>Measures how often vectors prefer the word in a text to all words near it.</summary>
internal static class VectorMeasure
{
    /// <summary>The most near words compared. By hand: the most frequent ones matter.</summary>
    private const int Most = 10;

    /// <summary>The places whose word has words near it, how many of them it fits better than all of these, and the loss in nats.</summary>
    public static (int Places, int Right, double Loss) Of(
        WordVectors vectors, IWordIds words, IEnumerable<string> texts, int[][] near)
    {
        var stream = new TokenStream();
        List<int> tokens = stream.Read(texts);
        var ids = new LanguageIds(words.Count);
        int[] wordIds = [.. stream.Words.Select(word => words.Find(word) is >= 0 and int id ? id : ids.Unknown)];
        int[] text = TokenStream.ToIds(tokens, wordIds, ids);
        int places = 0, right = 0;
        double loss = 0;
        var context = new VectorContext(vectors);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] >= ids.WordCount || near[text[at]].Length == 0) continue;
            int from = Math.Max(0, at - vectors.Reach), to = Math.Min(text.Length, at + vectors.Reach + 1);
            vectors.Read(text.AsSpan(from, to - from), at - from, context);
            float score = vectors.Score(context, text[at]);
            bool best = true;
            double all = 1;
            foreach (int other in near[text[at]].AsSpan(0, Math.Min(Most, near[text[at]].Length)))
            {
                float against = vectors.Score(context, other);
                best &= score > against;
                all += Math.Exp(against - score);
            }

            places++;
            loss += Math.Log(all);
            if (best) right++;
        }

        return (places, right, loss);
    }
}
