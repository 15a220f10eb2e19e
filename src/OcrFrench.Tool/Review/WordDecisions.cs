using OcrFrench.Acceptance;
using OcrFrench.Documents;

namespace OcrFrench.Tool.Review;

/// <summary>
/// Decisions on words, which hold wherever a word was corrected that way: on whole words, on parts of them, and on single changes, as the
/// engine understands them.
/// </summary>
internal sealed class WordDecisions(IEnumerable<Decision> decisions)
{
    private readonly ILookup<string, Decision> _byOriginal = decisions.ToLookup(
        static decision => decision.Original, StringComparer.Ordinal);
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>
    /// The words to be changed that no correction was about so far, in the order of the decisions. What is to stay may well not have been
    /// corrected.
    /// </summary>
    public IReadOnlyList<string> Unmet => [.. _byOriginal.Where(word => word.Last().Verdict is Verdict.Accept or Verdict.Always
        && !_met.Contains(word.Key)).Select(static word => word.Key)];

    public Outcome Decide(TouchedPlace place)
    {
        Outcome outcome = Outcome.None;
        if (place.IsWord)
        {
            outcome = Of(place.Before, place.After);
            if (outcome == Outcome.None && !place.IsBare && ChangedWord.Of(place.Before, place.After) is { IsPart: true } part)
            {
                string head = place.Before[..part.Start], rest = place.Before[^part.Rest..];
                outcome = Of(place.Before[part.Start..^part.Rest], place.After[part.Start..^part.Rest]);
                if (outcome.Reading is { } reading) outcome = outcome with { Reading = head + reading + rest };
            }
        }

        if (outcome != Outcome.None) return outcome;
        LoggedChange[] rejected = [.. place.Changes.Where(change => Of(change.Before, change.After).IsRejected)];
        return rejected.Length == 0 ? outcome : new Outcome { Rejected = rejected };
    }

    /// <summary>The result of the decisions for a correction; later ones override.</summary>
    private Outcome Of(string before, string after)
    {
        Outcome outcome = Outcome.None;
        foreach (Decision decision in _byOriginal[before])
        {
            _met.Add(before);
            bool isThis = decision.Replacement == after;
            outcome = decision.Verdict switch
            {
                Verdict.Never => Outcome.Reject,
                Verdict.Reject when isThis || outcome.Reading == decision.Replacement => Outcome.Reject,
                Verdict.Always or Verdict.Accept when isThis => Outcome.Accept,
                Verdict.Always => new Outcome { Reading = decision.Replacement },
                // Accepting a reading means choosing another only where the one written is rejected, or none was written.
                Verdict.Accept when outcome.IsRejected || before == after => new Outcome { Reading = decision.Replacement },
                _ => outcome,
            };
        }

        return outcome;
    }
}
