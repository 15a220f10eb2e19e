namespace OcrFrench.ModelBuilder.Quality;

/// <summary>Compares the paragraphs of a text with those of the truth. In both, blank lines separate paragraphs.</summary>
/// <param name="Found">Boundaries in both.</param>
/// <param name="Missed">Boundaries only in the truth.</param>
/// <param name="Extra">Boundaries only in the text.</param>
/// <param name="Mistakes">The places of boundaries in only one of them.</param>
/// <remarks>A boundary counts only if the word after it was read as printed; otherwise its place cannot be compared.</remarks>
internal sealed record ParagraphScore(int Found, int Missed, int Extra, IReadOnlyList<string> Mistakes)
{
    public static ParagraphScore None { get; } = new(0, 0, 0, []);

    public static ParagraphScore operator +(ParagraphScore a, ParagraphScore b) =>
        new(a.Found + b.Found, a.Missed + b.Missed, a.Extra + b.Extra, [.. a.Mistakes, .. b.Mistakes]);

    public static ParagraphScore Of(string text, string truth)
    {
        List<Word> made = Words(text), printed = Words(truth);
        var mistakes = new List<string>();
        int found = 0, missed = 0, extra = 0;
        foreach ((int i, int j) in Common(made, printed))
        {
            if (made[i].Starts && printed[j].Starts)
            {
                found++;
            }
            else if (printed[j].Starts)
            {
                missed++;
                mistakes.Add("missed: " + Place(printed, j));
            }
            else if (made[i].Starts)
            {
                extra++;
                mistakes.Add("extra:  " + Place(made, i));
            }
        }

        return new ParagraphScore(found, missed, extra, mistakes);
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        bool starts = false;
        foreach (string line in text.Split('\n'))
        {
            string[] parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            starts |= parts.Length == 0;
            foreach (string part in parts)
            {
                words.Add(new Word(part, starts && words.Count > 0));
                starts = false;
            }
        }

        return words;
    }

    /// <summary>The longest common subsequence of words.</summary>
    private static List<(int Made, int Printed)> Common(List<Word> made, List<Word> printed)
    {
        var longest = new ushort[made.Count + 1, printed.Count + 1];
        for (int i = made.Count - 1; i >= 0; i--)
        {
            for (int j = printed.Count - 1; j >= 0; j--)
                longest[i, j] = made[i].Text == printed[j].Text
                    ? (ushort)(longest[i + 1, j + 1] + 1)
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < made.Count && j < printed.Count;)
        {
            if (made[i].Text == printed[j].Text) pairs.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }

    private static string Place(List<Word> words, int at) =>
        string.Join(' ', words[Math.Max(0, at - 5)..at].Select(static word => word.Text)) + " ‖ " + string.Join(
            ' ', words[at..Math.Min(words.Count, at + 5)].Select(static word => word.Text));

    /// <summary>A word, and whether it starts a paragraph.</summary>
    private readonly record struct Word(string Text, bool Starts);
}
