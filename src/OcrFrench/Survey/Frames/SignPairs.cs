using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// Finds signs that prose is full of where their neighbour is unusual: a full stop before a letter or figure, an apostrophe behind a
/// capital. Eight characters at a time: one by one they would cost a tenth of the time that sound text takes.
/// </summary>
internal static class SignPairs
{
    /// <summary>The position of the next such sign from a position on, or −1.</summary>
    public static int Next(ReadOnlySpan<char> text, int at)
    {
        at = Math.Max(at, 1);
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at + Vector128<ushort>.Count < text.Length; at += Vector128<ushort>.Count)
        {
            Vector128<ushort> signs = Vector128.LoadUnsafe(ref start, (nuint)at);
            Vector128<ushort> before = Vector128.LoadUnsafe(ref start, (nuint)(at - 1)), behind = Vector128.LoadUnsafe(ref start,
                (nuint)(at + 1));
            Vector128<ushort> stop = Vector128.Equals(signs, Vector128.Create((ushort)'.'));
            Vector128<ushort> apostrophe = Vector128.Equals(signs, Vector128.Create((ushort)'\'')) | Vector128.Equals(signs,
                Vector128.Create((ushort)'’'));
            Vector128<ushort> capital = Vector128.LessThan(before - Vector128.Create((ushort)'A'), Vector128.Create((ushort)26));
            Vector128<ushort> letter = Vector128.LessThan((behind | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'),
                Vector128.Create((ushort)26));
            Vector128<ushort> figure = Vector128.LessThan(behind - Vector128.Create((ushort)'/'), Vector128.Create((ushort)11));
            uint found = ((stop & (letter | figure)) | (apostrophe & capital)).ExtractMostSignificantBits();
            if (found != 0) return at + BitOperations.TrailingZeroCount(found);
        }

        for (; at < text.Length; at++)
            if (IsPair(text, at)) return at;
        return -1;
    }

    /// <summary>The position of the next sign of a kind that is not followed by a space or a line break, or −1.</summary>
    public static int NextTight(ReadOnlySpan<char> text, int at, char sign)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        Vector128<ushort> signs = Vector128.Create((ushort)sign), space = Vector128.Create((ushort)' ');
        Vector128<ushort> lineBreak = Vector128.Create((ushort)'\n');
        for (; at + Vector128<ushort>.Count < text.Length; at += Vector128<ushort>.Count)
        {
            Vector128<ushort> behind = Vector128.LoadUnsafe(ref start, (nuint)(at + 1));
            Vector128<ushort> isLoose = Vector128.Equals(behind, space) | Vector128.Equals(behind, lineBreak);
            uint found = Vector128.AndNot(Vector128.Equals(Vector128.LoadUnsafe(ref start, (nuint)at), signs), isLoose)
                .ExtractMostSignificantBits();
            if (found != 0) return at + BitOperations.TrailingZeroCount(found);
        }

        for (; at < text.Length - 1; at++)
            if (text[at] == sign && text[at + 1] is not (' ' or '\n')) return at;
        return -1;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '.') return at + 1 < text.Length && (Ascii.IsLetter(text[at + 1]) || (uint)(text[at + 1] - '/') < 11);
        return text[at] is '\'' or '’' && Ascii.IsUpper(text[at - 1]);
    }
}
