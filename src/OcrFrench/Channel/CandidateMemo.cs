using System.Runtime.InteropServices;
using OcrFrench.Language;
using OcrFrench.Lexicon;

namespace OcrFrench.Channel;

/// <summary>Remembers what was searched: damage repeats itself within a text, and every pass over it asks again.</summary>
internal sealed class CandidateMemo
{
    /// <summary>Beyond this many entries everything is forgotten, so that a long text takes no more memory than this.</summary>
    private const int MostEntries = 1 << 14;

    private readonly CandidateSearch _search;
    private readonly CandidateList _kept = new();
    private readonly TokenIds _ids;
    private readonly int[] _slots = new int[MostEntries * 2];
    private readonly Entry[] _entries = new Entry[MostEntries];
    private char[] _keys = new char[4096];
    private int _count, _keysLength;
    private ConfusionTable? _table;
    private char _apostrophe;

    public CandidateMemo(WordGraph graph)
    {
        _search = new CandidateSearch(graph);
        _ids = new TokenIds(graph);
    }

    private struct Entry
    {
        public uint Hash;
        public int KeyStart, KeyLength;
        public int From, Count;
    }

    /// <summary>Forgets everything.</summary>
    public void Forget()
    {
        if (_count > 0) Array.Clear(_slots);
        _count = 0;
        _keysLength = 0;
        _kept.Clear();
    }

    /// <summary>Prepares for searches with a table; what another table found is forgotten.</summary>
    public void Restart(ConfusionTable table, char apostrophe, bool allowOld)
    {
        if (!ReferenceEquals(table, _table) || apostrophe != _apostrophe || allowOld != _search.AllowsOld) Forget();
        _search.AllowsOld = allowOld;
        _table = table;
        _apostrophe = apostrophe;
    }

    /// <summary>Does what <see cref="CandidateSearch.Run"/> does, and adds the tokens of what it finds.</summary>
    public void Run(ReadOnlySpan<char> read, in SearchLimits limits, bool atSentenceStart, int most, CandidateList into)
    {
        CandidateList found = Look(read, limits, atSentenceStart, most, out int from, out int count);
        into.AddRange(found, from, count);
    }

    /// <summary>Does the same where the candidates are kept: they stay there until the next search.</summary>
    public CandidateList Look(ReadOnlySpan<char> read, in SearchLimits limits, bool atSentenceStart, int most, out int from, out int count)
    {
        from = count = 0;
        if (read.IsEmpty || read.Length > CandidateSearch.MaxReadLength) return _kept;
        Span<char> key = stackalloc char[CandidateSearch.MaxReadLength + 3];
        read.CopyTo(key);
        key[read.Length] = (char)most;
        key[read.Length + 1] = (char)limits.MaxCost;
        key[read.Length + 2] = atSentenceStart ? 's' : 'i';
        ref Entry entry = ref Find(key[..(read.Length + 3)], out bool isNew);
        if (isNew)
        {
            entry.From = _kept.Count;
            _search.Run(read, _table!, limits, atSentenceStart, _apostrophe, most, _kept);
            entry.Count = _kept.Count - entry.From;
            _kept.Tokenize(_ids, entry.From);
        }

        (from, count) = (entry.From, entry.Count);
        return _kept;
    }

    private ref Entry Find(ReadOnlySpan<char> key, out bool isNew)
    {
        uint hash = Hash(key);
        int slot = (int)(hash & (uint)(_slots.Length - 1));
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref Entry known = ref _entries[_slots[slot] - 1];
            if (known.Hash != hash || !_keys.AsSpan(known.KeyStart, known.KeyLength).SequenceEqual(key)) continue;
            isNew = false;
            return ref known;
        }

        if (_count == MostEntries)
        {
            Forget();
            slot = (int)(hash & (uint)(_slots.Length - 1));
        }

        if (_keysLength + key.Length > _keys.Length) Array.Resize(ref _keys, _keys.Length * 2);
        key.CopyTo(_keys.AsSpan(_keysLength));
        ref Entry entry = ref _entries[_count++];
        entry = new Entry { Hash = hash, KeyStart = _keysLength, KeyLength = key.Length };
        _keysLength += key.Length;
        _slots[slot] = _count;
        isNew = true;
        return ref entry;
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
