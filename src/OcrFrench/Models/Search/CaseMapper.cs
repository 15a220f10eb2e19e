using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Models.Search;

/// <summary>
/// Gives a candidate its letter case: that of the source where the letter is the same, elsewhere the one that fits the place.
/// </summary>
internal ref struct CaseMapper
{
    private readonly char _apostrophe;
    private readonly bool _allCapitals;
    private readonly SentenceStart _sentenceStart;
    private bool _first, _wordStart, _afterApostrophe;

    public CaseMapper(ReadOnlySpan<char> read, SentenceStart atSentenceStart, char apostrophe)
    {
        _apostrophe = apostrophe;
        int upper = 0, lower = 0;
        foreach (char c in read)
        {
            if (Chars.IsUpper(c)) upper++;
            // Among capitals an l is an I.
            else if (Chars.IsLower(c) && c != 'l') lower++;
        }

        _allCapitals = upper >= 3 && lower == 0;
        _sentenceStart = atSentenceStart;
        Restart();
    }

    /// <summary>Begins a candidate.</summary>
    public void Restart() => _first = _wordStart = true;

    /// <summary>Writes what was printed for a piece of what was read.</summary>
    public int Write(ReadOnlySpan<char> read, ShortText printed, Span<char> to)
    {
        for (int i = 0; i < printed.Length; i++)
        {
            char c = printed[i];
            if (c == Chars.Apostrophe)
            {
                int source = read.IndexOfAny('\'', Chars.Apostrophe);
                to[i] = source < 0 ? _apostrophe : read[source];
                _wordStart = _afterApostrophe = true;
                continue;
            }

            to[i] = IsCapital(read, printed, i) ? Letters.ToUpper(c) : c;
            _wordStart = !Chars.IsLetter(c);
            _afterApostrophe = false;
            if (!_wordStart) _first = false;
        }

        return printed.Length;
    }

    /// <summary>Capitalises words that the lexicon knows only as names.</summary>
    public static void CapitalizeNames(WordGraph graph, Span<char> text)
    {
        int start = 0;
        while (start < text.Length)
        {
            while (start < text.Length && !Chars.IsLetter(text[start])) start++;
            int end = start;
            while (end < text.Length && Chars.IsLetter(text[end])) end++;
            if (end - start > 2 && !Chars.IsUpper(text[start]) && (start == 0 || text[start - 1] != '-' || Chars.IsUpper(text[0]))
                && IsOnlyName(graph, text[start..end]))
            {
                text[start] = Letters.ToUpper(text[start]);
            }
            start = end;
        }
    }

    private static bool IsOnlyName(WordGraph graph, ReadOnlySpan<char> word)
    {
        int index = graph.Find(word);
        return index >= 0 && (graph.Flags(index) & (WordFlags.Lower | WordFlags.Clitic)) == 0;
    }

    private readonly bool IsCapital(ReadOnlySpan<char> read, ShortText printed, int index)
    {
        if (_allCapitals) return true;
        if (!_wordStart) return false;
        char c = printed[index];
        char source = read.Length == printed.Length ? read[index] : index == 0 && !read.IsEmpty ? read[0] : '\0';
        // An i has a dot: what looks like an l after an apostrophe is a capital: l'lnde.
        if (!_first && source == 'l' && c == 'i' && _afterApostrophe) return true;
        bool sameLetter = Accents.BaseOf(Letters.ToLower(source)) == Accents.BaseOf(c);
        // A capital in place of a thin letter may be just its shape (V, I, P for l’); other capitals were printed as such.
        if (Chars.IsUpper(source) && (sameLetter || (_first && source != 'I' && c is not ('l' or 'i' or 'j' or 't')))) return true;
        // A small letter that was read correctly stays small, whatever precedes it.
        return _first && (Chars.IsLower(source) ? _sentenceStart == SentenceStart.Sure && !sameLetter : _sentenceStart != SentenceStart.No);
    }
}
