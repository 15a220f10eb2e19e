namespace OcrFrench.Characters;

/// <summary>Keeps capitals without the accents that they were read without.</summary>
internal static class PlainCapitals
{
    /// <summary>Takes the accents away from the capitals of a repair that what was read has no accented capital for.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="repaired">What is to stand there.</param>
    /// <returns>Whether anything was taken away.</returns>
    public static bool Keep(ReadOnlySpan<char> read, Span<char> repaired)
    {
        bool any = false;
        for (int i = 0; i < repaired.Length; i++)
        {
            char capital = repaired[i], lower = Letters.ToLower(capital);
            if (capital == lower || !Accents.IsAccented(lower)) continue;
            if (repaired[..i].Count(capital) < read.Count(capital)) continue;
            repaired[i] = Letters.ToUpper(Accents.BaseOf(lower));
            any = true;
        }

        return any;
    }
}
