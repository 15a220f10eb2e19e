using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Repairs an à that has another accent, in sound text too: <c>il s’occupe â lire</c>. No other a with an accent is a word.
/// </summary>
internal sealed class LoneAccents(WordTest words) : IRepairStep
{
    public const string Rule = "letters.lone-a";

    /// <summary>By hand: between two French words in small letters it is nothing else; what is estimated stands in formulas.</summary>
    private const float Sureness = 0.98f;

    /// <summary>By hand, in letters: what is shorter may be another sign of a formula.</summary>
    private const int Shortest = 2;

    /// <summary>The same of a name.</summary>
    private const int ShortestName = 3;

    private static readonly SmallWordTable s_between = SmallWordTable.Of("et ou ni est sont");

    private static readonly CharFinder s_signs = CharFinder.Of("âáäÁ");

    /// <summary>Letters of Spanish and Portuguese: A Coruña has an accent there.</summary>
    private static readonly CharFinder s_foreign = CharFinder.Of("ñáóãõíú");

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOfAny(s_signs);
            if (next < 0) return;
            at += next;
            if (text[at] == 'Á')
            {
                if (IsOpening(text, at)) found.Add(at, at + 1, "À", new Reason(CorrectionKind.Accent, Rule, Sureness));
                continue;
            }

            if (Chars.IsSpace(text[at - 1]) && text[at + 1] == ' ' && IsPreposition(text, at))
                found.Add(at, at + 1, "à", new Reason(CorrectionKind.Accent, Rule, Sureness));
        }
    }

    /// <summary>Whether it stands before a word, alone or behind d’: « Á Paris, d’Á Vau-l’Eau.</summary>
    private static bool IsOpening(ReadOnlySpan<char> text, int at) =>
        (Chars.IsSpace(text[at - 1]) || Chars.IsApostrophe(text[at - 1]) || text[at - 1] is '(' or '«' or '—' or '[')
            && text[at + 1] == ' ' && at + 2 < text.Length && Chars.IsLetter(text[at + 2])
            && text[(at + 2)..Chars.EndOfLetters(text, at + 2)].IndexOfAny(s_foreign) < 0
            && Chars.LettersBefore(text, at) is not ("lettre" or "le" or "Le" or "un");

    /// <summary>
    /// Whether words stand on both sides, and one that names no sign: <c>venir â lui</c>, <c>les formes, â contenir</c>,
    /// <c>et â définir</c>, <c>fourni â Paul</c>.
    /// </summary>
    private bool IsPreposition(ReadOnlySpan<char> text, int at)
    {
        if (at < 2) return false;
        int from = Chars.StartOfLetters(text, at - 1), next = at + 2, end = Chars.EndOfLetters(text, next);
        if (text[at - 2] is ',' or ';' or ':') from = Chars.StartOfLetters(text, at - 2);
        ReadOnlySpan<char> before = text[from..Chars.EndOfLetters(text, from)];
        if (s_between.Contains(before)) return IsElided(text, next) || IsInfinitive(text[next..end]);
        return IsWord(before) && (IsWord(text[next..end]) || IsElided(text, next) || IsName(text[next..end]));
    }

    private bool IsInfinitive(ReadOnlySpan<char> letters) => letters.Length > ShortestName && words.IsInfinitive(letters);

    private static bool IsName(ReadOnlySpan<char> letters) =>
        letters.Length >= ShortestName && Chars.IsUpper(letters[0]) && Chars.IsLower(letters[1]) && Chars.IsLower(letters[2]);

    /// <summary>Whether an article or de stands here, elided, and a word of small letters: <c>résister â l’ennui</c>.</summary>
    private bool IsElided(ReadOnlySpan<char> text, int start)
    {
        if (start + 2 >= text.Length || text[start] is not ('l' or 'd') || !Chars.IsApostrophe(text[start + 1])) return false;
        return IsWord(text[(start + 2)..Chars.EndOfLetters(text, start + 2)]);
    }

    private bool IsWord(ReadOnlySpan<char> letters) =>
        letters.Length >= Shortest && Chars.IsLower(letters[0]) && words.IsKnown(letters) && !s_between.Contains(letters);
}
