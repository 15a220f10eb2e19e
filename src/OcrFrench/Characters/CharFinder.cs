using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OcrFrench.Characters;

/// <summary>Searches for a set of characters, sixteen or thirty-two at a time.</summary>
/// <remarks>
/// Replaces the framework’s <c>SearchValues</c>, which the runtime has to compile before the first text: twenty milliseconds for everyone
/// who cleans a single page. Each character up to ÿ is looked up in two tables of sixteen bytes: its low four bits select a byte, and its
/// high four bits a bit of that byte. Characters beyond ÿ are first treated alike, then checked one by one.
/// </remarks>
internal sealed class CharFinder
{
    private const int Block = 16;

    private readonly ulong[] _bits;
    private readonly Vector128<byte> _low, _high;

    private CharFinder(string characters)
    {
        int last = 0;
        foreach (char c in characters) last = Math.Max(last, c);
        _bits = new ulong[(last >> 6) + 1];
        byte[] low = new byte[Block], high = new byte[Block];
        foreach (char c in characters)
        {
            _bits[c >> 6] |= 1UL << c;
            int narrow = Math.Min((int)c, byte.MaxValue);
            (narrow < 0x80 ? low : high)[narrow & 15] |= (byte)(1 << (narrow >> 4 & 7));
        }

        _low = Vector128.LoadUnsafe(ref low[0]);
        _high = Vector128.LoadUnsafe(ref high[0]);
    }

    /// <summary>Creates the set of the characters in a string.</summary>
    public static CharFinder Of(string characters) => new(characters);

    public bool Contains(char c) => c >> 6 < _bits.Length && (_bits[c >> 6] >> c & 1) != 0;

    /// <summary>The position of the first character of the set, or −1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        int last = text.Length - Block;
        if (last < 0) return IndexSlowly(text);
        int at = 0;
        if (Avx2.IsSupported)
        {
            for (Wide wide = new(_low, _high); at <= text.Length - (2 * Block); at += 2 * Block)
            {
                uint found = wide.Candidates(text, at);
                if (found != 0 && First(text, at, found) is var index and >= 0) return index;
            }
        }

        for (; at < last; at += Block)
        {
            uint found = Candidates(text, at);
            if (found != 0 && First(text, at, found) is var index and >= 0) return index;
        }

        // The last block overlaps the one before it, in which nothing was found.
        return at < text.Length ? First(text, last, Candidates(text, last)) : -1;
    }

    /// <summary>The position of the first candidate that is in the set, or −1.</summary>
    private int First(ReadOnlySpan<char> text, int at, uint candidates)
    {
        for (; candidates != 0; candidates &= candidates - 1)
        {
            int index = at + BitOperations.TrailingZeroCount(candidates);
            if (Contains(text[index])) return index;
        }

        return -1;
    }

    private int IndexSlowly(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
            if (Contains(text[at])) return at;
        return -1;
    }

    /// <summary>The position of the last one, or −1.</summary>
    public int LastIndexIn(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
            if (Contains(text[i])) return i;
        return -1;
    }

    /// <summary>The position of the first character that is not in the set, or −1.</summary>
    public int IndexOfOther(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
            if (!Contains(text[i])) return i;
        return -1;
    }

    /// <summary>One bit per character of a block: set if it is in the set, or beyond ÿ when the set has such characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Candidates(ReadOnlySpan<char> text, int at)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        Vector128<ushort> largest = Vector128.Create((ushort)byte.MaxValue);
        Vector128<ushort> first = Vector128.Min(Vector128.LoadUnsafe(ref start, (nuint)at), largest);
        Vector128<ushort> second = Vector128.Min(Vector128.LoadUnsafe(ref start, (nuint)at + 8), largest);
        Vector128<byte> narrow = Vector128.Narrow(first, second);
        Vector128<byte> column = narrow & Vector128.Create((byte)15);
        Vector128<byte> row = (narrow.AsUInt16() >> 4).AsByte() & Vector128.Create((byte)7);
        Vector128<byte> isHigh = Vector128.LessThan(narrow.AsSByte(), Vector128<sbyte>.Zero).AsByte();
        Vector128<byte> rows =
            Vector128.ConditionalSelect(isHigh, Vector128.ShuffleNative(_high, column), Vector128.ShuffleNative(_low, column));
        Vector128<byte> bit = Vector128.ShuffleNative(Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0), row);
        return ~Vector128.Equals(rows & bit, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
    }
}

/// <summary>Twice as many characters at a time, where the processor can.</summary>
file readonly ref struct Wide(Vector128<byte> low, Vector128<byte> high)
{
    private readonly Vector256<byte> _low = Vector256.Create(low, low), _high = Vector256.Create(high, high);

    private readonly Vector256<byte> _bits = Vector256.Create(Bits, Bits);

    private static Vector128<byte> Bits => Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Candidates(ReadOnlySpan<char> text, int at)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        Vector256<ushort> largest = Vector256.Create((ushort)byte.MaxValue);
        Vector256<ushort> first = Vector256.Min(Vector256.LoadUnsafe(ref start, (nuint)at), largest);
        Vector256<ushort> second = Vector256.Min(Vector256.LoadUnsafe(ref start, (nuint)at + 16), largest);
        Vector256<byte> narrow = Vector256.Narrow(first, second);
        Vector256<byte> column = narrow & Vector256.Create((byte)15);
        Vector256<byte> row = (narrow.AsUInt16() >> 4).AsByte() & Vector256.Create((byte)7);
        Vector256<byte> isHigh = Vector256.LessThan(narrow.AsSByte(), Vector256<sbyte>.Zero).AsByte();
        Vector256<byte> rows = Vector256.ConditionalSelect(isHigh, Avx2.Shuffle(_high, column), Avx2.Shuffle(_low, column));
        return ~Vector256.Equals(rows & Avx2.Shuffle(_bits, row), Vector256<byte>.Zero).ExtractMostSignificantBits();
    }
}

/// <summary>The same methods as <c>SearchValues</c>.</summary>
internal static class CharFinderExtensions
{
    public static int IndexOfAny(this ReadOnlySpan<char> text, CharFinder finder) => finder.IndexIn(text);

    public static int LastIndexOfAny(this ReadOnlySpan<char> text, CharFinder finder) => finder.LastIndexIn(text);

    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, CharFinder finder) => finder.IndexOfOther(text);

    public static bool ContainsAny(this ReadOnlySpan<char> text, CharFinder finder) => finder.IndexIn(text) >= 0;

    public static bool ContainsAnyExcept(this ReadOnlySpan<char> text, CharFinder finder) => finder.IndexOfOther(text) >= 0;
}
