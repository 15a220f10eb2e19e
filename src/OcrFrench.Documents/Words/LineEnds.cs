namespace OcrFrench.Documents.Words;

/// <summary>
/// Puts divided words back on their two lines. The cleaner sees such a word as a whole, which alone shows what is
/// damaged in it; a document keeps each half where it was printed.
/// </summary>
internal static class LineEnds
{
    /// <summary>The corrections with those of a cut word made to its halves; a word that was merely divided is not damaged.</summary>
    public static List<Correction> Keep(IReadOnlyList<Correction> corrections)
    {
        var kept = new List<Correction>(corrections.Count);
        foreach (Correction correction in corrections)
        {
            // What stays the same is not a change to the file.
            if (correction.Original == correction.Replacement) continue;
            if (!TryHalve(correction, kept)) kept.Add(correction);
        }

        return kept;
    }

    /// <summary>The words that line ends cut, whole, as the cleaner writes them; by where they start in the text and end there.</summary>
    public static Dictionary<(int Start, int End), string> Wholes(IReadOnlyList<Correction> corrections)
    {
        var wholes = new Dictionary<(int, int), string>();
        var halves = new List<Correction>();
        foreach (Correction correction in corrections)
        {
            if (TryHalve(correction, halves))
                wholes[(correction.Start, correction.Start + correction.Original.TrimEnd(' ').Length)] = Whole(correction);
        }

        return wholes;
    }

    private static bool TryHalve(Correction correction, List<Correction> kept)
    {
        string old = correction.Original;
        int end = old.IndexOf('\n', StringComparison.Ordinal);
        if (end < 1 || old.IndexOf('\n', end + 1) >= 0) return false;
        int from = end + 1 + Quote(correction).Length;
        string now = Whole(correction), first = old[..end].TrimEnd('-', '—', '–'), second = old[from..].TrimEnd(' ');
        if (now.Contains('\n', StringComparison.Ordinal)) return false;
        if (first.Length == end && correction.Kind != CorrectionKind.LineEnd) return false;
        if (first.Length == 0 || second.Length == 0) return false;
        // The halves meet where the first character of the second half comes in the whole word.
        var origins = new List<int>();
        Alignment.Apply(first + second, 0, first.Length + second.Length, [new Place(0, first.Length + second.Length, now)], origins);
        int meet = origins.FindIndex(origin => origin >= first.Length);
        if (meet < 1) return false;
        Add(correction, 0, first, now[..meet].TrimEnd('-'), kept);
        Add(correction, from, second, now[meet..], kept);
        return true;
    }

    /// <summary>The word in one piece, with the punctuation after it.</summary>
    private static string Whole(Correction correction)
    {
        string quote = Quote(correction), written = correction.Replacement;
        return (quote.Length > 0 ? written[..^(quote.Length + 1)] : written).TrimEnd(' ', '\n');
    }

    /// <summary>The quotation mark before the second half, which stays where its line starts; empty without one.</summary>
    private static string Quote(Correction correction)
    {
        string old = correction.Original;
        int start = old.IndexOf('\n', StringComparison.Ordinal) + 1, end = start;
        while (end < old.Length && !char.IsLetterOrDigit(old[end])) end++;
        string quote = old[start..end];
        return start > 0 && correction.Replacement.EndsWith("\n" + quote, StringComparison.Ordinal) ? quote : "";
    }

    private static void Add(Correction whole, int at, string old, string now, List<Correction> kept)
    {
        if (old != now) kept.Add(whole with { Start = whole.Start + at, Original = old, Replacement = now, RunnersUp = [] });
    }
}
