namespace OcrFrench.Reading.Furniture;

/// <summary>Finds what recurs at the head and the foot of pages.</summary>
/// <remarks>The numbers were set by hand.</remarks>
internal static class PagedFurniture
{
    /// <summary>The most lines of furniture at the head or the foot of a page.</summary>
    private const int Depth = 3;

    /// <summary>On how many pages in a row a head may be missing and still continue.</summary>
    private const int Reach = 6;

    /// <summary>Fewer are not a series, unless a sentence continues across the page break between them.</summary>
    private const int LeastPages = 3;

    /// <summary>With more pages, a number outside any series is not a page number.</summary>
    private const int MostWithoutSeries = 3;

    /// <summary>If one page break in this many is inside a sentence, the text continues from page to page across the heads.</summary>
    private const int PagesPerSentence = 5;

    public static void Mark(ReadOnlySpan<char> text, List<TextLine> lines, List<PageLines> pages, Span<Role> roles)
    {
        List<LineCluster> clusters = Collect(text, lines, pages);
        NumberSeries numbers = NumberSeries.Of(text, lines, pages, Depth);
        foreach (LineCluster cluster in clusters)
            foreach (ClusterLine line in cluster.Lines) roles[line.Line] = Role.Head;
        foreach (ClusterLine line in numbers.All) roles[line.Line] = Role.Number;
        bool[] runsOn = RunsOn(text, lines, pages, roles);
        foreach (LineCluster cluster in clusters) HeadShape.KeepHeads(text, lines, cluster, roles);
        roles.Clear();
        foreach (LineCluster cluster in clusters)
            if (IsFurniture(cluster, pages, runsOn)) foreach (ClusterLine line in cluster.Lines) roles[line.Line] = Role.Head;
        numbers.Mark(pages, runsOn, roles);
        if (!numbers.IsSeries && pages.Count <= MostWithoutSeries)
        {
            foreach (PageLines page in pages)
            {
                SinglePage.MarkFoot(text, lines, page.First, page.End, roles);
                if (lines[page.First].StartsPage) SinglePage.MarkHead(text, lines, page.First, page.End, roles);
            }
        }

        foreach (PageLines page in pages) KeepInside(page, roles);
    }

    /// <summary>Groups similar lines on nearby pages.</summary>
    private static List<LineCluster> Collect(ReadOnlySpan<char> text, List<TextLine> lines, List<PageLines> pages)
    {
        var all = new List<LineCluster>();
        var near = new List<LineCluster>();
        var faces = new List<LineFace>();
        foreach (PageLines page in pages)
        {
            near.RemoveAll(cluster => cluster.LastPage < page.Number - Reach);
            for (int i = page.First; i < page.End; i++)
            {
                bool isHead = i - page.First < Depth, isFoot = page.End - i <= Depth;
                if (!isHead && !isFoot) continue;
                faces.Clear();
                LineFace.Add(text[lines[i].Start..lines[i].End], faces);
                foreach (LineFace face in faces)
                {
                    if (isHead) Add(face, isAtFoot: false);
                    if (isFoot) Add(face, isAtFoot: true);
                }

                void Add(LineFace face, bool isAtFoot)
                {
                    LineCluster? same = near.Find(cluster => cluster.IsAtFoot == isAtFoot && cluster.Face.IsSame(face));
                    if (same is null)
                    {
                        near.Add(same = new LineCluster(face, isAtFoot));
                        all.Add(same);
                    }

                    if (same.Lines.Count == 0 || same.LastPage < page.Number) same.Lines.Add(new ClusterLine(i, page.Number, face.Number));
                }
            }
        }

        foreach (LineCluster cluster in all)
            if (cluster.HasNumbers) NumberOffsets.Keep(cluster.Lines);
        all.RemoveAll(static cluster => cluster.Lines.Count < 2);
        return all;
    }

    /// <summary>For each page, whether a sentence continues from it to the next, across any furniture.</summary>
    private static bool[] RunsOn(ReadOnlySpan<char> text, List<TextLine> lines, List<PageLines> pages, ReadOnlySpan<Role> roles)
    {
        bool[] runsOn = new bool[pages.Count];
        for (int p = 0; p + 1 < pages.Count; p++)
        {
            int last = pages[p].End - 1, next = pages[p + 1].First;
            while (last > pages[p].First && roles[last] != Role.Text) last--;
            while (next < pages[p + 1].End - 1 && roles[next] != Role.Text) next++;
            runsOn[p] = Sentences.GoOn(text, lines[last], lines[next]);
        }

        return runsOn;
    }

    private static bool IsFurniture(LineCluster cluster, List<PageLines> pages, bool[] runsOn)
    {
        int count = cluster.Lines.Count, runs = 0;
        if (count < 2) return false;
        foreach (ClusterLine line in cluster.Lines)
        {
            int page = IndexOf(pages, line.Page), end = cluster.IsAtFoot ? page : page - 1;
            if (end >= 0 && runsOn[end]) runs++;
        }

        if (runs * PagesPerSentence >= count) return count >= LeastPages || pages.Count < LeastPages || cluster.HasNumbers;
        // Nothing shows that the text continues: it must look like a head and occur on every page, or on every second one.
        int span = cluster.LastPage - cluster.Lines[0].Page + 1;
        return count >= LeastPages && !cluster.Face.EndsSentence && !cluster.Face.CountsParts && span <= (2 * count) - 1;
    }

    public static int IndexOf(List<PageLines> pages, int number)
    {
        int low = 0, high = pages.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (pages[middle].Number < number) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Lines with text between them and the edge of the page are text.</summary>
    private static void KeepInside(in PageLines page, Span<Role> roles)
    {
        int head = page.First, foot = page.End;
        while (head < page.End && roles[head] != Role.Text) head++;
        while (foot > head && roles[foot - 1] != Role.Text) foot--;
        roles[head..foot].Clear();
    }
}
