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
    private readonly Rivals _rivals;

    /// <summary>What stands around a word, and what leaving it as it was read costs there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspect">The word.</param>
    /// <param name="atStart">Whether it starts a sentence.</param>
    /// <param name="keepCost">The cost of its having been read as printed.</param>
    /// <param name="around">The words around it.</param>
    /// <param name="leave">What leaving it costs.</param>
    /// <returns>Whether they are known: else nothing is plain.</returns>
    public bool TryLeave(
        ReadOnlySpan<char> text, in Suspect suspect, SentenceStart atStart, float keepCost, out Surroundings around, out float leave)
    {
        leave = keepCost;
        int word = UsesTokens ? WordAt(text, suspect.Start, suspect.End) : -1;
        // Where the capital of a sentence was misread, its start is missing among the tokens.
        if (word >= 0 && (atStart != SentenceStart.Sure || _tokens.IdOf(word - 1) == _special.SentenceStart))
        {
            int known = Math.Min(2, _tokens.Count - 1 - word);
            around = new Surroundings(_tokens.IdOf(word - 2), _tokens.IdOf(word - 1), known > 0 ? _tokens.IdOf(word + 1) : -1,
                known > 1 ? _tokens.IdOf(word + 2) : -1, known);
            if (UnknownAround(around) > 0) return false;
            leave += _tokens.CostOf(word);
            float after = known > 0 ? _tokens.CostOf(word + 1) : 0;
            leave += known > 1 ? after + _tokens.CostOf(word + 2) : after;
            return true;
        }

        _looked[0] = new Unit { Start = suspect.Start, End = suspect.End, AtSentenceStart = atStart };
        ReadContext(text, _looked, FieldsBefore, 2);
        around = Around(_looked, 0);
        if (UnknownAround(around) > 0) return false;
        int first = around.First, second = around.Second;
        ReadOnlySpan<char> read = text[suspect.Start..suspect.End];
        foreach (LanguageToken token in new TokenEnumerator(read))
            if (token.Kind != LanguageTokenKind.SentenceStart) leave += Step(ref first, ref second, _ids.Of(read, token));
        leave += After(around, first, second, float.MaxValue);
        return true;
    }

    /// <summary>Whether every other reading of a word that may replace it is dearer than a limit.</summary>
    /// <param name="read">The word.</param>
    /// <param name="around">The known words around it.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="words">What knows the tokens of the readings.</param>
    /// <param name="others">The other readings.</param>
    /// <param name="profile">The habits of the text, which exclude some readings.</param>
    /// <param name="edits">What the text shows of its damage.</param>
    public bool IsPlainlyRight(ReadOnlySpan<char> read, in Surroundings around, float limit, OtherWords words,
        ReadOnlySpan<OtherWord> others, in DamageProfile profile, DocumentEdits edits)
    {
        if (UsesTokens && _model.HasContexts) return _rivals.AreDearer(read, around, limit, words, others, profile, edits);
        uint form = edits.IsActive ? DocumentEdits.HashOf(read) : 0;
        foreach (ref readonly OtherWord other in others)
        {
            float cost = MathF.Max(0, other.Channel - edits.Bonus(form, words.EditsOf(other)));
            if (cost <= limit && CostOf(words.TokensOf(other), around, cost, limit) <= limit
                && CandidateFilter.Allows(read, words.TextOf(other), WordClasses.None, profile)) return false;
        }

        return true;
    }

    /// <summary>The cost of a reading in its surroundings, or something above what matters.</summary>
    private float CostOf(ReadOnlySpan<int> tokens, in Surroundings around, float cost, float most)
    {
        (int first, int second) = (around.First, around.Second);
        foreach (int id in tokens)
        {
            cost += Step(ref first, ref second, id);
            if (cost > most) return cost;
        }

        return cost + After(around, first, second, most - cost);
    }

    /// <summary>The cost of the tokens after a unit, or of the first alone if that already exceeds what matters.</summary>
    private float After(in Surroundings around, int first, int second, float most)
    {
        float cost = around.Known > 0 ? Step(ref first, ref second, around.Third) : 0;
        return around.Known > 1 && cost <= most ? cost + Step(ref first, ref second, around.Fourth) : cost;
    }
}
