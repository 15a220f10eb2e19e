using System.Buffers;
using OcrFrench.Edits;

namespace OcrFrench.Cleaning;

/// <summary>Writes a text with its changes made, and lists them.</summary>
internal static class ChangeWriter
{
    public static string Apply(string text, ChangeList changes) =>
        string.Create(changes.LengthAfter(text.Length), (text, changes), static (to, state) => state.changes.CopyTo(state.text, to));

    public static void Write(ReadOnlySpan<char> text, ChangeList changes, IBufferWriter<char> destination)
    {
        int length = changes.LengthAfter(text.Length);
        if (length == 0) return; // an empty writer would allocate
        changes.CopyTo(text, destination.GetSpan(length));
        destination.Advance(length);
    }

    public static Correction[] Corrections(string text, CleaningSession session)
    {
        ReadingList readings = session.Readings;
        var corrections = new Correction[session.Changes.Count];
        int shift = 0;
        for (int i = 0; i < corrections.Length; i++)
        {
            Change change = session.Changes[i];
            ReadOnlySpan<(string Text, float Probability)> all = readings.Of(change.Reason);
            string[] others = new string[Math.Max(0, all.Length - 1)];
            for (int r = 0; r < others.Length; r++) others[r] = all[r + 1].Text;
            corrections[i] = new Correction
            {
                Start = change.Start,
                OutputStart = change.Start + shift,
                Original = readings.Texts.Get(text.AsSpan(change.Start, change.Length)),
                Replacement = readings.Texts.Get(session.Changes.TextOf(change)),
                Kind = change.Reason.Kind,
                Rule = change.Reason.Rule,
                Confidence = change.Reason.Confidence,
                RunnersUp = others,
            };
            shift += change.TextLength - change.Length;
        }

        return corrections;
    }
}
