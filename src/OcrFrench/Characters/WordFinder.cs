using System.Buffers;

namespace OcrFrench.Characters;

/// <summary>
/// Finds given words and phrases that occur as whole words, also after an elided one (<c>l’</c>), in a single pass whatever their number.
/// </summary>
internal sealed class WordFinder
{
    private readonly SearchValues<string> _starts;
    private readonly int[] _lengths;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _values;

    /// <param name="values">The words, each with the value to report for it.</param>
    public WordFinder(Dictionary<string, string> values)
    {
        _starts = SearchValues.Create([.. values.Keys], StringComparison.Ordinal);
        _lengths = [.. values.Keys.Select(static word => word.Length).Distinct().OrderDescending()];
        _values = values.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = values.Count;
    }

    public int Count { get; }

    /// <summary>Finds the next word from a position on; of several that start at the same position, the longest.</summary>
    public bool TryFind(ReadOnlySpan<char> text, int from, out int start, out int end, out string value)
    {
        for (start = from; start < text.Length; start++)
        {
            int step = text[start..].IndexOfAny(_starts);
            if (step < 0) break;
            start += step;
            if (start > 0 && !MayPrecede(text[start - 1])) continue;
            foreach (int length in _lengths)
            {
                end = start + length;
                if (end > text.Length || (end < text.Length && !Separates(text[end]))
                    || !_values.TryGetValue(text[start..end], out string? found))
                {
                    continue;
                }
                value = found;
                return true;
            }
        }

        (start, end, value) = (text.Length, text.Length, "");
        return false;
    }

    private static bool MayPrecede(char c) => Separates(c) || Chars.IsApostrophe(c);

    private static bool Separates(char c) => Chars.ClassOf(c) is CharClass.Space or CharClass.Punctuation;
}
