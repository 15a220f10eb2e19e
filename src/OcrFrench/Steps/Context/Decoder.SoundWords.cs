using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>
/// A quick check of words that may stand for another: nearly all of them are right, and between known words that is clear at once, before
/// all candidates of their surroundings are weighed together.
/// </summary>
internal sealed partial class Decoder
{
    private readonly Unit[] _looked = new Unit[1];

    /// <summary>
    /// Whether, with known words around it, none of the other readings found for a word is likelier than the word itself.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="suspect">The word.</param>
    /// <param name="atStart">Whether it starts a sentence.</param>
    /// <param name="keepCost">The cost of its having been read as printed.</param>
    /// <param name="found">The list with the other readings, tokenized.</param>
    /// <param name="from">Where they start in it.</param>
    /// <param name="count">The number of candidates.</param>
    /// <param name="profile">The habits of the text, which exclude some candidates.</param>
    /// <param name="edits">What the text shows of its damage.</param>
    public bool IsPlainlyRight(ReadOnlySpan<char> text, in Suspect suspect, SentenceStart atStart, float keepCost, CandidateList found,
        int from, int count, in DamageProfile profile, DocumentEdits edits)
    {
        uint form = DocumentEdits.HashOf(text[suspect.Start..suspect.End]);
        _looked[0] = new Unit { Start = suspect.Start, End = suspect.End, AtSentenceStart = atStart };
        ReadContext(text, _looked);
        Surroundings around = Around(_looked, 0);
        if (UnknownAround(around) > 0) return false;
        ReadOnlySpan<char> read = text[suspect.Start..suspect.End];
        float leave = keepCost;
        int first = around.First, second = around.Second;
        foreach (LanguageToken token in new TokenEnumerator(read))
            if (token.Kind != LanguageTokenKind.SentenceStart) leave += Step(ref first, ref second, _ids.Of(read, token));
        leave += After(around, first, second, float.MaxValue);
        NgramContext before = NgramStore.After(around.First, around.Second);
        for (int c = from; c < from + count; c++)
            if (found[c].Channel <= leave && _model.HasContexts && found.TokensOf(c).Length > 0)
            {
                _model.Prefetch(before, found.TokensOf(c)[0]);
            }
        for (int c = from; c < from + count; c++)
        {
            float cost = MathF.Max(0, found[c].Channel - edits.Bonus(form, found[c].Edits));
            (first, second) = (around.First, around.Second);
            foreach (int id in found.TokensOf(c))
            {
                if (cost > leave) break;
                cost += Step(ref first, ref second, id);
            }

            if (cost > leave) continue;
            cost += After(around, first, second, leave - cost);
            if (cost <= leave && CandidateFilter.Allows(read, found.TextOf(c), WordClasses.None, profile)) return false;
        }

        return true;
    }

    /// <summary>The cost of the tokens after a unit, or of the first alone if that already exceeds what matters.</summary>
    private float After(in Surroundings around, int first, int second, float most)
    {
        float cost = around.Known > 0 ? Step(ref first, ref second, around.Third) : 0;
        return around.Known > 1 && cost <= most ? cost + Step(ref first, ref second, around.Fourth) : cost;
    }
}
