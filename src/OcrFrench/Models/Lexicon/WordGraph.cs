using System.Runtime.CompilerServices;
using OcrFrench.Characters;
using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// The lexicon: a minimal acyclic graph of all forms, read in place. Each form has an index from 0 to <see cref="Count"/> − 1 in the order
/// of <see cref="Letters.Alphabet"/>, and with it a frequency, flags and classes. Immutable and thread-safe; only <see cref="Word"/>
/// allocates.
/// </summary>
internal sealed unsafe partial class WordGraph
{
    /// <summary>The length of the longest form; longer spans are never found.</summary>
    internal const int MaxWordLength = 64;

    private const string Resource = "lexicon.bin";

    private readonly DataMemory _memory;
    private readonly byte* _rootEdges;
    private readonly byte* _masks;
    private readonly byte* _nodes;
    private readonly byte* _edges;
    private readonly WordFrequencies _frequencies;
    private readonly WordKinds _kinds;
    private readonly HotWords _hot;
    private readonly float _logTokens;

    private WordGraph(DataMemory memory, bool checkContents)
    {
        LexiconFormat format = LexiconFormat.Read(memory.Span, checkContents);
        LexiconCounts counts = format.Counts;
        if (checkContents)
        {
            GraphValidator.Check(memory.Span, format);
            PayloadValidator.Check(memory.Span, format);
        }

        _memory = memory;
        byte* start = memory.Pointer;
        _rootEdges = start + LexiconFormat.RootEdgesAt;
        _masks = start + format.MasksAt;
        _nodes = start + format.NodesAt;
        _edges = start + format.EdgesAt;
        _frequencies = new WordFrequencies(start + format.FrequencyBlocksAt, start + format.FrequenciesAt);
        _kinds = new WordKinds(start + format.PaletteAt, start + format.KindsAt, start + format.RareKindsAt, start
            + format.RareKindBlocksAt);
        _hot = new HotWords(start + format.HotKeysAt, start + format.HotIndexesAt, counts.HotSlots);
        Count = counts.Words;
        NodeCount = counts.Nodes;
        TokenCount = counts.Tokens;
        Identity = counts.Identity;
        _logTokens = Portable.Log(Math.Max(1, counts.Tokens));
    }

    /// <summary>The lexicon embedded in the library.</summary>
    internal static WordGraph Default => DefaultHolder.Graph;

    /// <summary>The number of forms.</summary>
    internal int Count { get; }

    internal int NodeCount { get; }

    /// <summary>The number of words that the frequencies were counted in.</summary>
    internal long TokenCount { get; }

    /// <summary>Identifies the words and their order.</summary>
    internal ulong Identity { get; }

    /// <summary>Opens a lexicon in memory and checks every byte of it.</summary>
    /// <exception cref="InvalidDataException">The data is not a lexicon, or is damaged.</exception>
    internal static WordGraph Open(ReadOnlySpan<byte> bytes) => new(DataMemory.Copy(bytes), checkContents: true);

    /// <summary>The index of a form, in any letter case and with either apostrophe, or −1.</summary>
    internal int Find(ReadOnlySpan<char> word)
    {
        if (word.Length <= HotWords.MaxLength)
        {
            ulong key = 0;
            foreach (char c in word)
            {
                int symbol = Letters.SymbolOf(c);
                if (symbol == 0)
                    return -1;
                key = (key << 6) | (uint)symbol;
            }

            int hot = key == 0 ? -1 : _hot.Find(key);
            if (hot >= 0)
                return hot;
        }

        return Walk(word);
    }

    /// <summary>Whether a token is a sound word as written, and as frequent as is asked for.</summary>
    /// <param name="word">The token.</param>
    /// <param name="least">The least byte of its frequency (<see cref="Frequencies"/>).</param>
    internal bool IsCounted(ReadOnlySpan<char> word, byte least)
    {
        int index = Find(word);
        return index >= 0 && IsKnown(index, word) && FrequencyByte(index) >= least;
    }

    /// <summary>
    /// Whether a token is a sound word as written: in lower case it must be a word, with a capital a word or a name, in capitals possibly
    /// an acronym. A form flagged <see cref="WordFlags.Rare"/> never counts.
    /// </summary>
    internal bool IsKnown(ReadOnlySpan<char> word)
    {
        int index = Find(word);
        return index >= 0 && IsKnown(index, word);
    }

    /// <summary>The same as <see cref="IsKnown(ReadOnlySpan{char})"/>, for a token that has already been looked up.</summary>
    internal bool IsKnown(int index, ReadOnlySpan<char> word)
    {
        WordFlags flags = Flags(index);
        if ((flags & WordFlags.Rare) != WordFlags.None)
            return false;
        WordFlags allowed = LetterCases.Of(word) switch
        {
            LetterCase.Lower => WordFlags.Lower,
            LetterCase.Title => WordFlags.Lower | WordFlags.Title,
            LetterCase.Upper => WordFlags.Lower | WordFlags.Title | WordFlags.Upper,
            _ => WordFlags.Title | WordFlags.Upper,
        };
        return (flags & allowed) != WordFlags.None;
    }

    /// <summary>0 for a form that the corpora do not attest, otherwise 1 + 16 ln count.</summary>
    internal byte FrequencyByte(int index) => _frequencies.ByteOf(Checked(index));

    /// <summary>−ln of the form's share of all words of the corpora: 3 for <c>de</c>, about 18 for unattested forms.</summary>
    internal float Cost(int index) => _logTokens - Frequencies.LogCount(_frequencies.ByteOf(Checked(index)));

    internal WordFlags Flags(int index) => _kinds.FlagsOf(Checked(index));

    internal WordClasses Classes(int index) => _kinds.ClassesOf(Checked(index));

    /// <summary>A form with its apostrophe and lower-case letters.</summary>
    internal string Word(int index)
    {
        Span<char> buffer = stackalloc char[MaxWordLength];
        return new string(buffer[..Spell(index, buffer)]);
    }

    /// <summary>Writes a form to the buffer, which must hold <see cref="MaxWordLength"/> chars, and returns its length.</summary>
    internal int Spell(int index, Span<char> buffer)
    {
        int rest = Checked(index);
        int length = 0;
        for (int node = Root; rest > 0 || !IsFinal(node);)
        {
            int symbol = LastChildAtOrBefore(node, rest, out GraphState next);
            buffer[length++] = Letters.CharOf(symbol);
            node = next.Node;
            rest -= next.Rank;
        }

        return length;
    }

    private int Walk(ReadOnlySpan<char> word)
    {
        if ((uint)(word.Length - 1) >= MaxWordLength)
            return -1;
        // Symbol 0 is not a letter: the root has no edge for it, and its bit in a mask means something else.
        ulong first = RootEdge(Letters.SymbolOf(word[0]));
        if (first == 0)
            return -1;
        int node = (int)(first & 0xFFFFFF);
        int rank = (int)(first >> 24);
        for (int i = 1; i < word.Length; i++)
        {
            int symbol = Letters.SymbolOf(word[i]);
            NodeRecord record = Node(node);
            ulong mask = Mask(record);
            ulong bit = 1UL << symbol;
            if (symbol == 0 || (mask & bit) == 0)
                return -1;
            if (record.HasOneChild)
            {
                node = record.Target;
                rank += (int)(mask & 1);
                continue;
            }

            EdgeRecord edge = EdgeAt(record, mask, bit);
            node = edge.Target;
            rank += edge.Skip;
        }

        return IsFinal(node) ? rank : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Checked(int index)
    {
        if ((uint)index >= (uint)Count)
            Throw();
        return index;

        static void Throw() => throw new ArgumentOutOfRangeException(nameof(index));
    }

    private static class DefaultHolder
    {
        // The tests check the contents.
        internal static readonly WordGraph Graph = new(DataMemory.OfResource(Resource), checkContents: false);
    }
}
