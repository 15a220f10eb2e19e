using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Steps;
using OcrFrench.Survey;

namespace OcrFrench.Reading.Typographic;

/// <summary>The apostrophe that is asked for, wherever one stands: between letters, or after an elided word.</summary>
/// <param name="wanted">Straight or curly.</param>
/// <param name="alsoQuotes">Whether a quotation mark or an accent between letters is one too, as French typography has it.</param>
internal sealed class ApostropheForms(Apostrophes wanted, bool alsoQuotes) : IRepairStep
{
    private readonly char _wanted = wanted == Apostrophes.Straight ? '\'' : Chars.Apostrophe;
    private readonly CharFinder _others = CharFinder.Of((wanted == Apostrophes.Straight ? "’" : "'") + (alsoQuotes ? "‘´`" : ""));

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int next = _others.IndexIn(text[at..]);
            if (next < 0) return;
            at += next;
            // Passages in other languages have the apostrophes of their page.
            if (IsApostrophe(text, at) && facts.Closed.Touched(at, at + 1) is not { Reason: DoubtReason.NotProse }
                && !FrenchTypography.IsProtected(text, at))
            {
                FrenchTypography.Add(found, at, at + 1, [_wanted], "typography.apostrophe");
            }
        }
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !Chars.IsLetter(text[at - 1])) return false;
        return (at + 1 < text.Length && (Chars.IsLetter(text[at + 1]) || text[at + 1] is '«' or '“')) || EndsClitic(text, at);
    }

    /// <summary>Whether an elided word ends here that no quotation mark opens: <c>d'*un*</c>, but not <c>'d'</c>.</summary>
    private static bool EndsClitic(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (start > 0 && at - start < Clitics.LongestLength && Chars.IsLetter(text[start - 1])) start--;
        return Clitics.LengthAt(text[start..]) == at + 1 - start
            && (start == 0 || text[start - 1] is not ('\'' or '‘' or '’' or '"' or '‹'));
    }
}
