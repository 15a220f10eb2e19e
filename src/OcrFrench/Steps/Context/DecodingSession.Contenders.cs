using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Context;

/// <content>Which two candidates a place is between.</content>
internal sealed partial class DecodingSession
{
    /// <summary>How much of a nat one nat of fitting both sides is worth between the two best candidates.</summary>
    /// <remarks>
    /// Of 26 999 damaged words of the training pages of the English model 0, 0.2, 0.4, 0.6 and 0.8 repair 18 623, 18 710, 18 760, 18 758
    /// and 18 781, and change 407, 449, 484, 556 and 596 wrongly; with other engines it is much the same.
    /// </remarks>
    private const float FitWeight = 0.4f;

    /// <summary>By hand: a difference beyond this says no more, and the two words on each side still count.</summary>
    private const float MostFit = 8;

    /// <summary>Finds the best candidate other than what was read, and the one after it.</summary>
    private Contenders FindContenders(
        ReadOnlySpan<char> text, in Unit unit, int index, in Surroundings around, WordClasses next, in DamageProfile profile)
    {
        CandidateList candidates = _builder.Candidates;
        int best = -1, second = -1;
        float bestCost = float.MaxValue, secondCost = float.MaxValue;
        ContextCost bestContext = default;
        bool followsElision = FollowsElision(text, unit.Start);
        for (int c = unit.First + 1; c < unit.Last; c++)
        {
            // No context makes a candidate cheaper: what is already behind the second best needs no exact cost.
            float channel = candidates[c].Channel;
            if (channel >= secondCost) continue;
            ContextCost context = _decoder.CostOf(around, c, channel, secondCost);
            float cost = context.Total + channel;
            if (cost >= secondCost || !CandidateFilter.Allows(candidates.TextOf(unit.First), candidates.TextOf(c), next, profile)) continue;
            if (followsElision && AddsElision(_builder.ReadOf(unit), candidates.TextOf(c))) continue;
            // A reading that occurs twice is not its own runner-up.
            bool isSame = best >= 0 && IsSameReading(candidates.TextOf(best), candidates.TextOf(c));
            if (cost < bestCost)
            {
                if (!isSame) (secondCost, second) = (bestCost, best);
                (bestCost, bestContext, best) = (cost, context, c);
            }
            else if (!isSame)
            {
                (secondCost, second) = (cost, c);
            }
        }

        if (best < 0) return new Contenders(-1, default, 0, false, default, default);
        Fit bestFit = _decoder.FitOf(index, best);
        if (second < 0) return new Contenders(best, bestContext, secondCost - bestCost, false, bestFit, default);
        Fit secondFit = _decoder.FitOf(index, second);
        float lead = secondCost - bestCost + (FitWeight * Math.Clamp(bestFit.Words - secondFit.Words, -MostFit, MostFit));
        return lead >= 0
            ? new Contenders(best, bestContext, lead, true, bestFit, secondFit)
            : new Contenders(second, _decoder.CostOf(around, second), -lead, true, secondFit, bestFit);
    }

    /// <summary>Whether an elided word is put before what was read, accents aside.</summary>
    private static bool AddsElision(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int clitic = Clitics.LengthAt(result);
        return clitic > 0 && clitic < result.Length && result.Length > read.Length && Clitics.LengthAt(read) == 0
            && Accents.BaseOf(Letters.ToLower(result[clitic])) == Accents.BaseOf(Letters.ToLower(read[0]));
    }

    /// <summary>Whether an elided word, read right or not, already stands before a place, with or without a space: I’ état.</summary>
    private static bool FollowsElision(ReadOnlySpan<char> text, int start)
    {
        int before = start - 1;
        if (before >= 0 && text[before] is ' ' or '\u00A0') before--;
        // A lone sign that an l may have left says the same: I intérêt.
        if (before >= 0 && before < start - 1 && text[before] is 'I' or 'l' or '1' or '|' or '!'
            && (before == 0 || Chars.IsSpace(text[before - 1]))) return true;
        return before > 0 && Chars.IsApostrophe(text[before]) && !Chars.IsSpace(text[before - 1]);
    }

    /// <summary>Whether two candidates have the same letters: Marie-Aimée and Marie Aimée do not compete.</summary>
    private static bool IsSameReading(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, k = 0;
        while (true)
        {
            while (i < a.Length && a[i] is ' ' or '-') i++;
            while (k < b.Length && b[k] is ' ' or '-') k++;
            if (i == a.Length || k == b.Length) return i == a.Length && k == b.Length;
            if (Letters.ToLower(a[i++]) != Letters.ToLower(b[k++])) return false;
        }
    }

    /// <summary>The best candidate of a place, and what is known of the one after it.</summary>
    /// <param name="Best">Its index in the list; -1 if there is none.</param>
    /// <param name="Context">What the language model says of it.</param>
    /// <param name="Lead">By how much it is better than the next one, in nats.</param>
    /// <param name="HasRunnerUp">Whether there is a next one.</param>
    /// <param name="BestFit">How well it fits the words on both sides.</param>
    /// <param name="RunnerUpFit">The same of the next one.</param>
    private readonly record struct Contenders(
        int Best, ContextCost Context, float Lead, bool HasRunnerUp, Fit BestFit, Fit RunnerUpFit);
}
