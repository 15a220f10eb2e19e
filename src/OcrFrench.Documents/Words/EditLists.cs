namespace OcrFrench.Documents.Words;

/// <summary>Puts edits of a file in order.</summary>
internal static class EditLists
{
    /// <summary>Sorts changes and their edits; changes whose edits touch the same bytes become one.</summary>
    public static List<WordChange> Normalize(List<WordChange> changes)
    {
        var all = changes.SelectMany((change, index) => change.Edits.Select((edit, order) => (edit, index, order))).ToList();
        // Insertions at a place come before removals there.
        all.Sort(static (a, b) => (a.edit.Start, a.edit.End, a.index, a.order).CompareTo((b.edit.Start, b.edit.End, b.index, b.order)));
        int[] owner = Enumerable.Range(0, changes.Count).ToArray();
        var merged = new List<(ByteEdit Edit, int Owner)>();
        foreach ((ByteEdit edit, int index, _) in all)
        {
            if (merged.Count > 0 && (edit.Start < merged[^1].Edit.End || edit.Start == merged[^1].Edit.Start))
            {
                (ByteEdit before, int first) = merged[^1];
                merged[^1] = (
                    new ByteEdit(before.Start, Math.Max(before.End, edit.End), [.. before.Replacement, .. edit.Replacement]), first);
                Tie(owner, first, index);
            }
            else
            {
                merged.Add((edit, index));
            }
        }

        var result = new List<WordChange>();
        var place = new Dictionary<int, WordChange>();
        for (int i = 0; i < changes.Count; i++)
        {
            int root = Root(owner, i);
            if (!place.TryGetValue(root, out WordChange? change)) result.Add(place[root] = change = new WordChange([], []));
            change.Groups.AddRange(changes[i].Groups);
        }

        foreach ((ByteEdit edit, int index) in merged) place[Root(owner, index)].Edits.Add(edit);
        return result;
    }

    private static int Root(int[] owner, int index)
    {
        while (owner[index] != index) index = owner[index];
        return index;
    }

    private static void Tie(int[] owner, int one, int other)
    {
        (one, other) = (Root(owner, one), Root(owner, other));
        owner[Math.Max(one, other)] = Math.Min(one, other);
    }
}
