namespace OcrFrench.Steps.Signs;

/// <summary>Which letters certain signs stand for throughout a text. Immutable.</summary>
internal sealed class SignTable
{
    private readonly Dictionary<char, (string Sign, char Meant)[]> _signs;

    /// <param name="pairs">The signs and what they mean; the longer of two that begin alike is read.</param>
    public SignTable(IEnumerable<(string Sign, char Meant)> pairs) =>
        _signs = pairs.GroupBy(static pair => pair.Sign[0])
            .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static pair => pair.Sign.Length).ToArray());

    /// <summary>Whether the signs are replaced beside letters only: alone they are what they are.</summary>
    public bool OnlyInWords { get; init; }

    /// <summary>
    /// Whether they were chosen because of what the file was read as: then all letters with accents are such signs, and é is nowhere.
    /// </summary>
    public bool IsOfEncoding { get; init; }

    /// <summary>What shows that the signs are what they seem to be: a bracket that closes, the end of an element.</summary>
    public string? Excluding { get; init; }

    /// <summary>Reads the sign that stands in a place, if there is one.</summary>
    public bool TryRead(ReadOnlySpan<char> text, int at, out int length, out char meant)
    {
        if (_signs.TryGetValue(text[at], out (string Sign, char Meant)[]? signs))
        {
            foreach ((string sign, char letter) in signs)
            {
                if (!text[at..].StartsWith(sign)) continue;
                (length, meant) = (sign.Length, letter);
                return true;
            }
        }

        (length, meant) = (0, '\0');
        return false;
    }
}
