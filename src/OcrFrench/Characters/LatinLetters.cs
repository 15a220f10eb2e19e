namespace OcrFrench.Characters;

/// <summary>What the passes call a letter. Own tables: the answer must not change with the runtime's Unicode version.</summary>
internal static class LatinLetters
{
    /// <summary>Latin letters of the blocks that French and its neighbours use, with long s and the typographic ligatures.</summary>
    public static bool IsLatin(char c) =>
        char.IsAsciiLetter(c)
        || (c >= 0xC0 && c <= 0x2AF && c is not ('×' or '÷'))
        || c is 'ª' or 'º' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFB00' and <= '\uFB06');
}
