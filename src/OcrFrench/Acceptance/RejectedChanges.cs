using OcrFrench.Characters;
using OcrFrench.Edits;

namespace OcrFrench.Acceptance;

/// <summary>Finds the changes that a user has rejected, on their own or together with others in the same word.</summary>
internal sealed class RejectedChanges(DecidedWords decided)
{
    private readonly Arena<char> _result = new(128);

    /// <summary>Sets <paramref name="kept"/> to false for every rejected change. Returns whether there are any.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changes">Changes to it, in order.</param>
    /// <param name="kept">Room for one answer per change.</param>
    public bool Find(ReadOnlySpan<char> text, ChangeList changes, Span<bool> kept)
    {
        bool any = false;
        for (int i = 0; i < changes.Count;)
        {
            // Changes within one word, from space to space, are considered together.
            int last = i, start = TouchedWord.StartIn(text, changes[i].Start), end = TouchedWord.EndIn(text, changes[i].End);
            while (last + 1 < changes.Count && changes[last + 1].Start <= end)
            {
                end = TouchedWord.EndIn(text, Math.Max(end, changes[++last].End));
            }
            bool rejected = IsRejected(text, start, end, changes, i, last);
            for (; i <= last; i++)
            {
                Change change = changes[i];
                kept[i] = !rejected && !decided.IsRejected(text[change.Start..change.End], changes.TextOf(change));
                any |= !kept[i];
            }
        }

        return any;
    }

    private bool IsRejected(ReadOnlySpan<char> text, int start, int end, ChangeList changes, int first, int last)
    {
        int at = start;
        _result.Clear();
        for (int i = first; i <= last; i++)
        {
            Change change = changes[i];
            _result.Write(text[at..change.Start]);
            _result.Write(changes.TextOf(change));
            at = change.End;
        }

        _result.Write(text[at..end]);
        ReadOnlySpan<char> original = text[start..end], result = _result.Written;
        if (decided.IsRejected(original, result)) return true;
        ChangedWord part = ChangedWord.Of(original, result);
        return part.IsPart && decided.IsRejected(original[part.Start..^part.Rest], result[part.Start..^part.Rest]);
    }
}
