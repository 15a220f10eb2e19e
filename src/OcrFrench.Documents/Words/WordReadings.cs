using OcrFrench.Documents.Evidence;

namespace OcrFrench.Documents.Words;

/// <summary>
/// What a document says about how its words were read, for the cleaner: with their places in the running text, and on one scale.
/// </summary>
internal static class WordReadings
{
    /// <param name="words">The words, each with its place in the running text.</param>
    /// <param name="fullConfidence">The value for full confidence in the format.</param>
    public static IReadOnlyList<RecognizedWord> Of(IReadOnlyList<Word> words, float fullConfidence)
    {
        var wordScale = new ConfidenceScale(fullConfidence, mayBeShares: fullConfidence > 1);
        var symbolScale = new ConfidenceScale(fullConfidence, mayBeShares: fullConfidence > 1);
        bool any = false;
        foreach (Word word in words)
        {
            if (word.Evidence is not { IsEmpty: false, IsDecided: false } evidence) continue;
            any = true;
            wordScale.See(evidence.Confidence);
            foreach (SymbolEvidence symbol in evidence.Symbols) symbolScale.See(symbol.Confidence);
        }

        if (!any) return [];
        var result = new List<RecognizedWord>(words.Count);
        for (int i = 0; i < words.Count;)
        {
            int end = EndOfLetters(words, i);
            RecognizedWord? one = end > i + 1 ? OfLetters(words, i, end, wordScale) : Of(words[i], wordScale, symbolScale);
            if (one is not null) result.Add(one);
            i = end;
        }

        return result;
    }

    private static RecognizedWord? Of(Word word, ConfidenceScale wordScale, ConfidenceScale symbolScale)
    {
        // The confidence of a whole line says nothing about any word in it.
        if (word.Evidence is not { IsEmpty: false } evidence || word.Content.Text.AsSpan().ContainsAny(" \t\r\n")) return null;
        // What was decided once must not be decided again.
        if (evidence.IsDecided) return wordScale.Tells ? At(word) with { Confidence = 1 } : null;
        var made = new RecognizedWord
        {
            Start = word.TextStart,
            Length = word.TextEnd - word.TextStart,
            Confidence = evidence.Confidence is { } confidence && wordScale.Tells ? wordScale.Of(confidence) : null,
            Alternatives = Others(word.Content.Text, evidence.Alternatives),
            Symbols = Symbols(word, evidence, symbolScale),
        };
        return made.Confidence is null && made.Alternatives.Count == 0 && made.Symbols.Count == 0 ? null : made;
    }

    private static RecognizedWord At(Word word) => new() { Start = word.TextStart, Length = word.TextEnd - word.TextStart };

    private static IReadOnlyList<string> Others(string text, IReadOnlyList<string> alternatives)
    {
        if (alternatives.Count == 0) return [];
        var others = new List<string>();
        foreach (string alternative in alternatives)
        {
            string reading = alternative.Trim();
            if (reading.Length > 0 && reading != text && !others.Contains(reading)) others.Add(reading);
        }

        return others;
    }

    private static IReadOnlyList<RecognizedSymbol> Symbols(Word word, WordEvidence evidence, ConfidenceScale scale)
    {
        if (evidence.Symbols.Count == 0 || !string.Concat(evidence.Symbols.Select(static symbol => symbol.Text))
            .Equals(word.Content.Text, StringComparison.Ordinal)) return [];
        var symbols = new List<RecognizedSymbol>(evidence.Symbols.Count);
        int at = word.TextStart;
        bool says = false;
        foreach (SymbolEvidence symbol in evidence.Symbols)
        {
            var made = new RecognizedSymbol
            {
                Start = at,
                Length = symbol.Text.Length,
                Confidence = symbol.Confidence is { } confidence && scale.Tells ? scale.Of(confidence) : null,
                Alternatives = [.. symbol.Alternatives.Where(reading => reading.Text.Trim().Length > 0 && reading.Text != symbol.Text)
                    .Select(reading => reading with { Confidence = scale.Of(reading.Confidence) })],
            };
            at += symbol.Text.Length;
            says |= made.Confidence is not null || made.Alternatives.Count > 0;
            symbols.Add(made);
        }

        return says ? symbols : [];
    }

    /// <summary>The end of letters that are elements of their own and together a word.</summary>
    private static int EndOfLetters(IReadOnlyList<Word> words, int first)
    {
        int end = first;
        while (end < words.Count && words[end].Content.Text.Length == 1 && (end == first || words[end].Separator.Length == 0)) end++;
        // Punctuation next to a word is not one of its letters.
        bool isPart = end < words.Count && words[end].Separator.Length == 0;
        return isPart ? first + 1 : Math.Max(end, first + 1);
    }

    private static RecognizedWord? OfLetters(IReadOnlyList<Word> words, int first, int end, ConfidenceScale scale)
    {
        var symbols = new List<RecognizedSymbol>();
        float? least = null;
        bool says = false;
        for (int i = first; i < end; i++)
        {
            WordEvidence? evidence = words[i].Evidence;
            float? confidence = evidence is { IsDecided: true } ? 1 : evidence?.Confidence is { } value ? scale.Of(value) : null;
            if (!scale.Tells) confidence = null;
            SymbolReading[] others = evidence is null
                ? []
                : [.. Others(words[i].Content.Text, evidence.Alternatives).Select(static reading => new SymbolReading(reading, 0))];
            symbols.Add(new RecognizedSymbol { Start = words[i].TextStart, Length = 1, Confidence = confidence, Alternatives = others });
            if (confidence is { } own) least = Math.Min(own, least ?? 1);
            says |= confidence is not null || others.Length > 0;
        }

        return says ? new RecognizedWord
        {
            Start = words[first].TextStart,
            Length = words[end - 1].TextEnd - words[first].TextStart,
            Confidence = least,
            Symbols = symbols
        } : null;
    }
}
