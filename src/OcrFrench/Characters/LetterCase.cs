namespace OcrFrench.Characters;

/// <summary>The letter case of a token.</summary>
internal enum LetterCase : byte
{
    /// <summary>No capital (or no letter at all).</summary>
    Lower,

    /// <summary>A capital first, and otherwise only after a hyphen or an apostrophe: Pierre, Saint-Pierre.</summary>
    Title,

    /// <summary>Only capitals, at least two.</summary>
    Upper,

    /// <summary>Capitals elsewhere: McKay, maiSon.</summary>
    Mixed,
}

/// <summary>Determines the letter case of a token.</summary>
internal static class LetterCases
{
    internal static LetterCase Of(ReadOnlySpan<char> word)
    {
        int uppers = 0;
        int lowers = 0;
        bool capitalsLead = true;
        bool partStart = true;
        foreach (char c in word)
        {
            int fold = Letters.Fold(c);
            if ((fold & Letters.UpperBit) != 0)
            {
                uppers++;
                capitalsLead &= partStart;
            }
            else if ((fold & Letters.LowerBit) != 0)
            {
                lowers++;
            }

            partStart = (fold & (Letters.UpperBit | Letters.LowerBit)) == 0;
        }

        if (uppers == 0)
            return LetterCase.Lower;
        if (lowers == 0 && uppers > 1)
            return LetterCase.Upper;
        return capitalsLead && Letters.IsUpper(word[0]) ? LetterCase.Title : LetterCase.Mixed;
    }
}
