using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// The cedilla of an elided ça before a, avait, aurait: <c>c’a été la guerre</c>. Ce is not elided there; proofread novels and essays have
/// <c>ç’a été</c> 40 times in 35 million words, and <c>c’a été</c> twice.
/// </summary>
internal sealed class LostCedillas : IRepairStep
{
    public const string Rule = "words.lost-cedilla";

    /// <summary>By hand: some printers of the 19th century had no cedilla there.</summary>
    private const float Sureness = 0.97f;

    private static readonly Phrase[] s_places = [Phrase.CeA, Phrase.CurvedCeA, Phrase.CapitalCeA, Phrase.CurvedCapitalCeA];

    private static readonly SmallWordTable s_verbs = SmallWordTable.Of("a avait aurait aura");

    /// <summary>Adds the repairs to a list.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.MayBeOld) return;
        foreach (Phrase place in s_places)
        {
            foreach (int at in facts.Phrases.Of(place, text))
            {
                int verb = at + 2, end = Chars.EndOfLetters(text, verb);
                bool isFirst = at == 0 || Chars.IsSpace(text[at - 1]) || text[at - 1] is '(' or '«';
                if (isFirst && s_verbs.Contains(text[verb..end]) && Chars.LettersBehind(text, end) is "été" or "toujours")
                    found.Add(at, at + 1, text[at] == 'c' ? "ç" : "Ç", new Reason(CorrectionKind.Accent, Rule, Sureness));
            }
        }
    }
}
