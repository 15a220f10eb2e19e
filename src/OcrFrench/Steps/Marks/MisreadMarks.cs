using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// A tilde at the end of a question (<c>Que voulez-vous ~ demanda-t-il</c>), and two small c where a quotation begins that only ends
/// (<c>cc Venez vite », dit-elle</c>).
/// </summary>
internal sealed class MisreadMarks : IRepairStep
{
    public const string QuestionRule = "marks.question", QuoteRule = "marks.quotation";

    /// <summary>By hand: nothing else stands there.</summary>
    private const float Sureness = 0.96f;

    /// <summary>By hand, in characters: longer sentences and quotations are not looked through.</summary>
    private const int LongestSentence = 200, LongestQuotation = 400;

    private static readonly SmallWordTable s_asking = SmallWordTable.Of(
        "que qui quoi où quand comment pourquoi combien quel quelle quels quelles est-ce lequel laquelle", ignoresCase: true);

    private static readonly SmallWordTable s_subjects = SmallWordTable.Of("vous tu il elle on nous ils elles je ce");

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (int space in facts.Phrases.Of(Phrase.SpacedTilde, text))
        {
            int at = space + 2;
            if (IsEnd(text, at) && IsQuestion(text, at - 2))
                found.Add(at - 1, at, "?", new Reason(CorrectionKind.Punctuation, QuestionRule, Sureness));
        }

        foreach (int start in facts.Phrases.Of(Phrase.DoubleC, text))
        {
            int at = start + 3;
            if (at < text.Length && Chars.IsUpper(text[at]) && IsStart(text, start) && OnlyCloses(text[at..]))
                found.Add(start, start + 2, "«", new Reason(CorrectionKind.Punctuation, QuoteRule, Sureness));
        }
    }

    /// <summary>Whether a sentence may end here: a capital follows, or the verb of speech with its subject.</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int at)
    {
        if (at == text.Length || Chars.IsLineBreak(text[at])) return true;
        if (text[at] is not (' ' or '\u00A0') || at + 1 == text.Length) return false;
        if (Chars.IsUpper(text[at + 1]) || text[at + 1] is '»' or '—' or '–' or '«') return true;
        int end = Chars.EndOfLetters(text, at + 1);
        return Chars.IsLower(text[at + 1]) && (IsInverted(text, end) || text[(at + 1)..end] is "demanda" or "dit" or "fit" or "répéta");
    }

    private static bool IsQuestion(ReadOnlySpan<char> text, int end)
    {
        int start = end, least = Math.Max(0, end - LongestSentence);
        while (start > least && text[start - 1] is not ('.' or '!' or '?' or '…' or '\n' or '«' or '—' or '~')) start--;
        while (start < end && !Chars.IsLetter(text[start])) start++;
        if (s_asking.Contains(text[start..Chars.EndOfLetters(text, start)])) return true;
        for (int at = start; at < end; at++)
            if (IsInverted(text, at)) return true;
        return false;
    }

    /// <summary>Whether a hyphen and a subject follow, with or without a t: -vous, -t-il.</summary>
    private static bool IsInverted(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '-') return false;
        if (at + 2 < text.Length && text[at + 1] == 't' && text[at + 2] == '-') at += 2;
        return s_subjects.Contains(text[(at + 1)..Chars.EndOfLetters(text, at + 1)]);
    }

    private static bool IsStart(ReadOnlySpan<char> text, int at) =>
        at == 0 || Chars.IsLineBreak(text[at - 1])
            || (at > 1 && text[at - 1] == ' ' && text[at - 2] is '.' or ':' or '!' or '?' or ',' or '—');

    private static bool OnlyCloses(ReadOnlySpan<char> rest)
    {
        int mark = rest[..Math.Min(rest.Length, LongestQuotation)].IndexOfAny('«', '»');
        return mark > 0 && rest[mark] == '»';
    }
}
