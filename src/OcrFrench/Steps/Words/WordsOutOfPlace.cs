using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// French words that no sentence can have where they stand, and that are known for what was misread: <c>que ton respecte</c>,
/// <c>il n’a lien vu</c>, <c>les clames</c>.
/// </summary>
/// <remarks>
/// The language model would need to weigh them in every sound text. Here the grammar of one or two neighbours decides, so each of them is
/// left where it may be meant: <c>que ton frère</c>, <c>le lien</c>, <c>tu clames</c>. Others are suspects anyway.
/// </remarks>
internal sealed class WordsOutOfPlace(WordTest words) : IRepairStep
{
    public const string Rule = "words.out-of-place";

    /// <summary>
    /// By hand: the conditions leave no other reading; they changed nothing in the sound texts of dev that was not a misprint.
    /// </summary>
    private const float Sureness = 0.97f;

    /// <summary>The French ones, with what stands beside them where that tells them from longer words.</summary>
    private static readonly Phrase[] s_places =
        [Phrase.Ton, Phrase.CapitalTon, Phrase.LOu, Phrase.CurvedLOu, Phrase.Lien, Phrase.Que, Phrase.Evoque, Phrase.Brigues, Phrase.Clames,
            Phrase.Defit, Phrase.Cloute, Phrase.Souille, Phrase.Tallait];

    /// <summary>What a long s makes of an f, or the other way round; no French word of any time.</summary>
    private static readonly Phrase[] s_ofLongS = [Phrase.Ensin, Phrase.CapitalEnsin, Phrase.Semme];

    /// <summary>By hand: the same in old prints, whose rules must be surer.</summary>
    private const float SurenessOfLongS = 0.99f;

    private readonly Placement _placement = new(words);
    private readonly SmallWordPlacement _small = new(words);
    private readonly FrequentWordPlacement _frequent = new(words);
    private readonly GravePlacement _grave = new(words);

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (Phrase place in s_ofLongS) Find(text, place, facts, found);
        if (facts.MayBeOld) return;
        foreach (Phrase place in s_places) Find(text, place, facts, found);
        foreach (Suspect suspect in facts.Suspects) Add(text, StartOf(text, suspect), suspect.End, facts, found);
    }

    private void Find(ReadOnlySpan<char> text, Phrase place, SourceFacts facts, ChangeList found)
    {
        foreach (int at in facts.Phrases.Of(place, text))
        {
            int start = at + (text[at] == ' ' ? 1 : 0), end = Chars.EndOfLetters(text, start);
            if (end < text.Length && Chars.IsApostrophe(text[end])) end = Chars.EndOfLetters(text, end + 1);
            if (start == 0 || Chars.IsSpace(text[start - 1]) || Chars.IsApostrophe(text[start - 1])) Add(text, start, end, facts, found);
        }
    }

    /// <summary>Behind its elision, what is known without it begins: l’age.</summary>
    private static int StartOf(ReadOnlySpan<char> text, Suspect suspect) =>
        suspect.Length == 5 && Chars.IsApostrophe(text[suspect.Start + 1]) && text[(suspect.Start + 2)..suspect.End] is "age"
            ? suspect.Start + 2
            : suspect.Start;

    private void Add(ReadOnlySpan<char> text, int start, int end, SourceFacts facts, ChangeList found)
    {
        if (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)) return;
        string? printed = _placement.Printed(text, start, end) ?? _small.Printed(text, start, end)
            ?? _frequent.Printed(text, start, end) ?? _grave.Printed(text, start, end);
        if (printed is null) return;
        CorrectionKind kind = printed switch
        {
            "l'étude" or "même" => CorrectionKind.Letters,
            ['l', '\'', ..] => CorrectionKind.Elision,
            "à" or "où" or "la" or "âge" or "déjà" or "Déjà" or "Voilà" or "près" => CorrectionKind.Accent,
            [.., 'm', 'ê', 'm', 'e'] or [.., 'm', 'ê', 'm', 'e', 's'] or ['a', 'u', '-', ..] => CorrectionKind.Split,
            _ => CorrectionKind.Letters,
        };
        bool isCurved = kind == CorrectionKind.Elision
            ? facts.Profile.Apostrophe == Chars.Apostrophe
            : text[start..end].Contains(Chars.Apostrophe);
        if (isCurved) printed = printed.Replace('\'', Chars.Apostrophe);
        bool isLongS = printed is "enfin" or "Enfin" or "femme" or "femmes";
        found.Add(start, end, printed, new Reason(kind, Rule, isLongS ? SurenessOfLongS : Sureness));
    }
}
