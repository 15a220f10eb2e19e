using System.Text;
using System.Text.Unicode;
using OcrFrench.Models;

namespace OcrFrench.Documents.Encodings;

/// <summary>Finds the encoding of a French text from its bytes.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Rival">The next likely one, when the letters had to decide.</param>
/// <param name="Odds">How many times likelier the first is.</param>
internal readonly record struct EncodingGuess(TextEncoding Encoding, TextEncoding? Rival = null, double Odds = double.PositiveInfinity)
{
    /// <summary>By hand: greater odds would claim more than letters can tell.</summary>
    private const double MostOdds = 1_000_000;

    private static readonly TextEncoding[] s_candidates = [TextEncoding.Windows1252, TextEncoding.MacRoman, TextEncoding.Cp850];

    /// <summary>By hand: fewer bytes do not show what every second one is.</summary>
    private const int FewestWide = 8;

    /// <summary>A byte order mark decides, otherwise the pattern of the bytes, otherwise the letters they would be.</summary>
    /// <param name="bytes">The text, or its beginning.</param>
    /// <param name="isBeginning">Whether more comes after it.</param>
    public static EncodingGuess Of(ReadOnlySpan<byte> bytes, bool isBeginning = false)
    {
        foreach (TextEncoding marked in (ReadOnlySpan<TextEncoding>)[
            TextEncoding.Utf8, TextEncoding.Utf16LittleEndian, TextEncoding.Utf16BigEndian])
            if (bytes.StartsWith(marked.Mark.Span)) return new(marked);
        if (bytes.Contains((byte)0) && (isBeginning || bytes.Length % 2 == 0) && bytes.Length >= FewestWide && Wide(bytes) is { } wide)
            return new(wide);
        // What is not text, or is UTF-8 with some invalid bytes, is rejected as UTF-8, which names the place.
        return Utf8.IsValid(bytes) || HasControls(bytes) || IsMostlyUtf8(bytes) ? new(TextEncoding.Utf8) : ByLetters(bytes);
    }

    /// <summary>French text in UTF-16 has a zero in nearly every second byte, and none in the others.</summary>
    private static TextEncoding? Wide(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }

        int enough = bytes.Length / 2 * 7 / 10;
        return even == 0 && odd > enough ? TextEncoding.Utf16LittleEndian : odd == 0 && even > enough ? TextEncoding.Utf16BigEndian : null;
    }

    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or 0x0B or (byte)'\f' or (byte)'\r' or 0x1A)) return true;
        return false;
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int sound = 0, broken = 0;
        while ((bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var next) && next >= 0)
        {
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done) sound++;
            else broken++;
            bytes = bytes[length..];
        }

        return sound > broken;
    }

    private static EncodingGuess ByLetters(ReadOnlySpan<byte> bytes)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        foreach (byte b in bytes) counts[b]++;
        var scores = new double[s_candidates.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            for (int b = 0x80; b <= 0xFF; b++)
                if (counts[b] > 0) scores[i] += counts[b] * FrenchLetters.LogFrequency(s_candidates[i].Char((byte)b));
        }

        int best = 0, next = -1;
        for (int i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        for (int i = 0; i < scores.Length; i++)
            if (i != best && (next < 0 || scores[i] > scores[next])) next = i;
        TextEncoding encoding = s_candidates[best];
        // Only the additional signs distinguish Windows-1252 from Latin-1; without any, it is not assumed.
        if (encoding == TextEncoding.Windows1252 && !counts[0x80..0xA0].ContainsAnyExcept(0))
            encoding = IsLatin9(bytes) ? TextEncoding.Latin9 : TextEncoding.Latin1;
        return new(encoding, s_candidates[next], Math.Min(MostOdds, Portable.Exp(Math.Min(100, scores[best] - scores[next]))));
    }

    /// <summary>
    /// Whether ½ and ¼, which tell the two apart, occur where only œ and Œ can: before a letter, and not after a digit.
    /// </summary>
    private static bool IsLatin9(ReadOnlySpan<byte> bytes)
    {
        bool isAny = false;
        for (int at = 0; at < bytes.Length; at++)
        {
            int next = bytes[at..].IndexOfAny((byte)0xBC, (byte)0xBD);
            if (next < 0) break;
            at += next;
            isAny = true;
            bool isLetter = at + 1 < bytes.Length && (bytes[at + 1] >= 0xC0 || char.IsAsciiLetter((char)bytes[at + 1]));
            if (!isLetter || (at > 0 && char.IsAsciiDigit((char)bytes[at - 1]))) return false;
        }

        return isAny;
    }
}
