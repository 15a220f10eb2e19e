namespace OcrFrench.Documents.Words;

/// <summary>A correction as what it really changes: without what it has in common with the source at both ends.</summary>
/// <param name="Start">The first character that changes.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Text">The new text.</param>
internal readonly record struct Place(int Start, int End, string Text)
{
    public static Place Of(Correction correction)
    {
        string old = correction.Original, now = correction.Replacement;
        int most = Math.Min(old.Length, now.Length), first = 0, last = 0;
        while (first < most && old[first] == now[first]) first++;
        while (last < most - first && old[^(last + 1)] == now[^(last + 1)]) last++;
        return new Place(correction.Start + first, correction.End - last, now[first..(now.Length - last)]);
    }
}
