using System.Globalization;
using OcrFrench.Characters;

namespace OcrFrench.Survey.Notes;

/// <summary>How the numbers of notes are written.</summary>
internal sealed class FootnoteLabels(Footnotes style)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static readonly CharFinder s_raised = CharFinder.Of(Raised);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Collects the labels that a text already has.</summary>
    public void Start(ReadOnlySpan<char> text)
    {
        _used.Clear();
        if (style != Footnotes.Markdown) return;
        for (int at = text.IndexOf("[^"); at >= 0;)
        {
            int length = text[at..].IndexOfAny(']', '\n');
            if (length > 2) _used.Add(text.Slice(at, length).ToString() + "]");
            int step = text[(at + 2)..].IndexOf("[^");
            at = step < 0 ? -1 : at + 2 + step;
        }
    }

    /// <summary>Whether a written mark, or the number of a note, begins at a place: <c>[^2]</c>, <c>²</c>.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at) => text[at..].StartsWith("[^") || IsRaised(text[at]);

    /// <summary>Whether a part of a text holds one, or a piece of one.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.Contains("[^", StringComparison.Ordinal) || s_raised.IndexIn(text) >= 0;

    private static bool IsRaised(char c) => s_raised.Contains(c);

    /// <summary>The next label for a number.</summary>
    public string Next(int number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        if (style != Footnotes.Markdown) return string.Concat(digits.Select(static digit => Raised[digit - '0']));
        string label = $"[^{digits}]";
        for (int again = 2; !_used.Add(label); again++) label = string.Create(CultureInfo.InvariantCulture, $"[^{digits}-{again}]");
        return label;
    }
}
