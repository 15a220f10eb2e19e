namespace OcrFrench.Characters;

/// <summary>
/// What the passes call a letter. The tables are our own, so that the answer does not change with the runtime's Unicode version.
/// </summary>
internal static class LatinLetters
{
    /// <summary>Latin letters of the blocks used by French and its neighbours, with the long s and the typographic ligatures.</summary>
    public static bool IsLatin(char c) =>
        char.IsAsciiLetter(c)
        || (c >= 0xC0 && c <= 0x2AF && c is not ('×' or '÷'))
        || c is 'ª' or 'º' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFB00' and <= '\uFB06');
}
