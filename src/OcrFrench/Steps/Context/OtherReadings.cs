using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Candidates listed by the engine itself: its other readings of a word, and those of single symbols that make another word.
/// </summary>
internal sealed class OtherReadings
{
    /// <summary>The number of symbols of a word that are replaced at a time, and the total cost allowed, in nats.</summary>
    /// <remarks>By hand.</remarks>
    private const int MostSymbols = 3;

    private const float MostCost = 0;

    /// <summary>The number of readings of a word that are tried.</summary>
    /// <remarks>By hand: it bounds the work for a word whose every symbol the engine doubts.</remarks>
    private const int MostTried = 600;

    /// <summary>The channel cost, in nats, of a reading that the engine lists, and of each symbol replaced in it. Set by hand.</summary>
    private const float ListedCost = 5, SymbolCost = 5;

    private readonly WordTest _words;
    private readonly char[] _text = new char[CandidateSearch.MaxReadLength * 3];
    private SymbolEvidence _evidence = null!;
    private int _changes, _tried;

    public OtherReadings(WordTest words) => _words = words;

    /// <summary>Adds the words that result from other readings of the symbols of a place.</summary>
    public void AddOfSymbols(ReadOnlySpan<char> read, ReadOnlySpan<int> symbols, SymbolEvidence evidence, int from, CandidateList into)
    {
        if (read.Length > CandidateSearch.MaxReadLength) return;
        _evidence = evidence;
        _tried = 0;
        for (_changes = 1; _changes <= MostSymbols; _changes++) Try(read, symbols, 0, 0, 0, 0, from, into);
    }

    /// <summary>Adds the engine's other readings of a whole word, without the marks around them.</summary>
    public static void AddOfWord(IReadOnlyList<string> readings, int from, CandidateList into)
    {
        foreach (string? reading in readings)
        {
            ReadOnlySpan<char> text = Trim(reading);
            if (!text.IsEmpty && text.Length <= CandidateSearch.MaxReadLength) into.Add(from, text, ListedCost, 0, 1, 0);
        }
    }

    /// <summary>A word without anything at its ends that is neither a letter nor a figure.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty && !IsInner(word[0])) word = word[1..];
        while (!word.IsEmpty && !IsInner(word[^1])) word = word[..^1];
        return word;
    }

    private static bool IsInner(char c) => Chars.IsLetter(c) || Chars.IsDigit(c);

    private void Try(ReadOnlySpan<char> read, ReadOnlySpan<int> symbols, int at, int length, int changed, float cost, int from,
        CandidateList into)
    {
        if (at == read.Length)
        {
            if (changed < _changes) return;
            _tried++;
            ReadOnlySpan<char> text = _text.AsSpan(0, length);
            if (_words.IsKnown(text)) into.Add(from, text, SymbolCost * changed, 0, 1, changed);
            return;
        }

        int symbol = symbols[at], next = at + 1;
        while (next < read.Length && symbol >= 0 && symbols[next] == symbol) next++;
        read[at..next].CopyTo(_text.AsSpan(length));
        Try(read, symbols, next, length + next - at, changed, cost, from, into);
        if (symbol < 0 || changed == _changes) return;
        for (int r = 0; r < _evidence.CountOf(symbol) && _tried < MostTried; r++)
        {
            (string text, float more) = _evidence.Reading(symbol, r);
            float total = cost + more;
            if (total > MostCost || length + text.Length + read.Length - next > _text.Length || !IsPlain(text)) continue;
            text.CopyTo(_text.AsSpan(length));
            Try(read, symbols, next, length + text.Length, changed + 1, total, from, into);
        }
    }

    /// <summary>Whether a reading consists of letters, apostrophes or hyphens: others are not expected inside words.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
            if (!Chars.IsLetter(c) && !Chars.IsApostrophe(c) && Chars.ClassOf(c) != CharClass.Hyphen) return false;
        return true;
    }
}
