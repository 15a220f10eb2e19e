namespace OcrFrench.Reading.Furniture;

/// <summary>Lines that consist of a number, at the head or the foot of pages, and rise with them.</summary>
internal sealed class NumberSeries
{
    private readonly List<ClusterLine> _heads = [], _feet = [];

    public IEnumerable<ClusterLine> All => [.. _heads, .. _feet];

    /// <summary>Whether there is one.</summary>
    public bool IsSeries => _heads.Count + _feet.Count > 0;

    public static NumberSeries Of(ReadOnlySpan<char> text, List<TextLine> lines, List<PageLines> pages, int depth)
    {
        var series = new NumberSeries();
        foreach (PageLines page in pages)
        {
            for (int i = page.First; i < page.End; i++)
            {
                bool isHead = i - page.First < depth, isFoot = page.End - i <= depth;
                if (!isHead && !isFoot) continue;
                PageNumber number = PageNumber.Of(text[lines[i].Start..lines[i].End]);
                if (number.Value < 0) continue;
                if (isHead) series._heads.Add(new ClusterLine(i, page.Number, number));
                if (isFoot) series._feet.Add(new ClusterLine(i, page.Number, number));
            }
        }

        NumberOffsets.Keep(series._heads);
        NumberOffsets.Keep(series._feet);
        return series;
    }

    /// <summary>Marks the numbers. A plain one at the head may be that of a chapter, unless sentences continue across it.</summary>
    public void Mark(List<PageLines> pages, bool[] runsOn, Span<Role> roles)
    {
        foreach (ClusterLine line in _feet) roles[line.Line] = Role.Number;
        bool runs = false;
        foreach (ClusterLine line in _heads)
        {
            int page = PagedFurniture.IndexOf(pages, line.Page);
            runs |= page > 0 && runsOn[page - 1];
        }

        foreach (ClusterLine line in _heads)
            if (runs || line.Number.IsDecorated) roles[line.Line] = Role.Number;
    }
}
