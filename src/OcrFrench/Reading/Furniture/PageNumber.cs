using OcrFrench.Characters;

namespace OcrFrench.Reading.Furniture;

/// <summary>A page number: 12, — 12 —, [12], p. 12, 12/340, xii.</summary>
/// <param name="Value">Its value, reading letters as the figures they resemble; -1 if there is no number.</param>
/// <param name="Length">How many figures or letters it has.</param>
/// <param name="IsRoman">Whether it is in Roman figures.</param>
/// <param name="IsDecorated">Whether signs around it or the word page mark it as a page number.</param>
internal readonly record struct PageNumber(int Value, int Length, bool IsRoman, bool IsDecorated)
{
    /// <summary>By hand: no volume has more pages than four digits count, no front matter more than Roman numerals below 300.</summary>
    private const int MostDigits = 4, MostLetters = 8, MostRoman = 299;

    public static PageNumber None { get; } = new(-1, 0, false, false);

    /// <summary>Reads a line that consists of a page number alone.</summary>
    public static PageNumber Of(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> inner = line.Trim(" \u00A0\t-–—_*·•~.[]()|");
        bool isDecorated = line[0] is '-' or '–' or '—' or '[' or '(' && line[^1] is '-' or '–' or '—' or ']' or ')';
        foreach (string word in (ReadOnlySpan<string>)["page", "Page", "PAGE", "pag.", "p.", "P.", "folio"])
        {
            if (!inner.StartsWith(word, StringComparison.Ordinal)) continue;
            inner = inner[word.Length..].TrimStart(" \u00A0");
            isDecorated = true;
            break;
        }

        int of = inner.IndexOf('/');
        if (of > 0 && Of(inner[(of + 1)..].Trim(' '), isDecorated: true) is { Value: > 0, IsRoman: false } pages
            && Of(inner[..of].Trim(' '), isDecorated: true) is { Value: > 0, IsRoman: false } page
                && page.Value <= pages.Value) return page;
        return Of(inner, isDecorated);
    }

    /// <summary>Reads a word; letters alone can only be a Roman numeral.</summary>
    public static PageNumber Of(ReadOnlySpan<char> word, bool isDecorated)
    {
        int value = 0, digits = 0;
        foreach (char c in word)
        {
            if (Chars.IsDigit(c)) digits++;
            int figure = Figure(c);
            value = figure < 0 || value < 0 || word.Length > MostDigits ? -1 : (value * 10) + figure;
        }

        if (value >= 0 && digits > 0 && digits * 2 >= word.Length) return new PageNumber(value, word.Length, false, isDecorated);
        int roman = digits > 0 || word.Length > MostLetters ? 0 : Roman(word);
        return roman is > 0 and <= MostRoman ? new PageNumber(roman, word.Length, true, isDecorated) : None;
    }

    /// <summary>Whether this may be the expected number with one figure misread.</summary>
    public bool IsNear(int expected)
    {
        if (Value == expected) return true;
        if (IsRoman || expected < 0) return false;
        int differing = 0, places = 0;
        for (int a = Value, b = expected; places < Length || b > 0; a /= 10, b /= 10, places++)
            if (a % 10 != b % 10) differing++;
        return places == Length && places > 1 && differing == 1;
    }

    private static int Figure(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        'l' or 'I' or 'i' or '!' or '|' => 1,
        'O' or 'o' => 0,
        'Z' or 'z' => 2,
        'S' or 's' => 5,
        'B' => 8,
        _ => -1,
    };

    /// <summary>The value of a Roman numeral in upper or lower case; 0 for anything else.</summary>
    private static int Roman(ReadOnlySpan<char> word)
    {
        Span<char> capitals = stackalloc char[MostLetters];
        for (int i = 0; i < word.Length; i++) capitals[i] = word[i] is >= 'a' and <= 'z' ? (char)(word[i] - 32) : word[i];
        capitals = capitals[..word.Length];
        if (word.IsEmpty || (!capitals.SequenceEqual(word) && word.ContainsAnyInRange('A', 'Z'))
            || !RomanNumerals.IsValue(capitals, mostThousands: 0))
        {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < capitals.Length; i++)
        {
            int one = Worth(capitals[i]);
            value += i + 1 < capitals.Length && one < Worth(capitals[i + 1]) ? -one : one;
        }

        return value;
    }

    private static int Worth(char capital) =>
        capital switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, _ => 1000 };
}
