using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>
/// Whether a clause may end right before a word, so that two verbs stand side by side: <c>la ville où ils vivent a une gare</c>.
/// </summary>
internal static class RelativeClauses
{
    /// <summary>By hand, in words: how far back the clause may begin.</summary>
    private const int Longest = 6;

    private static readonly SmallWordTable s_openers = SmallWordTable.Of(
        "que qu qui où dont quoi lequel laquelle lesquels lesquelles auquel duquel quand comme si ce quiconque lorsque "
            + "puisque auxquels auxquelles desquels desquelles", ignoresCase: true);

    /// <summary>Whether one of the words before a place opens a clause, with no mark between.</summary>
    public static bool MayEndAt(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        for (int i = 0; i < Longest; i++)
        {
            if (at < 2 || !(Chars.IsSpace(text[at - 1]) || Chars.IsApostrophe(text[at - 1])) || !Chars.IsLetter(text[at - 2])) return false;
            int from = Chars.StartOfLetters(text, at - 1);
            if (s_openers.Contains(text[from..(at - 1)])) return true;
            at = from;
        }

        return false;
    }
}
