namespace OcrFrench.Characters;

/// <summary>Keeps the capitals of a repair without the accents that they were read without.</summary>
internal static class PlainCapitals
{
    /// <summary>
    /// Letter by letter, as far as both agree but for accents: where capitals are printed without, <c>Eminenee</c> becomes <c>Eminence</c>,
    /// not <c>Éminence</c>. An accent that was read, right or wrong, is left to the repair.
    /// </summary>
    public static void KeepInPlace(ReadOnlySpan<char> read, Span<char> repaired)
    {
        for (int i = 0; i < Math.Min(read.Length, repaired.Length); i++)
        {
            char plain = Accents.BaseOf(Letters.ToLower(repaired[i]));
            if (plain != Accents.BaseOf(Letters.ToLower(read[i])) && !(Chars.IsApostrophe(read[i]) && Chars.IsApostrophe(repaired[i])))
            {
                return;
            }
            if (Letters.IsUpper(repaired[i]) && read[i] < 128) repaired[i] = read[i];
        }
    }

    /// <summary>
    /// Wherever they stand: a repair has no more accented capitals of one letter than were read, with whatever accents: <c>Ecole</c> stays,
    /// <c>Étre</c> becomes <c>Être</c>.
    /// </summary>
    /// <param name="read">What was read.</param>
    /// <param name="repaired">What is to stand there.</param>
    /// <returns>Whether an accent was taken away.</returns>
    public static bool KeepCounted(ReadOnlySpan<char> read, Span<char> repaired)
    {
        bool any = false;
        for (int i = 0; i < repaired.Length; i++)
        {
            char lower = Letters.ToLower(repaired[i]), plain = Accents.BaseOf(lower);
            if (!IsAccentedCapital(repaired[i], plain) || Count(repaired[..i], plain) < Count(read, plain)) continue;
            repaired[i] = Letters.ToUpper(plain);
            any = true;
        }

        return any;
    }

    private static int Count(ReadOnlySpan<char> text, char plain)
    {
        int count = 0;
        foreach (char c in text)
            if (IsAccentedCapital(c, plain)) count++;
        return count;
    }

    private static bool IsAccentedCapital(char c, char plain)
    {
        char lower = Letters.ToLower(c);
        return c != lower && Accents.IsAccented(lower) && Accents.BaseOf(lower) == plain;
    }
}
