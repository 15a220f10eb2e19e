namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>A page as it was read, aligned character by character with what was printed.</summary>
internal sealed class PageTruth
{
    /// <summary>The width of the band in which a page is aligned, in characters. By hand: wide enough for a few lost lines.</summary>
    private const int Band = 600;
    private const byte Pair = 0, ReadOnly = 1, PrintedOnly = 2;

    private readonly string _printed;
    private readonly int[] _printedAt;

    private PageTruth(string read, string printed, int[] printedAt)
    {
        Read = read;
        _printed = printed;
        _printedAt = printedAt;
    }

    public string Read { get; }

    /// <summary>Aligns a page.</summary>
    public static PageTruth Of(string read, string printed)
    {
        string truth = Fold(printed);
        return new PageTruth(read, truth, read == printed ? [.. Enumerable.Range(0, read.Length)] : Align(Fold(read), truth));
    }

    /// <summary>The same page with other letters in the same places.</summary>
    public PageTruth With(string read) => new(read, _printed, _printedAt);

    /// <summary>The page in pieces of about a length in characters, as from a caller who cleans paragraph by paragraph.</summary>
    public IEnumerable<PageTruth> Pieces(int length)
    {
        for (int from = 0; from < Read.Length;)
        {
            int to = Math.Min(Read.Length, from + length);
            while (to < Read.Length && !(IsBorder(to) && (Read[to] == '\n' || to - from > 2 * length))) to++;
            int first = from < Read.Length ? _printedAt[from] : -1, last = _printedAt[to - 1];
            // Both ends of a piece must have a counterpart in the truth.
            if (first >= 0 && last >= first)
                yield return new PageTruth(
                    Read[from..to], _printed[first..(last + 1)], [.. _printedAt[from..to].Select(at => at < 0 ? -1 : at - first)]);
            from = to + 1;
        }
    }

    /// <summary>Whether a space was read for a space.</summary>
    private bool IsBorder(int at) => char.IsWhiteSpace(Read[at]) && _printedAt[at] >= 0 && _printed[_printedAt[at]] == ' ';

    /// <summary>
    /// What was printed at a place, from one word boundary of the truth to the next; null if the ends of the place have no counterpart.
    /// </summary>
    public string? PrintedFor(int start, int end)
    {
        int from = start == 0 ? 0 : _printedAt[start - 1] + 1;
        int to = end == Read.Length ? _printed.Length : _printedAt[end];
        if ((start > 0 && _printedAt[start - 1] < 0) || to < from) return null;
        // An unread letter next to the place belongs to it.
        while (from > 0 && IsInner(_printed[from - 1]) && (start == 0 || !IsInner(Read[start - 1]))) from--;
        while (to < _printed.Length && IsInner(_printed[to]) && (end == Read.Length || !IsInner(Read[end]))) to++;
        return _printed[from..to];
    }

    /// <summary>Folds kinds of apostrophe, space and dash, which comparisons ignore. The length stays the same.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (to, source) =>
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = source[i] switch
            {
                '’' or '‘' or 'ʼ' => '\'',
                '\u00A0' or '\u202F' or '\n' or '\r' or '\t' => ' ',
                '–' or '—' => '-',
                char c => c,
            };
        }
    });

    private static bool IsInner(char c) => char.IsLetterOrDigit(c);

    /// <summary>For each character that was read, the place of its counterpart in the truth, or −1.</summary>
    private static int[] Align(string read, string printed)
    {
        int n = read.Length, m = printed.Length;
        int band = Math.Max(Band, Math.Abs(n - m) + Band / 2);
        int width = (2 * band) + 1;
        var steps = new byte[(n + 1) * width];
        int[] previous = new int[width + 2], current = new int[width + 2];
        Array.Fill(previous, int.MaxValue / 2);
        for (int i = 0; i <= n; i++)
        {
            Array.Fill(current, int.MaxValue / 2);
            int low = Math.Max(0, i - band), high = Math.Min(m, i + band);
            for (int j = low; j <= high; j++)
            {
                int k = j - i + band;
                int best = i == 0 && j == 0 ? 0 : int.MaxValue / 2;
                byte step = Pair;
                if (i > 0 && j > 0) best = previous[k] + Cost(read[i - 1], printed[j - 1]);
                if (i > 0 && previous[k + 1] + 2 < best) (best, step) = (previous[k + 1] + 2, ReadOnly);
                if (j > low && current[k - 1] + 2 < best) (best, step) = (current[k - 1] + 2, PrintedOnly);
                current[k] = best;
                steps[(i * width) + k] = step;
            }

            (previous, current) = (current, previous);
        }

        var at = new int[n];
        Array.Fill(at, -1);
        for (int i = n, j = m; i > 0 || j > 0;)
        {
            int k = j - i + band;
            byte step = i == 0 ? PrintedOnly : j == 0 || k < 0 || k >= width ? ReadOnly : steps[(i * width) + k];
            if (step == Pair) at[--i] = --j;
            else if (step == ReadOnly) i--;
            else j--;
        }

        return at;
    }

    private static int Cost(char a, char b) => a == b ? 0 : a == ' ' || b == ' ' ? 4 : 3;
}
