using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Figures;

/// <summary>The raised letters of an ordinal that an engine lost: <c>le 1 janvier</c>, <c>dans le 16 arrondissement</c>.</summary>
internal sealed class LostOrdinals : IRepairStep
{
    public const string Rule = "numbering.lost-ordinal";

    /// <summary>By hand: French has no other way to say it; all eight on the training pages of newspapers were right.</summary>
    private const float Sureness = 0.95f;

    /// <summary>By hand: Paris has so many; what is a date or a sum has more figures.</summary>
    private const int LongestNumber = 2;

    private static readonly SmallWordTable s_before = SmallWordTable.Of("le du au dès Le Du Au Dès");

    private static readonly SmallWordTable s_months = SmallWordTable.Of(
        "janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre");

    private readonly char[] _printed = new char[LongestNumber + 2];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        // A proofread text has what its author wrote.
        if (facts.Profile.IsSound) return;
        foreach (int at in facts.Phrases.Of(Phrase.One, text)) AddDay(text, at + 1, found);
        foreach (int at in facts.Phrases.Of(Phrase.Arrondissement, text)) AddDistrict(text, at, found);
    }

    private void AddDay(ReadOnlySpan<char> text, int start, ChangeList found)
    {
        if (s_months.Contains(text[(start + 2)..Chars.EndOfLetters(text, start + 2)]) && IsBehindArticle(text, start))
            Add(text, start, start + 1, "er", found);
    }

    private void AddDistrict(ReadOnlySpan<char> text, int end, ChangeList found)
    {
        int start = end, after = Chars.EndOfLetters(text, end + 1);
        while (start > 0 && Chars.IsDigit(text[start - 1]) && end - start <= LongestNumber) start--;
        if (end - start is 0 or > LongestNumber || text[start] == '0' || text[after - 1] == 's') return;
        if (IsBehindArticle(text, start)) Add(text, start, end, text[start..end] is "1" ? "er" : "e", found);
    }

    private static bool IsBehindArticle(ReadOnlySpan<char> text, int start) =>
        start > 2 && text[start - 1] == ' ' && s_before.Contains(text[Chars.StartOfLetters(text, start - 1)..(start - 1)]);

    private void Add(ReadOnlySpan<char> text, int start, int end, string suffix, ChangeList found)
    {
        text[start..end].CopyTo(_printed);
        suffix.CopyTo(_printed.AsSpan(end - start));
        found.Add(start, end, _printed.AsSpan(0, end - start + suffix.Length), new Reason(CorrectionKind.Numbering, Rule, Sureness));
    }
}
