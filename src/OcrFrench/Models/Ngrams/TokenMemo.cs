using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Models.Ngrams;

/// <summary>
/// Remembers the ids of short words, and which letters can follow theirs: nearly every word of a text has been met before, and to find it
/// in the lexicon takes ten times as long.
/// </summary>
/// <remarks>Not thread-safe. It outlives the text; its contents depend on the words alone.</remarks>
/// <param name="words">The lexicon.</param>
internal sealed class TokenMemo(WordGraph words)
{
    /// <summary>
    /// A megabyte, of each slot the word that came last. Four novels, one after the other, find 92 in 100 tokens in it, 85 in a quarter of
    /// it.
    /// </summary>
    private const int SlotBits = 15;

    /// <summary>
    /// What stands for ÿ and for all characters beyond Latin-1 but the curved apostrophe: words with these are not kept.
    /// </summary>
    private const ulong Beyond = 0xFF, InEachByte = 0x0101010101010101, TopBits = InEachByte << 7;

    private readonly TokenIds _ids = new(words);
    private readonly Entry[] _entries = new Entry[1 << SlotBits];

    /// <summary>A word; all zero for an empty slot.</summary>
    private struct Entry
    {
        public ShortWord Word;
        public ulong Followers;
        public int Id, Node;
    }

    /// <summary>The id of a token, as <see cref="TokenIds.Of"/> has it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="followers">The letters that follow those of a word in longer words, as bits by symbol.</param>
    /// <param name="node">Where the letters of a word lead in the lexicon; says nothing where none follow.</param>
    public int Of(ReadOnlySpan<char> text, in LanguageToken token, out ulong followers, out int node)
    {
        if (token.Kind is LanguageTokenKind.Word or LanguageTokenKind.Clitic)
            return OfWord(text[token.Start..], token.Length, out followers, out node);
        followers = 0;
        node = 0;
        return _ids.Of(text, token);
    }

    /// <summary>Asks memory for what <see cref="Of"/> will read.</summary>
    public unsafe void Prefetch(ReadOnlySpan<char> text, in LanguageToken token)
    {
        if (!Sse.IsSupported || !MayBeKept(text[token.Start..], token.Length)) return;
        Sse.Prefetch0(Unsafe.AsPointer(ref _entries[SlotOf(ShortWord.Read(text[token.Start..], token.Length))]));
    }

    /// <summary>Whether a word is short, and there is enough text behind it to read it at once.</summary>
    private static bool MayBeKept(ReadOnlySpan<char> text, int length) =>
        (uint)(length - 1) < ShortWord.MostCharacters && text.Length >= ShortWord.Reach;

    private static int SlotOf(in ShortWord word) => (int)(word.Hash >> (64 - SlotBits));

    private int OfWord(ReadOnlySpan<char> text, int length, out ulong followers, out int node)
    {
        if (!MayBeKept(text, length)) return Look(text[..length], out followers, out node);
        ShortWord word = ShortWord.Read(text, length);
        if (HasStrange(word.Low) || HasStrange(word.High)) return Look(text[..length], out followers, out node);
        ref Entry entry = ref _entries[SlotOf(word)];
        if (entry.Word != word)
        {
            int id = Look(text[..length], out followers, out node);
            entry = new Entry { Word = word, Followers = followers, Id = id, Node = node };
        }

        followers = entry.Followers;
        node = entry.Node;
        return entry.Id;
    }

    private int Look(ReadOnlySpan<char> word, out ulong followers, out int node)
    {
        bool begins = words.TryFollow(word, out GraphState state);
        followers = begins ? words.ChildMask(state.Node) : 0;
        node = state.Node;
        return begins && words.IsFinal(state.Node) ? state.Rank : _ids.OfWord(word);
    }

    /// <summary>Whether one of eight bytes stands for more than one character.</summary>
    private static bool HasStrange(ulong bytes)
    {
        ulong zeroWhereStrange = bytes ^ (Beyond * InEachByte);
        return ((zeroWhereStrange - InEachByte) & ~zeroWhereStrange & TopBits) != 0;
    }
}
