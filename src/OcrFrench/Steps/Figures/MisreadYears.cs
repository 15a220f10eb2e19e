using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Figures;

/// <summary>Years of which the 1 was read as a letter, or the 8 as an S: <c>en l636</c>, <c>(1S64)</c>.</summary>
/// <remarks>Only what no number, word or label is besides: four signs that stand alone, from 1500 on.</remarks>
internal sealed class MisreadYears : IRepairStep
{
    public const string Rule = "numbering.year";

    /// <summary>By hand: all of 49 such places in the training pairs were years, and the sound training texts have none.</summary>
    private const float Sureness = 0.98f;

    private const int Length = 4;

    private static readonly SmallWordTable s_times = SmallWordTable.Of(
        "en de vers depuis dès avant après an année janvier février mars avril mai juin juillet août septembre octobre novembre décembre");

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof) return;
        foreach (Suspect suspect in facts.Suspects)
            if (suspect.Kind == SuspectKind.Unknown && suspect.Length >= Length) Add(text, suspect.Start, suspect.End, found);
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        // A suspect may have the marks beside it.
        while (start < end && Chars.ClassOf(text[start]) == CharClass.Punctuation) start++;
        while (end > start && Chars.ClassOf(text[end - 1]) == CharClass.Punctuation) end--;
        if (end - start != Length || !StandsAlone(text, start, end)) return;
        ReadOnlySpan<char> read = text[start..end];
        bool hasDecade = Chars.IsDigit(read[2]) && Chars.IsDigit(read[3]);
        if (!hasDecade) return;
        if (read[0] == '1' && read[1] == 'S') found.Add(start + 1, start + 2, "8", new Reason(CorrectionKind.Numbering, Rule, Sureness));
        else if ((read[0] is 'l' or 'I' || (read[0] == 'i' && FollowsTime(text, start))) && read[1] is >= '5' and <= '9')
            found.Add(start, start + 1, "1", new Reason(CorrectionKind.Numbering, Rule, Sureness));
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || Chars.IsSpace(text[start - 1]) || text[start - 1] is '(' or '«' or '"' or '“')
            && (end == text.Length || Chars.ClassOf(text[end]) is CharClass.Space or CharClass.Punctuation);

    /// <summary>en i885, (i885), and not the driver i915: a small i opens names of things.</summary>
    private static bool FollowsTime(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && text[start - 1] == '(') return true;
        return start > 1 && s_times.Contains(text[Chars.StartOfLetters(text, start - 1)..(start - 1)]);
    }
}
