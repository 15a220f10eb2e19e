namespace OcrFrench.Reading.Furniture;

/// <summary>The lines of a page, as separated by form feeds.</summary>
/// <param name="Number">How many form feeds precede it.</param>
/// <param name="First">Its first line.</param>
/// <param name="End">The line after its last.</param>
internal readonly record struct PageLines(int Number, int First, int End)
{
    public static void Find(ReadOnlySpan<char> text, List<TextLine> lines, List<PageLines> into)
    {
        into.Clear();
        int number = 0, first = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            int feeds = text[(i == 0 ? 0 : lines[i - 1].End)..lines[i].Start].Count('\f');
            if (feeds > 0 && i > first)
            {
                into.Add(new PageLines(number, first, i));
                first = i;
            }

            number += feeds;
        }

        into.Add(new PageLines(number, first, lines.Count));
    }
}
