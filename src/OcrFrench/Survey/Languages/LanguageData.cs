using System.Runtime.Intrinsics;
using OcrFrench.Models.Ready;

namespace OcrFrench.Survey.Languages;

/// <summary>
/// How words and letters follow each other in seven languages, read in place: one cost per language for every three letters in a row and
/// every frequent word. The lanes are those of <see cref="PassageLanguage"/>; the last is that of letters in any language.
/// </summary>
internal sealed unsafe class LanguageData
{
    public const string Resource = "languages.bin";

    /// <summary>The most slots of the word table that a look-up tries; the builder keeps to it.</summary>
    public const int MostProbes = 64;

    private readonly DataMemory _memory;
    private readonly ulong* _trigrams, _words;
    private readonly uint* _checks;
    private readonly uint _slots;

    private LanguageData(DataMemory memory, bool checkContents)
    {
        int slots = LanguageFormat.Slots(memory.Span, checkContents);
        _memory = memory;
        _trigrams = (ulong*)(memory.Pointer + LanguageFormat.HeadSize);
        _checks = (uint*)(memory.Pointer + LanguageFormat.HeadSize + LanguageFormat.TrigramBytes);
        _words = (ulong*)(_checks + slots);
        _slots = (uint)slots;
    }

    /// <summary>The data that comes with the library.</summary>
    public static LanguageData Default => Holder.Data;

    /// <summary>Opens data that is in memory, and checks it.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such data, or are damaged.</exception>
    public static LanguageData Open(ReadOnlySpan<byte> bytes) => new(DataMemory.Copy(bytes), checkContents: true);

    /// <summary>The hash of a word by its symbols; never 0.</summary>
    public static uint Hash(ReadOnlySpan<byte> symbols)
    {
        uint hash = 2166136261;
        foreach (byte symbol in symbols) hash = (hash ^ symbol) * 16777619;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 13;
        hash *= 0x297A2D39;
        hash ^= hash >> 15;
        return hash == 0 ? 1 : hash;
    }

    /// <summary>Where a word is looked for first.</summary>
    public static uint Slot(uint hash, uint slots) => (uint)(((ulong)hash * slots) >> 32);

    /// <summary>The costs of a word in each lane, if it is one of the frequent ones.</summary>
    public bool TryFindWord(ReadOnlySpan<byte> symbols, out ulong costs)
    {
        uint hash = Hash(symbols), slot = Slot(hash, _slots);
        for (int probe = 0; probe < MostProbes; probe++, slot = slot + 1 == _slots ? 0 : slot + 1)
        {
            if (_checks[slot] == hash)
            {
                costs = _words[slot];
                return true;
            }

            if (_checks[slot] == 0) break;
        }

        costs = ulong.MaxValue;
        return false;
    }

    /// <summary>What it costs each lane to spell a word, its end included.</summary>
    public Vector128<ushort> Spelling(ReadOnlySpan<byte> symbols)
    {
        Vector128<ushort> sum = default;
        uint before = 0, last = 0;
        foreach (byte symbol in symbols)
        {
            sum += Costs(before, last, symbol);
            (before, last) = (last, symbol);
        }

        return sum + Costs(before, last, 0);
    }

    private Vector128<ushort> Costs(uint before, uint last, uint symbol) =>
        Vector128.WidenLower(
            Vector128.CreateScalar(_trigrams[(((before * LanguageSymbols.Count) + last) * LanguageSymbols.Count) + symbol]).AsByte());

    private static class Holder
    {
        internal static readonly LanguageData Data = new(DataMemory.OfResource(Resource), checkContents: false); // the tests check it
    }
}
