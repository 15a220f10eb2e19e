using OcrFrench.Characters;

namespace OcrFrench.Steps.Marks;

/// <summary>The words that lose their vowel before another: l, d, qu …, without their apostrophe.</summary>
internal static class ElidedWords
{
    /// <summary>In characters: the longest of them and an apostrophe.</summary>
    public const int Longest = 7;

    private static readonly SmallWordTable s_all =
        SmallWordTable.Of("l d n s qu c j m t jusqu lorsqu puisqu quoiqu", ignoresCase: true);

    public static bool Contain(ReadOnlySpan<char> letters) => s_all.Contains(letters);

    /// <summary>Writes an elided word, its apostrophe and the word behind it into a buffer.</summary>
    public static Span<char> Join(ReadOnlySpan<char> elided, char apostrophe, ReadOnlySpan<char> word, Span<char> buffer)
    {
        elided.CopyTo(buffer);
        buffer[elided.Length] = apostrophe;
        word.CopyTo(buffer[(elided.Length + 1)..]);
        return buffer[..(elided.Length + 1 + word.Length)];
    }
}
