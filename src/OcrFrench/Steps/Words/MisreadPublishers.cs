using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// The publisher Plon, whose l was read as an i in the notes and lists of thousands of books: <c>Paris, Pion, 1891</c>,
/// <c>chez Pion et Nourrit</c>. No search would find him: Pia and Pie are likelier.
/// </summary>
internal sealed class MisreadPublishers : IRepairStep
{
    public const string Rule = "words.misread-publisher";

    /// <summary>By hand: the pawn has no capital there, and no bookshop.</summary>
    private const float Sureness = 0.97f;

    private static readonly SmallWordTable s_before =
        SmallWordTable.Of("Paris chez librairie maison éditeur éditeurs imprimerie", ignoresCase: true);

    /// <summary>By hand, in characters: the year follows, with a month or an edition between.</summary>
    private const int NearYear = 16;

    /// <summary>Adds the repairs to a list.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (int at in facts.Phrases.Of(Phrase.Pion, text))
        {
            int end = at + " Pion".Length;
            if (end < text.Length && Chars.IsLetter(text[end])) continue;
            if ((IsBehind(text, at) && IsBeforeYear(text, end)) || IsPartner(text, end))
                found.Add(at + 2, at + 3, "l", new Reason(CorrectionKind.Letters, Rule, Sureness));
        }
    }

    private static bool IsBehind(ReadOnlySpan<char> text, int at)
    {
        int end = at > 0 && text[at - 1] is ',' or ':' ? at - 1 : at;
        return s_before.Contains(text[Chars.StartOfLetters(text, end)..end]);
    }

    private static bool IsPartner(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] is ',' or ' ' or '-' or '\n') end++;
        ReadOnlySpan<char> rest = text[end..];
        return rest.StartsWith("Nourrit") || rest.StartsWith("et Nourrit");
    }

    /// <summary>Chez Pion, on dîne bien; Paris, Pion, 1891.</summary>
    private static bool IsBeforeYear(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> near = text[end..Math.Min(text.Length, end + NearYear)];
        int year = near.IndexOf(" 1", StringComparison.Ordinal);
        return year >= 0 && year + 2 < near.Length && near[year + 2] is '8' or '9';
    }
}
