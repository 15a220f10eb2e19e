using OcrFrench.Characters;

namespace OcrFrench.Reading.Furniture;

/// <summary>Finds page numbers with no others to compare them to: alone on a line, next to a form feed.</summary>
internal static class SinglePage
{
    public static void Mark(ReadOnlySpan<char> text, List<TextLine> lines, Span<Role> roles)
    {
        MarkFoot(text, lines, 0, lines.Count, roles);
        if (lines[0].StartsPage) MarkHead(text, lines, 0, lines.Count, roles);
    }

    /// <summary>The last line of a page: a page number follows a blank line, and no other number.</summary>
    public static void MarkFoot(ReadOnlySpan<char> text, List<TextLine> lines, int first, int end, Span<Role> roles)
    {
        int last = end - 1;
        if (last == first || !lines[last].AfterBlank || !EndsPage(text, lines[last].End)) return;
        PageNumber number = PageNumber.Of(text[lines[last].Start..lines[last].End]);
        if (number.Value > 0 && (number.IsDecorated || IsPlain(text[lines[last].Start..lines[last].End]))
            && !HasNumber(text, lines[last - 1]))
        {
            roles[last] = Role.Number;
        }
    }

    /// <summary>The first line: only signs around it distinguish a page number there from that of a chapter.</summary>
    public static void MarkHead(ReadOnlySpan<char> text, List<TextLine> lines, int first, int end, Span<Role> roles)
    {
        if (first + 1 >= end || !lines[first + 1].AfterBlank) return;
        PageNumber number = PageNumber.Of(text[lines[first].Start..lines[first].End]);
        if (number is { Value: > 0, IsDecorated: true } && !HasNumber(text, lines[first + 1])) roles[first] = Role.Number;
    }

    private static bool IsPlain(ReadOnlySpan<char> line) => !line.ContainsAnyExceptInRange('0', '9') && line[0] != '0';

    /// <summary>Whether a line ends in a number: the page may then end in a table.</summary>
    private static bool HasNumber(ReadOnlySpan<char> text, in TextLine line) => Chars.IsDigit(text[line.End - 1]);

    private static bool EndsPage(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] != '\f' && Chars.IsSpace(text[at])) at++;
        return at < text.Length && text[at] == '\f';
    }
}
