using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Scanning;

/// <summary>
/// What a scanner has found out about short words under one fingerprint, and how often each occurs in the current text: most words of a
/// text have been seen before.
/// </summary>
/// <remarks>Handles one text at a time, on one thread. It outlives the text; its contents depend on the lexicon alone.</remarks>
internal sealed class WordMemory
{
    private const int SmallestTable = 1024;

    /// <summary>
    /// By hand: at four megabytes it stops accepting words; before the next text it is cleared. With half of it every second window of a
    /// long text began anew.
    /// </summary>
    private const int LargestTable = 1 << 17;

    /// <summary>By hand: the words of a long text lie far apart, and so many are fetched while one is added.</summary>
    private const int Ahead = 8;

    private Entry[] _entries = new Entry[SmallestTable];
    private int[] _used = new int[(SmallestTable / 2) + 1];
    private int _shift = ShiftOf(SmallestTable);
    private int _count;

    /// <summary>The number of distinct words in the current text.</summary>
    private int _distinct;

    /// <summary>What is known of a word.</summary>
    internal struct Entry
    {
        /// <summary>The word’s bytes; all zero for an empty slot.</summary>
        public ulong Low, High;

        /// <summary>The key of the word among <see cref="DocumentWords"/>.</summary>
        public ulong Form;

        /// <summary>How often it occurs in the current text.</summary>
        public int Count;

        /// <summary>The index of the word, or of its last part, in the lexicon, or -1; above it the verdict.</summary>
        private int _packed;

        public readonly WordVerdict Verdict => (WordVerdict)(_packed >>> VerdictShift);

        public readonly int Word => (_packed & WordMask) - 1;

        public void Set(WordVerdict verdict, int word) => _packed = ((int)verdict << VerdictShift) | (word + 1);

        private const int VerdictShift = 28, WordMask = (1 << VerdictShift) - 1;
    }

    /// <summary>Prepares for a text: resets the counts.</summary>
    public void Start()
    {
        if (_entries.Length == LargestTable && _count == LargestTable / 2)
        {
            Array.Clear(_entries);
            _count = 0;
        }
        else
        {
            foreach (int slot in _used.AsSpan(0, _distinct)) _entries[slot].Count = 0;
        }

        _distinct = 0;
    }

    /// <summary>Counts an occurrence of a word and returns what is known of it; null if nothing is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Entry Count(in ShortWord word)
    {
        int slot = SlotOf(word.Low, word.High);
        ref Entry entry = ref _entries[slot];
        if (entry.Low == 0) return ref Unsafe.NullRef<Entry>();
        // Branch-free, because it is unpredictable whether a word has been seen before in this text.
        _used[_distinct] = slot;
        _distinct += entry.Count++ == 0 ? 1 : 0;
        return ref entry;
    }

    /// <summary>Adds a word. Returns false if there is no room.</summary>
    public bool TryAdd(in ShortWord word, WordVerdict verdict, int index, ulong form)
    {
        if (_count == _entries.Length / 2 && !TryGrow()) return false;
        ref Entry entry = ref _entries[SlotOf(word.Low, word.High)];
        (entry.Low, entry.High, entry.Form, entry.Count) = (word.Low, word.High, form, 0);
        entry.Set(verdict, index);
        _count++;
        return true;
    }

    /// <summary>Adds what was counted to the words of a document.</summary>
    public void AddTo(DocumentWords words)
    {
        ReadOnlySpan<int> used = _used.AsSpan(0, _distinct);
        for (int i = 0; i < used.Length; i++)
        {
            if (i + Ahead < used.Length) Prefetch(ref _entries[used[i + Ahead]]);
            words.Add(_entries[used[i]].Form, _entries[used[i]].Count);
        }
    }

    /// <summary>The slot of a word, or the free slot where it belongs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong low, ulong high)
    {
        Entry[] entries = _entries;
        int slot = (int)(new ShortWord(low, high).Hash >> _shift);
        while (true)
        {
            ref Entry entry = ref entries[slot];
            if ((entry.Low == low && entry.High == high) || entry.Low == 0) return slot;
            slot = (slot + 1) & (entries.Length - 1);
        }
    }

    private static unsafe void Prefetch(ref Entry entry)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref entry));
    }

    private static int ShiftOf(int size) => 64 - System.Numerics.BitOperations.Log2((uint)size);

    private bool TryGrow()
    {
        if (_entries.Length == LargestTable) return false;
        Entry[] old = _entries;
        _entries = new Entry[Math.Min(old.Length * 4, LargestTable)];
        _used = new int[(_entries.Length / 2) + 1];
        _shift = ShiftOf(_entries.Length);
        _distinct = 0;
        foreach (ref readonly Entry entry in old.AsSpan())
        {
            if (entry.Low == 0) continue;
            int slot = SlotOf(entry.Low, entry.High);
            _entries[slot] = entry;
            if (entry.Count > 0) _used[_distinct++] = slot;
        }

        return true;
    }
}
