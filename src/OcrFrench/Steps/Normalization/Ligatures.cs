namespace OcrFrench.Steps.Normalization;

/// <summary>Typographic ligatures become the letters that they join.</summary>
/// <remarks>
/// Lossy: the shape that the page had is visible in ﬁ and gone in fi. The reading is the same, whatever the language.
/// ﬅ keeps its long s when that pass is not asked for.
/// </remarks>
internal static class Ligatures
{
    public const string Triggers = "ﬀﬁﬂﬃﬄﬅﬆ";

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "ſt", "st"];

    /// <summary>The letters of a ligature, or nothing.</summary>
    public static ReadOnlySpan<char> Expand(char c, CharacterRepairs repairs)
    {
        if (c is < '\uFB00' or > '\uFB06') return default;
        return c == 'ﬅ' && (repairs & CharacterRepairs.LongS) != CharacterRepairs.None ? "st" : Letters[c - 0xFB00];
    }
}
