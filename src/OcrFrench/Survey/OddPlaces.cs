using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey;

/// <summary>
/// Frequent words beside words that they can hardly stand with, in sound text: <c>tout a fait</c>, <c>ils tiennent a partir</c>,
/// <c>au moment ou il vint</c>, <c>sur Je banc</c>. These alone are weighed there: it costs less than weighing every a and every ou.
/// </summary>
internal sealed class OddPlaces(WordTest words)
{
    /// <summary>By hand, in letters: shorter words are not looked up, since most are something else besides a verb.</summary>
    private const int Shortest = 3;

    private static readonly SmallWordTable s_beforeA = SmallWordTable.Of("tout quant grâce face relatif relative relatifs relatives propre");

    private static readonly SmallWordTable s_afterA =
        SmallWordTable.Of("cette ces cet laquelle quoi travers moi toi propos droite gauche titre peine");

    private static readonly SmallWordTable s_subjects = SmallWordTable.Of("il ils elle elles on je tu nous vous");

    private static readonly SmallWordTable s_beforeWhere =
        SmallWordTable.Of("là moment jour jours temps époque heure instant cas endroit endroits lieu lieux point pays partout mesure");

    /// <summary>Deeds end with les jour, mois et an susdits.</summary>
    private static readonly SmallWordTable s_beforeYear = SmallWordTable.Of(
        "un par cet bon mal nouvel bel vieil quel chaque premier second dernier demi même autre ancien prochain jour mois et ou ni");

    private readonly GravePlacement _grave = new(words);

    /// <summary>Whether a word that may stand for another stands where it can hardly be meant.</summary>
    public bool IsOdd(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> token = text[start..end];
        return token switch
        {
            "a" => _grave.Printed(text, start, end) is not null
                || (IsOddVerb(Before(text, start), Chars.LettersBehind(text, end)) && !RelativeClauses.MayEndAt(text, start)),
            "ou" => _grave.Printed(text, start, end) is not null || IsPlace(Before(text, start), Chars.LettersBehind(text, end)),
            "là" => _grave.Printed(text, start, end) is not null,
            ['d' or 'D', '\'' or Chars.Apostrophe, 'o', 'u'] => true,
            "Je" => !Before(text, start).IsEmpty,
            "age" or ['l' or 'd' or 'L' or 'D', '\'' or Chars.Apostrophe, 'a', 'g', 'e'] => true,
            "an" => Before(text, start) is { IsEmpty: false } before && !s_beforeYear.Contains(before),
            _ => token.Length == 1 && LoneLetters.IsOne(token[0]), // only those that stand in a sentence are suspected
        };
    }

    /// <summary>Whether a change puts what stands in such places.</summary>
    public static bool Puts(ReadOnlySpan<char> read, ReadOnlySpan<char> result) => read switch
    {
        "a" => result is "à",
        "ou" => result is "où" or "on",
        "Je" => result is "le",
        [.., 'a', 'g', 'e'] => result is [.., 'â', 'g', 'e'],
        "an" => result is "au" or "un" or "en" or "on",
        ['d' or 'D', '\'' or Chars.Apostrophe, 'o', 'u'] => result is [.., 'o', 'ù'],
        _ => read.Length == 1 && LoneLetters.IsOne(read[0]) && result.Length <= 2,
    };

    private bool IsOddVerb(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        s_beforeA.Contains(before) || s_afterA.Contains(after)
            || (before.Length >= Shortest && (words.IsFiniteVerb(before) || words.IsInfinitive(before)))
            || (after.Length > Shortest && words.IsInfinitive(after));

    private static bool IsPlace(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before is "dont" || s_beforeWhere.Contains(before) || (!before.IsEmpty && s_subjects.Contains(after));

    /// <summary>The word before a place, if it begins with a small letter.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int start) =>
        Chars.LettersBefore(text, start) is [var first, ..] word && Chars.IsLower(first) ? word : default;
}
