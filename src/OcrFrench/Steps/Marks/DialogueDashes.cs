using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Repairs the dash at the beginning of a speech when it was read as another sign, or with one attached: <c>_- Oui</c>, <c>~ Non</c>.
/// </summary>
internal sealed class DialogueDashes : IRepairStep
{
    /// <summary>By hand: it reaches every level, as hardly anything else begins a speech.</summary>
    private const float Sureness = 0.98f;

    /// <summary>By hand, in characters: a longer run of signs is an ornament or noise.</summary>
    private const int LongestRun = 3;

    private static readonly CharFinder s_dashes = CharFinder.Of("-–—―");
    private static readonly CharFinder s_dashLike = CharFinder.Of("_~=¬");
    private static readonly CharFinder s_stray = CharFinder.Of("._~=¬'’*+");

    /// <summary>
    /// Adds the repairs to a list, in order. A sign without a dash beside it is only repaired in a document that has several such dashes.
    /// </summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (text.IndexOfAny(s_dashLike) < 0 && !text.Contains(".-", StringComparison.Ordinal)
            && !text.Contains("'-", StringComparison.Ordinal))
        {
            return;
        }
        char habit = HabitOf(text);
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            Look(text, start, end, habit, found);
            start = end + 1;
        }
    }

    private static void Look(ReadOnlySpan<char> text, int start, int end, char habit, ChangeList into)
    {
        while (start < end && Chars.IsSpace(text[start])) start++;
        int at = start;
        bool strange = false;
        char dash = '\0';
        for (; at < end && at - start <= LongestRun; at++)
        {
            if (s_dashes.Contains(text[at])) dash = text[at];
            else if (s_stray.Contains(text[at])) strange = true;
            else break;
        }

        if (at == start || at - start > LongestRun || !strange || !OpensSpeech(text, at, end)) return;
        if (dash == '\0' && (habit == '\0' || text[start..at].IndexOfAnyExcept(s_dashLike) >= 0)) return;
        // Two of these mark a heading; a line at a word is under it: emphasis.
        if (dash == '\0' && text[start] == '=' && at - start > 1) return;
        if (dash == '\0' && text[start] == '_' && text[at] != ' ') return;
        Span<char> result = [dash == '\0' ? habit : dash];
        into.Add(start, at, result, new Reason(CorrectionKind.Punctuation, "layout.dialogue-dash", Sureness));
    }

    /// <summary>A space and a capital, but not a line in capitals: that is a heading.</summary>
    private static bool OpensSpeech(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (Chars.IsSpace(text[at]) || text[at] is '«')) at++;
        if (at + 1 >= end || !Chars.IsUpper(text[at])) return false;
        return Chars.IsLower(text[at + 1]) || Chars.IsApostrophe(text[at + 1])
            || (text[at + 1] == ' ' && (GraveWords.IsWord(text[at]) || text[at] == 'Ô'));
    }

    /// <summary>The dash that most lines with one begin with, or none.</summary>
    private static char HabitOf(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[4];
        const string Dashes = "-–—―";
        for (int at = 0; at < text.Length;)
        {
            int kind = Dashes.AsSpan().IndexOf(text[at]);
            if (kind >= 0 && at + 1 < text.Length && (text[at + 1] is ' ' or '\u00A0' || Chars.IsUpper(text[at + 1]))) counts[kind]++;
            int next = text[at..].IndexOf('\n');
            if (next < 0) break;
            at += next + 1;
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return counts[best] > 1 ? Dashes[best] : '\0';
    }
}
