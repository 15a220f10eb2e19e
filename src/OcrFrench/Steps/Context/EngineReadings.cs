using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Applies the engine's evidence about a place to its candidates: the engine's own readings become candidates, its doubts become costs.
/// </summary>
internal sealed class EngineReadings
{
    private readonly OtherReadings _other;
    private readonly ReadingCosts _costs = new();
    private int[] _symbols = new int[CandidateSearch.MaxReadLength];

    public EngineReadings(WordTest words) => _other = new OtherReadings(words);

    /// <summary>The engine's evidence about the current text, if there is any.</summary>
    public RecognizedText? Recognition { get; set; }

    /// <summary>The share of unknown words in the current text.</summary>
    public float UnknownShare { get; set; }

    /// <summary>Adds the engine's own readings of a unit to its candidates.</summary>
    public void AddTo(ReadOnlySpan<char> text, in Unit unit, ReadOnlySpan<char> read, CandidateList candidates)
    {
        if (Recognition is not { } recognition || read.IsEmpty) return;
        ReadOnlySpan<int> symbols = SymbolsOf(recognition, unit, read, out bool hasReadings);
        if (hasReadings) _other.AddOfSymbols(read, symbols, recognition.Symbols, unit.First, candidates);
        int word = recognition.WordAt(unit.Start);
        if (word >= 0 && recognition.Words[word].Alternatives.Count > 0 && IsWholeWord(text, unit, recognition, word))
            OtherReadings.AddOfWord(recognition.Words[word].Alternatives, unit.First, candidates);
    }

    /// <summary>Raises the cost of a unit's candidates according to the engine's evidence.</summary>
    public void Adapt(in Unit unit, ReadOnlySpan<char> read, CandidateList candidates)
    {
        if (Recognition is not { } recognition) return;
        ReadOnlySpan<int> symbols = SymbolsOf(recognition, unit, read, out bool hasReadings);
        if (!hasReadings) return;
        for (int c = unit.First + 1; c < unit.Last; c++)
        {
            candidates.Adapt(c, -_costs.Of(read, symbols, candidates.TextOf(c), recognition.Symbols));
        }
    }

    /// <summary>What the engine reported about a unit and one of its candidates; null if nothing.</summary>
    public EngineEvidence? On(in Unit unit, ReadOnlySpan<char> read, CandidateList candidates, int candidate)
    {
        if (Recognition is not { } recognition || read.IsEmpty) return null;
        ReadOnlySpan<int> symbols = SymbolsOf(recognition, unit, read, out bool hasReadings);
        int word = recognition.WordAt(unit.Start);
        float confidence = recognition.Doubts.ConfidenceOf(word);
        bool isListed = word >= 0 && IsListed(recognition.Words[word].Alternatives, candidates.TextOf(candidate));
        if (!hasReadings && float.IsNaN(confidence) && !isListed) return null;
        return hasReadings
            ? new EngineEvidence(true, Nearest(recognition, symbols),
                _costs.Of(read, symbols, candidates.TextOf(candidate), recognition.Symbols), confidence, isListed, UnknownShare)
            : new EngineEvidence(false, 0, 0, confidence, isListed, UnknownShare);
    }

    private static bool IsListed(IReadOnlyList<string> alternatives, ReadOnlySpan<char> text)
    {
        foreach (string? alternative in alternatives)
            if (OtherReadings.Trim(alternative).SequenceEqual(text)) return true;
        return false;
    }

    /// <summary>The engine's greatest doubt about a place.</summary>
    private static float Nearest(RecognizedText recognition, ReadOnlySpan<int> symbols)
    {
        float nearest = SymbolEvidence.Unlisted;
        foreach (int symbol in symbols) nearest = MathF.Min(nearest, recognition.Symbols.Nearest(symbol));
        return nearest;
    }

    /// <summary>Whether the unit has only punctuation beside it in its word.</summary>
    private static bool IsWholeWord(ReadOnlySpan<char> text, in Unit unit, RecognizedText recognition, int word)
    {
        for (int i = unit.Start - 1; i >= 0 && recognition.WordAt(i) == word; i--)
            if (Chars.IsLetter(text[i]) || Chars.IsDigit(text[i])) return false;
        for (int i = unit.End; i < text.Length && recognition.WordAt(i) == word; i++)
            if (Chars.IsLetter(text[i]) || Chars.IsDigit(text[i])) return false;
        return recognition.WordAt(unit.End - 1) == word;
    }

    /// <summary>The symbols that make up what was read of a unit.</summary>
    private ReadOnlySpan<int> SymbolsOf(RecognizedText recognition, in Unit unit, ReadOnlySpan<char> read, out bool hasReadings)
    {
        if (_symbols.Length < read.Length) _symbols = new int[read.Length * 2];
        Span<int> symbols = _symbols.AsSpan(0, read.Length);
        recognition.SymbolsOf(unit.Start, unit.Start + unit.ReadBreak).CopyTo(symbols);
        recognition.SymbolsOf(unit.RestAt, unit.RestAt + read.Length - unit.ReadBreak).CopyTo(symbols[unit.ReadBreak..]);
        hasReadings = false;
        foreach (int symbol in symbols) hasReadings |= recognition.Symbols.HasReadings(symbol);
        return symbols;
    }
}
