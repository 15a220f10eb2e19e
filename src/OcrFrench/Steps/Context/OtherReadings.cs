using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Steps.Context;

/// <summary>Candidates that the engine itself lists: its other readings of a word, and of the symbols of a word where they make another word.</summary>
internal sealed class OtherReadings
{
    /// <summary>So many symbols of a word are read otherwise at a time, for so many nats together.</summary>
    private const int MostSymbols = 3;

    private const float MostCost = 0;

    /// <summary>So many readings of a word are tried.</summary>
    private const int MostTried = 600;

    /// <summary>What a reading costs that the engine lists, in nats of the channel, and each symbol that is read otherwise in it. By hand.</summary>
    private const float ListedCost = 5, SymbolCost = 5;

    private readonly WordTest _words;
    private readonly char[] _text = new char[CandidateSearch.MaxReadLength * 3];
    private SymbolEvidence _evidence = null!;
    private int _changes, _tried;

    public OtherReadings(WordTest words) => _words = words;

    /// <summary>Adds the words that the symbols of a place may be read as.</summary>
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

    /// <summary>A word without what is neither a letter nor a figure at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty && !IsInner(word[0])) word = word[1..];
        while (!word.IsEmpty && !IsInner(word[^1])) word = word[..^1];
        return word;
    }

    private static bool IsInner(char c) => Chars.IsLetter(c) || Chars.IsDigit(c);

    private void Try(ReadOnlySpan<char> read, ReadOnlySpan<int> symbols, int at, int length, int changed, float cost, int from, CandidateList into)
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

    /// <summary>Whether a reading is of letters, apostrophes or hyphens: others are not looked for inside words.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
            if (!Chars.IsLetter(c) && !Chars.IsApostrophe(c) && Chars.ClassOf(c) != CharClass.Hyphen) return false;
        return true;
    }
}
