using System.Buffers;
using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// French words that no sentence can have where they stand, and that are known for what was misread: <c>que ton respecte</c>, <c>il n’a lien
/// vu</c>, <c>les clames</c>, <c>sous la protection delà loi</c>.
/// </summary>
/// <remarks>
/// The language model would need to weigh them in every sound text. Here the grammar of one or two neighbours decides, so each of them is
/// left where it may be meant: <c>que ton frère</c>, <c>le lien</c>, <c>tu clames</c>, <c>au delà</c>.
/// </remarks>
internal sealed class WordsOutOfPlace(WordTest words) : IRepairStep
{
    public const string Rule = "words.out-of-place";

    /// <summary>By hand: the conditions leave no other reading; they changed nothing in the sound texts of dev that was not a misprint.</summary>
    private const float Sureness = 0.97f;

    /// <summary>The words, each with the space before it, so that few other words are looked at.</summary>
    private static readonly SearchValues<string> s_places = SearchValues.Create(
        [" ton ", " Ton ", " l'ou ", " l’ou ", " lien", " qué ", " delà ", " évoque", "'évoque", "’évoque", " brigues", " clames", " défit",
            " cloute", " tallait", " souille", " luimême", " ellemême", " euxmêmes", " moimême", " soimême", " nousmêmes", " vousmême",
            " ellesmêmes", " audessus ", " audessous ", " peutêtre ", " Peutêtre "],
        StringComparison.Ordinal);

    private readonly Placement _placement = new(words);

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.MayBeOld) return;
        for (int at = 0; ;)
        {
            int next = text[at..].IndexOfAny(s_places);
            if (next < 0) return;
            int start = at + next + 1, end = Chars.EndOfLetters(text, start);
            if (end < text.Length && Chars.IsApostrophe(text[end])) end = Chars.EndOfLetters(text, end + 1);
            at = Math.Max(end, start);
            if (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)) continue;
            string? printed = _placement.Printed(text, start, end);
            if (printed is null) continue;
            CorrectionKind kind = printed switch
            {
                "l'on" => CorrectionKind.Elision,
                "de la" or [.., 'ê', 'm', 'e'] or [.., 'ê', 'm', 'e', 's'] or ['a', 'u', '-', ..] => CorrectionKind.Split,
                _ => CorrectionKind.Letters,
            };
            if (kind == CorrectionKind.Elision && facts.Profile.Apostrophe == Chars.Apostrophe) printed = "l’on";
            found.Add(start, end, printed, new Reason(kind, Rule, Sureness));
        }
    }
}
