using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// The accent of là behind a hyphen: <c>celui-la</c>, <c>cette femme-la</c>, <c>ces deux-la</c>; the pronoun of <c>prends-la</c> is left.
/// </summary>
internal sealed class LostGraveOfLa(WordTest words) : IRepairStep
{
    public const string Rule = "words.lost-grave";

    /// <summary>By hand: the pronoun follows imperatives, and no noun that is pointed at.</summary>
    private const float Sureness = 0.98f;

    private static readonly SmallWordTable s_pronouns = SmallWordTable.Of("celui celle ceux celles jusque", ignoresCase: true);

    /// <summary>Notes of music: ce mi-la.</summary>
    private static readonly SmallWordTable s_notes = SmallWordTable.Of("do ut ré mi fa sol la si", ignoresCase: true);

    private static readonly SmallWordTable s_pointing = SmallWordTable.Of("ce cet cette ces", ignoresCase: true);

    private static readonly SmallWordTable s_between = SmallWordTable.Of(
        "deux trois quatre petit petite petits petites grand grande grands grandes pauvre pauvres jeune jeunes vieux vieille vieilles "
            + "bon bonne bons bonnes brave braves beau belle beaux belles même mêmes autre autres");

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.MayBeOld) return;
        foreach (int hyphen in facts.Phrases.Of(Phrase.La, text))
        {
            int end = hyphen + 3;
            bool isWhole = end == text.Length || !(Chars.IsLetter(text[end]) || Chars.IsApostrophe(text[end])
                || Chars.ClassOf(text[end]) is CharClass.Hyphen or CharClass.Digit);
            if (isWhole && IsPlace(text, hyphen)) found.Add(end - 1, end, "à", new Reason(CorrectionKind.Accent, Rule, Sureness));
        }
    }

    /// <summary>Ville-la-Grand, printed with a space.</summary>
    private static bool IsName(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int hyphen) =>
        Chars.IsUpper(word[0]) && hyphen + 4 < text.Length && text[hyphen + 3] == ' ' && Chars.IsUpper(text[hyphen + 4]);

    private bool IsPlace(ReadOnlySpan<char> text, int hyphen)
    {
        int start = hyphen;
        while (start > 0 && (Chars.IsLetter(text[start - 1]) || Chars.ClassOf(text[start - 1]) == CharClass.Hyphen)) start--;
        ReadOnlySpan<char> word = text[start..hyphen];
        if (word.IsEmpty || s_notes.Contains(word) || IsName(text, word, hyphen)) return false;
        if (s_pronouns.Contains(word)) return true;
        var near = new Neighbours(text, start, hyphen);
        if (s_pointing.Contains(near.Previous)) return !words.IsFiniteVerb(word);
        // Further away only behind a number or an adjective: ce soir porte-la.
        return s_pointing.Contains(near.BeforePrevious) && s_between.Contains(near.Previous) && words.IsOnlyNoun(word);
    }
}
