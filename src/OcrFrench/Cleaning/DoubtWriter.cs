using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Cleaning;

/// <summary>Lists the places that were suspected and left, in coordinates of the source.</summary>
internal sealed class DoubtWriter
{
    private readonly List<Place> _places = [];

    /// <summary>Lists the doubts of a text.</summary>
    /// <param name="source">The text that was given.</param>
    /// <param name="text">The result of the changes: the text of the last round, which changed nothing.</param>
    /// <param name="made">The changes.</param>
    /// <param name="refusals">What the last round would have changed.</param>
    /// <param name="facts">What the survey found in the text.</param>
    /// <param name="readings">What may have been printed.</param>
    public IReadOnlyList<Doubt> Write(
        ReadOnlySpan<char> source, ReadOnlySpan<char> text, ChangeList made, Refusals refusals, SourceFacts facts, ReadingList readings)
    {
        Collect(refusals, facts);
        var doubts = new List<Doubt>();
        int next = 0, shift = 0, reached = 0; // shift: how much longer the text is than the source, up to the next change
        foreach (Place place in _places)
        {
            (int start, int end) = (place.Start, place.End);
            if (start >= end || start < reached) continue;
            while (next < made.Count && OutputEnd(made[next], shift) <= start) shift += Growth(made[next++]);
            // A change that overlaps the place belongs to it.
            int last = next, shiftAfter = shift;
            for (; last < made.Count && made[last].Start + shiftAfter < end; last++)
            {
                start = Math.Min(start, made[last].Start + shiftAfter);
                end = Math.Max(end, OutputEnd(made[last], shiftAfter));
                shiftAfter += Growth(made[last]);
            }

            // For a word that was repaired and is still unknown, something was found.
            if (start < reached || (place.Reason == DoubtReason.NoReading && last > next)) continue;
            reached = end;
            ReadOnlySpan<char> original = source[(start - shift)..(end - shiftAfter)];
            if (original.IsEmpty) continue;
            doubts.Add(new Doubt
            {
                Start = start - shift,
                Original = readings.Texts.Get(original),
                Reason = place.Reason,
                Threshold = place.Threshold > 0 ? Rounded(place.Threshold) : null,
                Readings = place.Refusal < 0 ? [] : ReadingsOf(
                    text[start..place.Start], text[place.End..end], original, refusals.Changes, refusals.Changes[place.Refusal], readings),
            });
        }

        return doubts;
    }

    /// <summary>Sorts all places. Of two at the same place, the one with readings is more informative.</summary>
    private void Collect(Refusals refusals, SourceFacts facts)
    {
        _places.Clear();
        for (int i = 0; i < refusals.Count; i++)
        {
            Change change = refusals.Changes[i];
            (DoubtReason reason, float threshold) = refusals.ReasonOf(i);
            _places.Add(new Place(change.Start, change.End, reason, threshold, i));
        }

        foreach ((Suspect left, DoubtReason reason) in facts.Left.All) _places.Add(new Place(left.Start, left.End, reason, 0, -1));
        foreach (Suspect suspect in facts.Suspects)
            if (suspect.Kind == SuspectKind.Unknown) _places.Add(new Place(suspect.Start, suspect.End, DoubtReason.NoReading, 0, -1));
        _places.Sort(static (a, b) =>
            a.Start != b.Start ? a.Start.CompareTo(b.Start) : (a.Refusal < 0) != (b.Refusal < 0) ? (a.Refusal < 0).CompareTo(b.Refusal < 0)
            : a.End != b.End ? b.End.CompareTo(a.End) : a.Refusal.CompareTo(b.Refusal));
    }

    private static DoubtReading[] ReadingsOf(ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadOnlySpan<char> original,
        ChangeList changes, in Change change, ReadingList readings)
    {
        ReadOnlySpan<(string Text, float Probability)> all = readings.Of(change.Reason);
        // Other readings of a divided word do not say where the line ends.
        if (change.Reason.Rule == RuleNames.LineEnd || all.IsEmpty)
            all = new[] { (changes.TextOf(change).ToString(), change.Reason.Confidence) };
        var found = new List<DoubtReading>(all.Length);
        foreach ((string text, float probability) in all)
        {
            string reading = before.IsEmpty && after.IsEmpty ? text : string.Concat(before, text, after);
            if (!original.SequenceEqual(reading) && !found.Exists(other => other.Text == reading))
                found.Add(new DoubtReading(reading, Rounded(probability)));
        }

        // The ranker’s probability of the best reading and the shares of the others are different measures: they are sorted together.
        return [.. found.OrderByDescending(static reading => reading.Probability)];
    }

    /// <summary>A probability without the spurious digits of single precision.</summary>
    private static double Rounded(float probability) => Math.Round((double)probability, 4);

    private static int OutputEnd(in Change change, int shift) => change.Start + shift + change.TextLength;

    private static int Growth(in Change change) => change.TextLength - change.Length;

    /// <param name="Start">Where the place starts in the repaired text.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Reason">Why it was left.</param>
    /// <param name="Threshold">The probability that a reading needed, or 0.</param>
    /// <param name="Refusal">The index of the refused change, or -1.</param>
    private readonly record struct Place(int Start, int End, DoubtReason Reason, float Threshold, int Refusal);
}
