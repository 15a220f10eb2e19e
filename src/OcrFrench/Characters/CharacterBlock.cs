using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OcrFrench.Characters;

/// <summary>
/// The classes of 64 characters as bits, the first in the lowest bit: enough to move from word to word without looking at the characters
/// again. Only Latin-1 and the curved apostrophe are known; other characters have no bit in any class.
/// </summary>
/// <param name="Letters">Letters without ß and ÿ, which are as rare as characters without a class.</param>
/// <param name="Solid">Letters, digits and the degree sign: what a word may begin and end with.</param>
/// <param name="Inner">The same with apostrophes and hyphens.</param>
/// <param name="Separators">Spaces and punctuation, except the exclamation mark, which may be a misread letter.</param>
internal readonly record struct CharacterBlock(ulong Letters, ulong Solid, ulong Inner, ulong Separators)
{
    public const int Length = 64;

    private const int Step = 16;

    /// <summary>Classifies the first 64 characters of a text.</summary>
    public static CharacterBlock Read(ReadOnlySpan<char> text)
    {
        if (!Vector128.IsHardwareAccelerated) return ReadSlowly(text);
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text[..Length]);
        ulong letters = 0, solid = 0, inner = 0, separators = 0;
        for (int at = 0; at < Length; at += Step)
        {
            Vector128<ushort> first = Vector128.Create(characters.Slice(at, 8)), second = Vector128.Create(characters.Slice(at + 8, 8));
            // Everything beyond Latin-1 becomes ÿ.
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(first, second);
            Vector128<byte> isLetter = IsLetter(bytes);
            Vector128<byte> isSolid = isLetter | Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10))
                | Vector128.Equals(bytes, Vector128.Create((byte)'°'));
            Vector128<byte> isInner = isSolid | Vector128.Equals(bytes, Vector128.Create((byte)'\''))
                | Vector128.Equals(bytes, Vector128.Create((byte)'-')) | IsCurved(first, second);
            letters |= (ulong)isLetter.ExtractMostSignificantBits() << at;
            solid |= (ulong)isSolid.ExtractMostSignificantBits() << at;
            inner |= (ulong)isInner.ExtractMostSignificantBits() << at;
            separators |= (ulong)IsSeparator(bytes).ExtractMostSignificantBits() << at;
        }

        return new CharacterBlock(letters, solid, inner, separators);
    }

    /// <summary>
    /// The same, one character at a time: the reference for the vectorised code, and the fallback where vectors are not supported.
    /// </summary>
    public static CharacterBlock ReadSlowly(ReadOnlySpan<char> text)
    {
        ulong letters = 0, solid = 0, inner = 0, separators = 0;
        for (int i = 0; i < Length; i++)
        {
            char c = text[i];
            ulong bit = 1UL << i;
            bool isLetter = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or (>= 'À' and <= 'þ' and not '×' and not '÷' and not 'ß');
            bool isSolid = isLetter || c is >= '0' and <= '9' or '°';
            if (isLetter) letters |= bit;
            if (isSolid) solid |= bit;
            if (isSolid || c is '\'' or '-' or Chars.Apostrophe) inner |= bit;
            if (c is ' ' or '\u00A0' or '\u0085' or (>= '\t' and <= '\r') or '.' or ',' or ';' or ':' or '?' or '(' or ')' or '"' or '«'
                or '»')
            {
                separators |= bit;
            }
        }

        return new CharacterBlock(letters, solid, inner, separators);
    }

    /// <summary>Which of sixteen characters, in two halves, are curved apostrophes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> IsCurved(Vector128<ushort> first, Vector128<ushort> second)
    {
        Vector128<ushort> curved = Vector128.Create((ushort)Chars.Apostrophe);
        return Vector128.Narrow(Vector128.Equals(first, curved), Vector128.Equals(second, curved));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> IsLetter(Vector128<byte> bytes)
    {
        Vector128<byte> lower = bytes | Vector128.Create((byte)0x20);
        Vector128<byte> ascii = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        Vector128<byte> accented = Vector128.LessThan(lower - Vector128.Create((byte)'à'), Vector128.Create((byte)('ÿ' - 'à')));
        return ascii | Vector128.AndNot(accented, Vector128.Equals(lower, Vector128.Create((byte)'÷')));
    }

    /// <summary>Looks up each half of a byte; both must agree on a row of the character table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> IsSeparator(Vector128<byte> bytes)
    {
        const byte Controls = 1, Signs = 2, Marks = 4, NextLine = 8, Quote = 16, EndQuote = 32;
        Vector128<byte> rows = Vector128.Create(Controls, 0, Signs, Marks, 0, 0, 0, 0, NextLine, 0, Quote, EndQuote, 0, 0, 0, 0);
        Vector128<byte> columns = Vector128.Create(
            Signs | Quote, 0, Signs, 0, 0, NextLine, 0, 0, Signs, Controls | Signs, Controls | Marks, Controls | Marks | Quote | EndQuote,
                Controls | Signs, Controls, Signs, Marks);
        Vector128<byte> agreed = Vector128.ShuffleNative(rows, bytes >> 4)
            & Vector128.ShuffleNative(columns, bytes & Vector128.Create((byte)15));
        return ~Vector128.Equals(agreed, Vector128<byte>.Zero);
    }
}
