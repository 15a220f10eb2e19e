using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OcrFrench.Characters;

/// <summary>
/// A word of up to fifteen characters of Latin-1 and curved apostrophes, as sixteen bytes: words are equal if their bytes are.
/// </summary>
/// <param name="Low">The first eight characters.</param>
/// <param name="High">The others; zeros after the last.</param>
internal readonly record struct ShortWord(ulong Low, ulong High)
{
    /// <summary>Reading a word requires at least this many characters.</summary>
    public const int Reach = 16;

    public const int MostCharacters = 15;

    /// <summary>Stands for the curved apostrophe, which is not in Latin-1.</summary>
    private const byte CurvedMark = 1;

    /// <summary>Ones followed by zeros: the offset at which it is read determines how many characters are kept.</summary>
    private static ReadOnlySpan<byte> Ones =>
        [255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>A hash of which the highest bits are the best: tables take as many as they have slots.</summary>
    public ulong Hash => (Low ^ (High * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15;

    /// <summary>Reads the first characters of a text of sixteen or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ShortWord Read(ReadOnlySpan<char> text, int length)
    {
        if (!Vector128.IsHardwareAccelerated) return ReadSlowly(text, length);
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text[..Reach]);
        Vector128<ushort> first = Vector128.Create(characters), second = Vector128.Create(characters[8..]);
        Vector128<byte> bytes = Vector128.NarrowWithSaturation(first, second);
        Vector128<byte> marked = bytes ^ (CharacterBlock.IsCurved(first, second) & Vector128.Create((byte)(255 ^ CurvedMark)));
        Vector128<ulong> key = (marked & Vector128.Create(Ones.Slice(Reach - length, Reach))).AsUInt64();
        return new ShortWord(key.ToScalar(), key.GetElement(1));
    }

    /// <summary>
    /// The same, one character at a time: the reference for the vectorised code, and the fallback where vectors are not supported.
    /// </summary>
    public static ShortWord ReadSlowly(ReadOnlySpan<char> text, int length)
    {
        ulong low = 0, high = 0;
        for (int i = 0; i < length; i++)
        {
            ulong c = text[i] == Chars.Apostrophe ? CurvedMark : text[i];
            if (i < 8) low |= c << (8 * i);
            else high |= c << (8 * (i - 8));
        }

        return new ShortWord(low, high);
    }
}
