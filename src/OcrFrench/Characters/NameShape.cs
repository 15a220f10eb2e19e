namespace OcrFrench.Characters;

/// <summary>Recognises words that are written like names.</summary>
internal static class NameShape
{
    /// <summary>Whether a token consists of letters, with a capital at the start of a part: Artagnan, d’Artagnan.</summary>
    public static bool IsName(ReadOnlySpan<char> token)
    {
        bool partStart = true, any = false;
        foreach (char c in token)
        {
            CharClass kind = Chars.ClassOf(c);
            if (kind is not (CharClass.Upper or CharClass.Lower or CharClass.Apostrophe or CharClass.Hyphen)) return false;
            any |= partStart && kind == CharClass.Upper;
            partStart = kind is CharClass.Apostrophe or CharClass.Hyphen;
        }

        return any;
    }
}
