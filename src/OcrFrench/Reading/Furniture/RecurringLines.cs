namespace OcrFrench.Reading.Furniture;

/// <summary>
/// Finds running heads and page numbers where nothing separates the pages: they recur a page apart, and interrupt sentences.
/// </summary>
/// <remarks>The numbers were set by hand.</remarks>
internal static class RecurringLines
{
    /// <summary>How often a head must recur, and how often it must interrupt a sentence.</summary>
    private const int LeastLines = 3, LeastCuts = 2;

    /// <summary>How often a head without a number must recur.</summary>
    private const int LeastPlain = 4;

    /// <summary>One in this many must interrupt a sentence.</summary>
    private const int LinesPerCut = 3;

    /// <summary>How many heads, the most frequent ones, are also sought with misread letters.</summary>
    private const int MostHeads = 16;

    /// <summary>How many characters a page has; without page numbers to go by, at least <see cref="ShortestPlainPage"/>.</summary>
    private const int ShortestPage = 500, ShortestPlainPage = 1000, LongestPage = 9000;

    public static void Mark(ReadOnlySpan<char> text, List<TextLine> lines, Span<Role> roles)
    {
        List<LineCluster> clusters = Collect(text, lines);
        var numbers = new LineCluster(new LineFace("", "", PageNumber.None with { Value = 0 }, EndsSentence: false), isAtFoot: false);
        for (int i = 0; i < lines.Count; i++)
        {
            PageNumber number = PageNumber.Of(text[lines[i].Start..lines[i].End]);
            if (number is { Value: > 0, IsRoman: false }) numbers.Lines.Add(new ClusterLine(i, lines[i].Start, number));
        }

        clusters.Add(numbers);
        foreach (LineCluster cluster in clusters)
            if (cluster.HasNumbers) KeepSeries(cluster.Lines);
        clusters.RemoveAll(static cluster => cluster.Lines.Count < LeastLines);
        foreach (LineCluster cluster in clusters)
            foreach (ClusterLine line in cluster.Lines) roles[line.Line] = Role.Head;
        foreach (LineCluster cluster in clusters)
            if (cluster != numbers) HeadShape.KeepHeads(text, lines, cluster, roles);
        clusters.RemoveAll(AreText(text, lines, clusters, roles).Contains);
        roles.Clear();
        foreach (LineCluster cluster in clusters)
            foreach (ClusterLine line in cluster.Lines) roles[line.Line] = cluster == numbers ? Role.Number : Role.Head;
    }

    private static List<LineCluster> Collect(ReadOnlySpan<char> text, List<TextLine> lines)
    {
        var found = new Dictionary<(string, string, bool), LineCluster>();
        var others = new List<(LineFace Face, int Line)>();
        var faces = new List<LineFace>();
        for (int i = 0; i < lines.Count; i++)
        {
            faces.Clear();
            LineFace.Add(text[lines[i].Start..lines[i].End], faces);
            foreach (LineFace face in faces)
            {
                (string, string, bool) key = (face.Letters, face.Figures, face.Number.Value >= 0);
                if (!found.TryGetValue(key, out LineCluster? cluster)) found.Add(key, cluster = new LineCluster(face, isAtFoot: false));
                cluster.Lines.Add(new ClusterLine(i, lines[i].Start, face.Number));
                others.Add((face, i));
            }
        }

        List<LineCluster> heads =
            [.. found.Values.Where(static cluster => cluster.Lines.Count >= LeastLines).OrderByDescending(static cluster =>
            cluster.Lines.Count).ThenBy(static cluster => cluster.Lines[0].Line).Take(MostHeads)];
        if (heads.Count == 0) return heads;
        foreach ((LineFace face, int line) in others)
        {
            LineCluster? head = heads.Find(head => head.Face.IsSame(face));
            if (head is not null && (head.Face.Letters, head.Face.Figures) != (face.Letters, face.Figures))
            {
                head.Lines.Add(new ClusterLine(line, lines[line].Start, face.Number));
            }
        }

        foreach (LineCluster head in heads) head.Lines.Sort(static (a, b) => a.Line.CompareTo(b.Line));
        return heads;
    }

    /// <summary>Keeps runs of three or more lines whose numbers rise at the pace of pages.</summary>
    private static void KeepSeries(List<ClusterLine> lines)
    {
        var kept = new List<ClusterLine>(lines.Count);
        for (int first = 0; first < lines.Count;)
        {
            int end = first + 1, last = first;
            for (; end < lines.Count; end++)
            {
                if (IsPace(lines[last], lines[end])) last = end;
                else if (!IsBetween(lines, end)) break;
            }

            if (end - first >= LeastLines) kept.AddRange(lines[first..end]);
            first = end;
        }

        lines.Clear();
        lines.AddRange(kept);
    }

    /// <summary>
    /// Whether the line may have a number between those of its neighbours with one figure misread.
    /// </summary>
    private static bool IsBetween(List<ClusterLine> lines, int i)
    {
        if (i == 0 || i + 1 == lines.Count || !IsPace(lines[i - 1], lines[i + 1])) return false;
        for (int number = lines[i - 1].Number.Value + 1; number < lines[i + 1].Number.Value; number++)
            if (lines[i].Number.IsNear(number)) return true;
        return false;
    }

    private static bool IsPace(in ClusterLine a, in ClusterLine b)
    {
        int pages = b.Number.Value - a.Number.Value, length = b.Page - a.Page;
        return pages > 0 && length >= (long)pages * ShortestPage && length <= (long)pages * LongestPage;
    }

    /// <summary>The clusters for which nothing shows that they are heads.</summary>
    private static HashSet<LineCluster> AreText(ReadOnlySpan<char> text, List<TextLine> lines, List<LineCluster> clusters,
        ReadOnlySpan<Role> roles)
    {
        var result = new HashSet<LineCluster>();
        foreach (LineCluster cluster in clusters)
        {
            int cuts = 0, pages = 0;
            for (int i = 0; i < cluster.Lines.Count; i++)
            {
                if (Cuts(text, lines, cluster.Lines[i].Line, roles)) cuts++;
                if (i == 0 || cluster.Lines[i].Page - cluster.Lines[i - 1].Page >= ShortestPlainPage) pages++;
            }

            int count = cluster.Lines.Count;
            bool isHead = cuts >= LeastCuts && cuts * LinesPerCut >= count && !cluster.Face.EndsSentence
                && (cluster.HasNumbers ? !cluster.Face.CountsParts : pages == count && count >= LeastPlain && cuts * 2 >= count);
            if (!isHead) result.Add(cluster);
        }

        return result;
    }

    /// <summary>Whether a sentence continues across a line, and across possible heads next to it.</summary>
    private static bool Cuts(ReadOnlySpan<char> text, List<TextLine> lines, int line, ReadOnlySpan<Role> roles)
    {
        (int before, int next) = HeadShape.Neighbours(lines, line, roles);
        return before >= 0 && next < lines.Count && Sentences.GoOn(text, lines[before], lines[next]);
    }
}
