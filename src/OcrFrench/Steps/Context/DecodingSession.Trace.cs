using OcrFrench.Models.Search;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>Keeps what was weighed, for those who build the engine.</summary>
internal sealed partial class DecodingSession
{
    /// <summary>Takes the places of the decision pass through the last text; null, as a rule, where nobody asks.</summary>
    public WeighedPlaces? Trace { get; set; }

    private void TracePlain(in Suspect suspect) =>
        Trace?.All.Add(new WeighedPlace(suspect.Start, suspect.End, suspect.Kind, [], -1, 0) { IsPlain = true });

    private void TraceWeighed(in Unit unit, in Surroundings around, in Weighed weighed, bool isWeighed)
    {
        if (Trace is null) return;
        CandidateList candidates = _builder.Candidates;
        var readings = new List<WeighedReading>();
        for (int c = unit.First + 1; c < unit.Last; c++)
        {
            float cost = _decoder.CostOf(around, c).Total + candidates[c].Channel;
            readings.Add(new WeighedReading(candidates.TextOf(c).ToString(), cost));
        }

        string best = isWeighed ? candidates.TextOf(weighed.Best).ToString() : "";
        WeighedReading[] ordered = [.. readings.OrderBy(static reading => reading.Cost)];
        int index = isWeighed ? Array.FindIndex(ordered, reading => reading.Text == best) : -1;
        Trace.All.Add(new WeighedPlace(unit.Start, unit.End, unit.Kind, ordered, index, weighed.Probability));
    }
}
