namespace OcrFrench.Documents.Words;

/// <summary>Finds the words that each correction changes.</summary>
internal static class WordGroups
{
    /// <summary>Sorts corrections by the words that they change. What would change the lines of a page is left out.</summary>
    /// <param name="text">The text that was corrected.</param>
    /// <param name="corrections">The corrections.</param>
    public static List<WordGroup> Find(RunningText text, IReadOnlyList<Correction> corrections)
    {
        var groups = new List<WordGroup>();
        foreach (Correction correction in corrections)
        {
            Place place = Place.Of(correction);
            if (!Touches(text.Words, place, out int first, out int last)) continue;
            if (groups.Count == 0 || groups[^1].Last < first) groups.Add(new WordGroup { First = first, Last = last });
            else groups[^1].Last = Math.Max(groups[^1].Last, last);
            groups[^1].Corrections.Add(correction);
            groups[^1].Places.Add(place);
        }

        return groups;
    }

    /// <summary>The words of one line that a change touches; those beside a space that it touches are among them.</summary>
    private static bool Touches(IReadOnlyList<Word> words, Place place, out int first, out int last)
    {
        bool inserts = place.Start == place.End;
        // The first word that ends after the change starts.
        int low = 0, high = words.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (words[middle].TextEnd > place.Start || (inserts && words[middle].TextEnd == place.Start)) high = middle;
            else low = middle + 1;
        }

        first = last = low;
        if (low == words.Count) return false;
        if (inserts)
        {
            if (place.Start < words[first].TextStart) return false;
            // Between two adjacent elements.
            if (place.Start == words[first].TextEnd && last + 1 < words.Count && words[last + 1].TextStart == place.Start) last++;
        }
        else
        {
            if (place.Start < words[first].TextStart && --first < 0) return false;
            while (words[last].TextEnd < place.End)
            {
                if (++last == words.Count) return false;
            }
        }

        if (words[first].Line != words[last].Line) return false;
        // A hyphen that is an element of its own stays.
        return first == last
            ? place.Start <= words[first].TextEnd && (words[first].HasLines || !place.Text.Contains('\n', StringComparison.Ordinal))
            : !place.Text.Contains('\n', StringComparison.Ordinal);
    }
}
