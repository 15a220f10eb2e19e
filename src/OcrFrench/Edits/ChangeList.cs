using OcrFrench.Characters;

namespace OcrFrench.Edits;

/// <summary>Changes to a text, sorted and disjoint, with their texts in a reusable buffer.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> _changes = [];
    private readonly Arena<char> _texts = new(256);

    public int Count => _changes.Count;

    public Change this[int index] => _changes[index];

    public ReadOnlySpan<char> TextOf(in Change change) => _texts.At(change.TextStart, change.TextLength);

    public void Clear()
    {
        _changes.Clear();
        _texts.Clear();
    }

    /// <summary>Appends a change.</summary>
    public void Add(int start, int end, ReadOnlySpan<char> text, in Reason reason) =>
        _changes.Add(new Change(start, end, _texts.Write(text), text.Length, reason));

    /// <summary>Replaces the text of a change.</summary>
    public void Rewrite(int index, ReadOnlySpan<char> text) =>
        _changes[index] = _changes[index] with { TextStart = _texts.Write(text), TextLength = text.Length };

    /// <summary>Appends the changes of another list.</summary>
    public void AddAll(ChangeList other)
    {
        foreach (Change change in other._changes) Add(change.Start, change.End, other.TextOf(change), change.Reason);
    }

    /// <summary>Removes the changes for which <paramref name="kept"/> is false.</summary>
    public void Keep(ReadOnlySpan<bool> kept)
    {
        int count = 0;
        for (int i = 0; i < _changes.Count; i++)
            if (kept[i]) _changes[count++] = _changes[i];
        _changes.RemoveRange(count, _changes.Count - count);
    }

    /// <summary>Removes the changes that replace a text by itself.</summary>
    public void DropIdle(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < _changes.Count; i++)
            if (!text[_changes[i].Start.._changes[i].End].SequenceEqual(TextOf(_changes[i]))) _changes[count++] = _changes[i];
        _changes.RemoveRange(count, _changes.Count - count);
    }

    /// <summary>Removes the changes that only put letters and their accents together.</summary>
    public void DropComposed(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < _changes.Count; i++)
        {
            Change change = _changes[i];
            if (change.Reason.Rule != RuleNames.Composition || !CompositionTable.IsComposed(text[change.Start..change.End], TextOf(change)))
                _changes[count++] = change;
        }

        _changes.RemoveRange(count, _changes.Count - count);
    }

    /// <summary>
    /// Sorts changes that were added out of order. Of two that overlap, the later one is dropped: the next pass may find it again.
    /// </summary>
    public void Sort()
    {
        _changes.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        int kept = 0, reached = 0;
        for (int i = 0; i < _changes.Count; i++)
        {
            if (_changes[i].Start < reached) continue;
            reached = _changes[i].End;
            _changes[kept++] = _changes[i];
        }

        _changes.RemoveRange(kept, _changes.Count - kept);
    }

    /// <summary>The length of a text after the changes.</summary>
    public int LengthAfter(int length)
    {
        foreach (Change change in _changes) length += change.TextLength - change.Length;
        return length;
    }

    /// <summary>Applies the changes; returns the length of the result, which replaces the content of the buffer.</summary>
    public int Apply(ReadOnlySpan<char> text, ref char[] buffer)
    {
        int length = LengthAfter(text.Length);
        if (buffer.Length < length) buffer = new char[Math.Max(length, buffer.Length * 2)];
        CopyTo(text, buffer);
        return length;
    }

    /// <summary>Applies the changes, which must be sorted and disjoint.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Room for <see cref="LengthAfter"/> characters.</param>
    public void CopyTo(ReadOnlySpan<char> text, Span<char> destination)
    {
        int at = 0;
        foreach (Change change in _changes)
        {
            ReadOnlySpan<char> kept = text[at..change.Start];
            kept.CopyTo(destination);
            destination = destination[kept.Length..];
            TextOf(change).CopyTo(destination);
            destination = destination[change.TextLength..];
            at = change.End;
        }

        text[at..].CopyTo(destination);
    }

    /// <summary>
    /// Sets this list to the composition of two lists: changes that overlap become one, with the reason of the later one, unless that only
    /// changes the form of a repair.
    /// </summary>
    /// <param name="first">From the source to an intermediate text.</param>
    /// <param name="between">The intermediate text.</param>
    /// <param name="second">From the intermediate text to the result.</param>
    public void Compose(ChangeList first, ReadOnlySpan<char> between, ChangeList second)
    {
        Clear();
        int a = 0, b = 0, shift = 0; // shift: how much longer the intermediate text is than the source, up to the next first change
        while (a < first.Count || b < second.Count)
        {
            if (b == second.Count
                || (a < first.Count && OutputEnd(first, a, shift) <= second[b].Start && !IsEmptyAt(second[b], OutputEnd(first, a, shift))))
            {
                Change kept = first[a++];
                Add(kept.Start, kept.End, first.TextOf(kept), kept.Reason);
                shift += kept.TextLength - kept.Length;
                continue;
            }

            if (a == first.Count || second[b].End <= first[a].Start + shift)
            {
                Change kept = second[b++];
                Add(kept.Start - shift, kept.End - shift, second.TextOf(kept), kept.Reason);
                continue;
            }

            Merge(first, between, second, ref a, ref b, ref shift);
        }
    }

    private static int OutputEnd(ChangeList first, int a, int shift) => first[a].Start + shift + first[a].TextLength;

    private static bool IsEmptyAt(in Change change, int position) => change.Length == 0 && change.Start == position;

    /// <summary>Whether a change only affects how words are written and set, and keeps all of them.</summary>
    private static bool IsFormOnly(in Reason reason) =>
        reason.Kind is CorrectionKind.Character or CorrectionKind.Typography || reason.Rule == RuleNames.Paragraph;

    private static bool IsRepair(in Reason reason) =>
        reason.Kind is not (CorrectionKind.Character or CorrectionKind.Typography or CorrectionKind.Layout);

    /// <summary>Merges a run of changes that overlap in the intermediate text into one.</summary>
    private void Merge(ChangeList first, ReadOnlySpan<char> between, ChangeList second, ref int a, ref int b, ref int shift)
    {
        int low = Math.Min(first[a].Start + shift, second[b].Start), high = low;
        int sourceLow = low - shift, firstB = b;
        Reason reason = second[b].Reason;
        while (true)
        {
            if (a < first.Count && first[a].Start + shift <= high && (first[a].Start + shift < high || high == low))
            {
                high = Math.Max(high, OutputEnd(first, a, shift));
                // Lines joined across a page's head: what was dropped there matters.
                if (first[a].Reason.Kind == CorrectionKind.Layout && reason.Kind == CorrectionKind.Layout
                    && first[a].Reason.Confidence < reason.Confidence)
                {
                    reason = first[a].Reason;
                }
                else if (IsFormOnly(reason) && IsRepair(first[a].Reason)) reason = first[a].Reason;
                shift += first[a].TextLength - first[a].Length;
                a++;
            }
            else if (b < second.Count && (second[b].Start < high || (second[b].Start == high && high == low)))
            {
                high = Math.Max(high, second[b].End);
                reason = second[b].Reason.Confidence < reason.Confidence && !(IsFormOnly(second[b].Reason) && IsRepair(reason))
                    ? second[b].Reason : reason;
                b++;
            }
            else
            {
                break;
            }
        }

        int start = _texts.Length, at = low;
        for (int i = firstB; i < b; i++)
        {
            Change change = second[i];
            _texts.Write(between[at..change.Start]);
            _texts.Write(second.TextOf(change));
            at = change.End;
        }

        _texts.Write(between[at..high]);
        _changes.Add(new Change(sourceLow, high - shift, start, _texts.Length - start, reason));
    }
}
