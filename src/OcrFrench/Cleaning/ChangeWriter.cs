using System.Buffers;
using OcrFrench.Edits;

namespace OcrFrench.Cleaning;

/// <summary>Writes a text with its changes made, and lists them.</summary>
internal static class ChangeWriter
{
    public static string Apply(string text, CleaningSession session)
    {
        int length = text.Length;
        for (int i = 0; i < session.Changes.Count; i++) length += session.Changes[i].TextLength - session.Changes[i].Length;
        return string.Create(length, (text, session), static (to, state) =>
        {
            int at = 0, written = 0;
            for (int i = 0; i < state.session.Changes.Count; i++)
            {
                Change change = state.session.Changes[i];
                ReadOnlySpan<char> kept = state.text.AsSpan(at, change.Start - at);
                kept.CopyTo(to[written..]);
                written += kept.Length;
                ReadOnlySpan<char> put = state.session.Changes.TextOf(change);
                put.CopyTo(to[written..]);
                written += put.Length;
                at = change.End;
            }

            state.text.AsSpan(at).CopyTo(to[written..]);
        });
    }

    public static void Write(ReadOnlySpan<char> text, CleaningSession session, IBufferWriter<char> destination)
    {
        int at = 0;
        for (int i = 0; i < session.Changes.Count; i++)
        {
            Change change = session.Changes[i];
            destination.Write(text[at..change.Start]);
            destination.Write(session.Changes.TextOf(change));
            at = change.End;
        }

        destination.Write(text[at..]);
    }

    public static Correction[] Corrections(string text, CleaningSession session)
    {
        var corrections = new Correction[session.Changes.Count];
        int shift = 0;
        for (int i = 0; i < corrections.Length; i++)
        {
            Change change = session.Changes[i];
            corrections[i] = new Correction
            {
                Start = change.Start,
                OutputStart = change.Start + shift,
                Original = session.Texts.Get(text.AsSpan(change.Start, change.Length)),
                Replacement = session.Texts.Get(session.Changes.TextOf(change)),
                Kind = change.Reason.Kind,
                Rule = change.Reason.Rule,
                Confidence = change.Reason.Confidence,
                RunnersUp = session.RunnersUp.Slice(change.Reason.RunnersUp, change.Reason.RunnersUpCount).ToArray(),
            };
            shift += change.TextLength - change.Length;
        }

        return corrections;
    }
}
