using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Vectors;

namespace OcrFrench.ModelBuilder.Vectors;

/// <summary>Trains word vectors by negative sampling: a word is told from random words and from words near it.</summary>
/// <param name="Dimensions">How many numbers a vector has; a multiple of 16.</param>
/// <param name="Width">How many inner numbers there are; a multiple of 16, and not fewer.</param>
/// <param name="Reach">How many tokens on either side are the context.</param>
/// <param name="Words">How many words, the most frequent ones, have vectors.</param>
/// <param name="Rounds">How many times to go through the texts.</param>
internal sealed record VectorTraining(int Dimensions, int Width, int Reach, int Words, int Rounds)
{
    /// <summary>The settings of the vectors that ship; <c>benchmarks/results/notes.md</c> says what else was tried.</summary>
    public static VectorTraining Shipped { get; } = new(64, 128, 5, 40_000, 4);

    /// <summary>Trains vectors for the words of a lexicon.</summary>
    /// <param name="stream">The stream that numbered the tokens.</param>
    /// <param name="tokens">The tokens of the texts.</param>
    /// <param name="heldOut">Tokens of texts from which nothing must be learnt, even where they occur among the others.</param>
    /// <param name="words">The words of the lexicon.</param>
    /// <param name="log">Receives a line per round.</param>
    /// <param name="afterRound">Called with the vectors after each round.</param>
    /// <exception cref="ArgumentException">The engine could not read vectors with these settings.</exception>
    public TrainedVectors Train(TokenStream stream, List<int> tokens, List<int> heldOut, IWordIds words, TextWriter log,
        Action<TrainedVectors, NearWords>? afterRound = null)
    {
        CheckSettings();
        var ids = new LanguageIds(words.Count);
        int[] rowOf = Rows(stream, tokens, words, ids, out int[] counts, out string[] forms);
        int[] rowOfNumber = [.. stream.Words.Select(word => words.Find(word) is >= 0 and int id ? rowOf[id] : 0)];
        var text = new ushort[tokens.Count];
        for (int i = 0; i < text.Length; i++)
            text[i] = (ushort)(tokens[i] >= 0 ? rowOfNumber[tokens[i]] : rowOf[ids.WordCount - 1 - tokens[i]]);
        bool[] isHeldOut = HeldOutPassages.In(tokens, heldOut);
        var near = new NearWords(forms, counts);
        log.WriteLine($"{counts.Length - 1} rows, {text.Length} tokens, {isHeldOut.Count(static held => held)} held out, "
            + FormattableString.Invariant($"{near.Average:F1} near words a word"));
        var vectors = new TrainedVectors(this, rowOf, counts.Length);
        new VectorTrainer(vectors, text, isHeldOut, counts, near, log).Run(() => afterRound?.Invoke(vectors, near));
        return vectors;
    }

    private void CheckSettings()
    {
        bool fits = Dimensions is > 0 and <= VectorFormat.MostDimensions && Dimensions % VectorFormat.Unit == 0
            && Width >= Dimensions && Width <= VectorFormat.MostWidth && Width % VectorFormat.Unit == 0
            && Reach is > 0 and <= VectorFormat.MostReach && Words is > 0 and <= VectorFormat.MostRows - LanguageIds.Others && Rounds > 0;
        if (!fits) throw new ArgumentException(
            $"Vectors have a multiple of {VectorFormat.Unit} numbers, up to {VectorFormat.MostDimensions}, at least as many inner numbers up to "
                + $"{VectorFormat.MostWidth}, reach up to {VectorFormat.MostReach} tokens, and are trained in one round or more.");
    }

    /// <summary>The row of every id: marks and classes first, then words by falling frequency.</summary>
    private int[] Rows(TokenStream stream, List<int> tokens, IWordIds words, LanguageIds ids, out int[] counts, out string[] forms)
    {
        int[] wordCounts = stream.CountWords(tokens);
        var found = new List<(int Id, int Count, string Form)>();
        for (int i = 0; i < wordCounts.Length; i++)
            if (words.Find(stream.Words[i]) is >= 0 and int id) found.Add((id, wordCounts[i], stream.Words[i]));
        (int Id, int Count, string Form)[] kept = [
            .. Enumerable.Range(ids.WordCount, LanguageIds.Others).Where(id => id != ids.Unknown).Select(id => (id, 0, "")),
            .. found.OrderByDescending(static word => word.Count).ThenBy(static word => word.Id).Take(Words),
        ];
        var rowOf = new int[ids.Count];
        counts = new int[kept.Length + 1];
        forms = new string[kept.Length + 1];
        forms[0] = "";
        for (int i = 0; i < kept.Length; i++)
        {
            rowOf[kept[i].Id] = i + 1;
            counts[i + 1] = kept[i].Count;
            forms[i + 1] = kept[i].Form;
        }

        return rowOf;
    }
}
