using System.Runtime.InteropServices;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Models.Search;

/// <summary>Remembers earlier searches: damage repeats within a text and across texts, and every pass asks again.</summary>
/// <remarks>
/// There are two generations. An entry that is requested again moves to the young one; when that is full, the old one is discarded and the
/// young one becomes old. So even a long text takes no more memory than both, and common entries stay.
/// </remarks>
internal sealed class CandidateMemo
{
    private readonly CandidateSearch _search;
    private readonly TokenIds _ids;
    private readonly SearchSettings _settings = new();
    private MemoGeneration _young = new(), _old = new();
    private int _setting;

    public CandidateMemo(WordGraph graph)
    {
        _search = new CandidateSearch(graph);
        _ids = new TokenIds(graph);
    }

    /// <summary>Prepares for searches with a table; results of other tables are kept apart.</summary>
    public void Restart(ConfusionTable table, char apostrophe, bool allowOld)
    {
        _setting = _settings.NumberOf(table, apostrophe, allowOld, out bool forgets);
        if (forgets) Forget();
        _search.AllowsOld = allowOld;
    }

    /// <summary>The same as <see cref="CandidateSearch.Run"/>, with the tokens of the candidates.</summary>
    public void Run(ReadOnlySpan<char> read, in SearchLimits limits, SentenceStart atSentenceStart, int most, CandidateList into)
    {
        CandidateList found = Look(read, limits, atSentenceStart, most, out int from, out int count);
        into.AddRange(found, from, count);
    }

    /// <summary>The same, with the candidates left in the memo, where they are valid until the next search.</summary>
    public CandidateList Look(ReadOnlySpan<char> read, in SearchLimits limits, SentenceStart atSentenceStart, int most, out int from,
        out int count)
    {
        from = count = 0;
        if (read.IsEmpty || read.Length > CandidateSearch.MaxReadLength) return _young.Kept;
        Span<char> key = stackalloc char[CandidateSearch.MaxReadLength + 4];
        read.CopyTo(key);
        key[read.Length] = (char)most;
        key[read.Length + 1] = (char)((int)limits.MaxCost | (limits.MaxTotal < byte.MaxValue ? (int)limits.MaxTotal + 1 : 0) << 8);
        key[read.Length + 2] = (char)atSentenceStart;
        key[read.Length + 3] = (char)_setting;
        key = key[..(read.Length + 4)];
        uint hash = Hash(key);
        if (_young.TryFind(key, hash, out from, out count)) return _young.Kept;
        if (_young.IsFull)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }

        CandidateList kept = _young.Kept;
        from = kept.Count;
        if (_old.TryFind(key, hash, out int known, out count))
        {
            kept.AddRange(_old.Kept, known, count);
        }
        else
        {
            SearchSetting setting = _settings[_setting];
            _search.Run(read, setting.Table, limits, atSentenceStart, setting.Apostrophe, most, kept);
            count = kept.Count - from;
            kept.Tokenize(_ids, from);
        }

        _young.Add(key, hash, from, count);
        return kept;
    }

    private void Forget()
    {
        _young.Clear();
        _old.Clear();
    }

    private static uint Hash(ReadOnlySpan<char> key)
    {
        ulong hash = (ulong)key.Length;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<char, ulong>(key);
        foreach (ulong word in words) hash = Mix(hash ^ word);
        foreach (char c in key[(words.Length * 4)..]) hash = Mix(hash ^ c);
        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong hash)
    {
        hash *= 0x9FB21C651E98DF25;
        return hash ^ (hash >> 29);
    }
}
