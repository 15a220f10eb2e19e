using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Steps;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Reading.Typographic;

/// <summary>Finds what must change for a text to follow French typography.</summary>
internal sealed class FrenchTypography(Typography style) : IRepairStep
{
    /// <summary>Longer fields are not addresses. By hand: the limit keeps the work bounded.</summary>
    private const int LongestField = 128;

    private readonly bool _isCanadian = style == Typography.FrenchCanadian;
    private readonly QuoteMarks _quotes = new();

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => Find(text, found);

    /// <summary>Adds the changes to a list.</summary>
    public void Find(ReadOnlySpan<char> text, ChangeList into)
    {
        PunctuationSpaces.Find(text, _isCanadian, into);
        _quotes.Find(text, into);
        WrittenForms.Find(text, into);
    }

    public static void Add(ChangeList into, int start, int end, ReadOnlySpan<char> text, string rule) =>
        into.Add(start, end, text, new Reason(CorrectionKind.Typography, rule, 1) { Judge = Judge.User });

    /// <summary>Whether a position is inside an address or a document symbol.</summary>
    public static bool IsProtected(ReadOnlySpan<char> text, int at)
    {
        int start = at, end = at;
        while (start > 0 && at - start < LongestField && !Chars.IsSpace(text[start - 1])) start--;
        while (end < text.Length && end - at < LongestField && !Chars.IsSpace(text[end])) end++;
        return Protection.IsProtectedField(text[start..end]);
    }
}
