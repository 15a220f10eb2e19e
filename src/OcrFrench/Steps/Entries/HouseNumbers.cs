using OcrFrench.Characters;

namespace OcrFrench.Steps.Entries;

/// <summary>House numbers in old figures, of which a 2 is read as a and a 0 as o: <c>Mouffetard, a83.</c></summary>
/// <remarks>An l may be a 1 or a 4, a 7 or a speck there, so what has one is left.</remarks>
internal static class HouseNumbers
{
    /// <summary>By hand: the streets of Paris have no more than some hundred houses.</summary>
    public const int Longest = 3;

    /// <summary>Reads a number behind a comma; it must have a figure and an a.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int end, Span<char> figures)
    {
        if (end - start is < 2 or > Longest || start < 2 || text[start - 1] != ' ' || text[start - 2] != ',') return false;
        if (end < text.Length && text[end] is not ('.' or ',' or ' ' or '\n')) return false;
        int digits = 0, letters = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            figures[i - start] = c switch { 'a' => '2', 'o' => '0', _ => c };
            if (Chars.IsDigit(c)) digits++;
            else if (c == 'a') letters++;
            else if (c != 'o') return false;
        }

        return digits > 0 && letters > 0;
    }
}
