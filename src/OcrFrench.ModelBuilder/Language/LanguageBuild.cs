using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Language;

/// <summary>The trained models of words and of letters.</summary>
internal sealed record LanguageBuild(byte[] Words, byte[] Letters)
{
    /// <summary>Trains on texts, except those held out.</summary>
    public static LanguageBuild Run(
        IEnumerable<string> texts, IEnumerable<string> heldOutTexts, IWordIds words, LanguageTraining training, TextWriter log)
    {
        var stream = new TokenStream();
        List<int> tokens = stream.Read(texts);
        List<int> heldOut = stream.Read(heldOutTexts);
        IEnumerable<int> counts = stream.CountWords(tokens).Zip(stream.CountWords(heldOut), static (all, taken) => all - taken);
        (string Word, int Count)[] types = [.. stream.Words.Zip(counts)];
        log.WriteLine($"{tokens.Count} tokens, {stream.Words.Count} different words, {heldOut.Count} tokens held out, {words.Count} words "
            + "in the vocabulary");
        byte[] model = training.Train(stream, tokens, heldOut, words, log);
        byte[] letters = CharacterTraining.Train(types.Where(t => t.Count >= 2 || (t.Count == 1 && words.Find(t.Word) >= 0)));
        log.WriteLine($"model of letters: {letters.Length} bytes");
        return new LanguageBuild(model, letters);
    }

    /// <summary>The truths of the pages, each once, with every line as a paragraph.</summary>
    public static IEnumerable<string> Truths(FileInfo? pages) => pages is null ? [] :
        PagePair.Load(pages)
            .Select(static page => page.Printed)
            .Distinct(StringComparer.Ordinal)
            .Select(static truth => truth.Replace("\n", "\n\n", StringComparison.Ordinal));
}
