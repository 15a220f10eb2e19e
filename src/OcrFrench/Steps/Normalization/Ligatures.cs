namespace OcrFrench.Steps.Normalization;

/// <summary>Typographic ligatures become the letters that they join.</summary>
/// <remarks>
/// Lossy: the shape that the page had is visible in ﬁ and gone in fi. The reading is the same, whatever the language.
/// ﬅ keeps its long s when that pass is not asked for. U+F001 and U+F002 are fi and fl in the fonts of old Macintoshes, which PDFs keep.
/// </remarks>
internal static class Ligatures
{
    public const string Triggers = "ﬀﬁﬂﬃﬄﬅﬆ\uF001\uF002";

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "ſt", "st"];

    /// <summary>The letters of a ligature, or nothing.</summary>
    public static ReadOnlySpan<char> Expand(char c, CharacterRepairs repairs)
    {
        if (c is '\uF001' or '\uF002') return c == '\uF001' ? "fi" : "fl";
        if (c is < '\uFB00' or > '\uFB06') return default;
        return c == 'ﬅ' && (repairs & CharacterRepairs.LongS) != CharacterRepairs.None ? "st" : Letters[c - 0xFB00];
    }
}
