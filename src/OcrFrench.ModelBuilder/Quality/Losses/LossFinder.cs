using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>Sorts the damaged words of a page by what became of them.</summary>
internal sealed class LossFinder
{
    /// <summary>
    /// The threshold of the level Thorough: above it, a repair is only a question of how much certainty the level asks for. By hand.
    /// </summary>
    public const double Likely = 0.6;

    private readonly CleaningResult _cleaned;
    private readonly LetterComparison _letters;
    private readonly WeighedPlaces _weighed;
    private readonly (int Start, int End)[] _places;
    private readonly SpaceDamage _spaces;

    private LossFinder(CleaningResult cleaned, LetterComparison letters, WeighedPlaces weighed)
    {
        _cleaned = cleaned;
        _letters = letters;
        _weighed = weighed;
        _places = LetterPlaces.Of(cleaned.Source, letters.ReadWords);
        _spaces = new SpaceDamage(letters);
    }

    /// <summary>The damaged words of a page.</summary>
    /// <param name="truth">What was printed.</param>
    /// <param name="cleaned">What was read, and what cleaning made of it.</param>
    /// <param name="weighed">What was weighed in the last round, at positions in the cleaned text.</param>
    public static IReadOnlyList<Loss> Of(string truth, CleaningResult cleaned, WeighedPlaces weighed)
    {
        LetterComparison letters = LetterComparison.Of(truth, cleaned.Source, cleaned.Text);
        var finder = new LossFinder(cleaned, letters, weighed);
        var losses = new List<Loss>();
        for (int word = 0; word < letters.Truth.Length; word++)
        {
            if (letters.Verdicts[word] is LetterVerdict.Sound or LetterVerdict.None or LetterVerdict.Broken) continue;
            losses.Add(finder.Find(word));
        }

        return losses;
    }

    private Loss Find(int word)
    {
        int first = _spaces.FirstRead(word), last = _spaces.FirstRead(word + 1) - 1;
        var loss = new Loss(LossKind.Repaired, _letters.Truth[word], _places[first].Start, _places[last].End);
        switch (_letters.Verdicts[word])
        {
            case LetterVerdict.Fixed: return loss;
            case LetterVerdict.Nearer: return loss with { Kind = LossKind.Nearer };
            case LetterVerdict.Wrong: return loss with { Kind = LossKind.WronglyChanged };
        }

        if (FigureWords.IsOne(_letters.Truth[word], _letters.Read[word])) return loss with { Kind = LossKind.Figures };
        if (_spaces.Of(word, out int cutAfter) is not { } kind) return Weighed(loss);
        return loss with { Kind = cutAfter >= 0 && IsAtLineEnd(cutAfter) ? LossKind.CutByLineEnd : kind };
    }

    private bool IsAtLineEnd(int word) =>
        word + 1 < _places.Length && _cleaned.Source.AsSpan(_places[word].End.._places[word + 1].Start).Contains('\n');

    /// <summary>How far a word got that was read in one piece.</summary>
    private Loss Weighed(Loss loss)
    {
        int start = _cleaned.Map.ToOutput(loss.Start), end = _cleaned.Map.ToOutput(loss.End);
        Doubt? doubt = _cleaned.Doubts.FirstOrDefault(doubt => doubt.Start < loss.End && doubt.End > loss.Start);
        Loss? found = null;
        foreach (WeighedPlace place in _weighed.All)
        {
            if (place.Start >= end || place.End <= start) continue;
            Loss here = At(loss, place, start, end, doubt);
            // Of several places in a word, the one that got furthest counts.
            if (found is null || here.Kind > found.Kind) found = here;
        }

        if (found is { Kind: not LossKind.TakenForRight }) return found;
        if (doubt is not null) return Doubted(loss, doubt);
        return found ?? loss with { Kind = _weighed.IsSound ? LossKind.InSoundText : LossKind.NeverWeighed };
    }

    private Loss At(Loss loss, WeighedPlace place, int start, int end, Doubt? doubt)
    {
        if (place.IsPlain) return loss with { Kind = LossKind.TakenForRight };
        if (place.Readings.Count == 0) return loss with { Kind = LossKind.NoCandidate };
        string before = _cleaned.Text[Math.Min(start, place.Start)..place.Start];
        string behind = _cleaned.Text[place.End..Math.Max(end, place.End)];
        string truth = LetterText.Letters(loss.Truth);
        string Word(int reading) => string.Concat(before, place.Readings[reading].Text, behind);
        bool IsTruth(int reading) => LetterText.Letters(Word(reading)) == truth;
        Loss weighed = place.Best < 0 ? loss : loss with { Best = Word(place.Best), Probability = place.Probability };
        if (!Enumerable.Range(0, place.Readings.Count).Any(IsTruth)) return weighed with { Kind = LossKind.NotAmongCandidates };
        return place.Best >= 0 && IsTruth(place.Best) ? Found(weighed, doubt) : weighed with { Kind = LossKind.AnotherBetter };
    }

    /// <summary>Losses known only from a doubt: a refused repair by a rule, or a place that was not examined.</summary>
    private Loss Doubted(Loss loss, Doubt doubt)
    {
        string truth = LetterText.Letters(loss.Truth);
        string before = _cleaned.Source[Math.Min(loss.Start, doubt.Start)..doubt.Start];
        string behind = _cleaned.Source[doubt.End..Math.Max(loss.End, doubt.End)];
        string Word(int reading) => string.Concat(before, doubt.Readings[reading].Text, behind);
        for (int i = 0; i < doubt.Readings.Count; i++)
        {
            if (LetterText.Letters(Word(i)) != truth) continue;
            Loss read = loss with { Best = Word(0), Probability = doubt.Readings[0].Probability };
            return i == 0 ? Found(read, doubt) : read with { Kind = LossKind.AnotherBetter };
        }

        if (IsOfItsOwn(doubt.Reason)) return loss with { Kind = LossKind.Refused, Reason = doubt.Reason };
        return loss with { Kind = doubt.Readings.Count == 0 ? LossKind.NoCandidate : LossKind.NotAmongCandidates };
    }

    /// <summary>Why the change to the best reading, which is the right one, was not made.</summary>
    private static Loss Found(Loss best, Doubt? doubt)
    {
        if (best.Probability < Likely) return best with { Kind = LossKind.Unlikely };
        if (doubt?.Reason == DoubtReason.BelowThreshold) return best with { Kind = LossKind.BelowThreshold };
        return best with { Kind = LossKind.Refused, Reason = doubt?.Reason };
    }

    private static bool IsOfItsOwn(DoubtReason reason) => reason is not (DoubtReason.BelowThreshold or DoubtReason.NoReading);
}
