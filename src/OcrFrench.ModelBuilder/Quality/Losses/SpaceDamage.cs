namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>Tells whether a word was damaged by a space that was lost or made up, from how the letters around it align with what was read.</summary>
/// <remarks>Spaces are aligned as letters are: where the cheapest explanation of what was read loses one or makes one up, that is the damage.</remarks>
internal sealed class SpaceDamage
{
    /// <summary>The number of words on each side that are aligned with a word: what is split and run together at once takes two.</summary>
    private const int Reach = 2;

    /// <summary>By hand: a space that stands for a letter, or a letter for a space, counts a little more than one of each alone.</summary>
    private const int EditCost = 10, MixedCost = 11;

    private const char Space = ' ';

    private readonly LetterComparison _letters;
    private readonly int[] _firstRead;

    public SpaceDamage(LetterComparison letters)
    {
        _letters = letters;
        _firstRead = new int[letters.Truth.Length + 1];
        int read = 0;
        for (int word = 0; word < _firstRead.Length; word++)
        {
            while (read < letters.ReadWords.Length && Owner(read) < word) read++;
            _firstRead[word] = read;
        }
    }

    /// <summary>The first of the words that were read for a word of the truth, or the one behind where nothing was.</summary>
    public int FirstRead(int word) => _firstRead[word];

    /// <summary>What happened to the spaces of a damaged word of the truth.</summary>
    /// <param name="word">The word.</param>
    /// <param name="cutAfter">Where it was cut: the read word that the space stands behind.</param>
    /// <returns><see cref="LossKind.Cut"/>, <see cref="LossKind.Glued"/>, <see cref="LossKind.Stray"/>, or null if its spaces are right.</returns>
    public LossKind? Of(int word, out int cutAfter)
    {
        int from = Math.Max(0, word - Reach), to = Math.Min(_letters.Truth.Length, word + Reach + 1);
        Line truth = Line.Of(_letters.Truth, from, to), read = Line.Of(_letters.ReadWords, _firstRead[from], _firstRead[to]);
        Span span = Span.Of(truth, read, Align(truth.Text, read.Text), word);
        cutAfter = span.CutAfter;
        if (span.IsNear && cutAfter >= 0) return LossKind.Cut;
        if (span.IsNear && (IsNear(truth, read, word - 1, span.IsGluedBefore) || IsNear(truth, read, word + 1, span.IsGluedBehind))) return LossKind.Glued;
        if (!span.IsExact || !IsReadAlone(word)) return null;
        // The word is there: what is too much belongs to a neighbour that was cut, or to nothing that was printed.
        foreach (int beside in (ReadOnlySpan<int>)[word + 1, word - 1])
        {
            if (!truth.Has(beside)) continue;
            Span other = Span.Of(truth, read, Align(truth.Text, read.Text), beside);
            if (!other.IsNear || other.CutAfter < 0) continue;
            cutAfter = other.CutAfter;
            return LossKind.Cut;
        }

        return LossKind.Stray;
    }

    private static bool IsNear(Line truth, Line read, int word, bool isGlued) =>
        isGlued && truth.Has(word) && Span.Of(truth, read, Align(truth.Text, read.Text), word).IsNear;

    /// <summary>Whether one of the words that were read for a word is that word.</summary>
    private bool IsReadAlone(int word) =>
        _letters.ReadWords[_firstRead[word].._firstRead[word + 1]].Any(read => LetterText.Letters(read) == LetterText.Letters(_letters.Truth[word]));

    private int Owner(int read) => _letters.OwnerOf(read) is var owner && owner < 0 ? int.MaxValue : owner;

    /// <summary>The cheapest edits from one text to the other, in order: the places in both, or -1 for a letter that has none.</summary>
    private static List<(int Truth, int Read)> Align(string truth, string read)
    {
        var costs = new int[truth.Length + 1, read.Length + 1];
        for (int t = 0; t <= truth.Length; t++)
        {
            for (int r = 0; r <= read.Length; r++)
            {
                if (t == 0 || r == 0) costs[t, r] = (t + r) * EditCost;
                else costs[t, r] = Math.Min(costs[t - 1, r - 1] + Cost(truth[t - 1], read[r - 1]), Math.Min(costs[t - 1, r], costs[t, r - 1]) + EditCost);
            }
        }

        var path = new List<(int Truth, int Read)>();
        for (int t = truth.Length, r = read.Length; t > 0 || r > 0;)
        {
            if (t > 0 && r > 0 && costs[t, r] == costs[t - 1, r - 1] + Cost(truth[t - 1], read[r - 1])) path.Add((--t, --r));
            else if (r > 0 && costs[t, r] == costs[t, r - 1] + EditCost) path.Add((-1, --r));
            else path.Add((--t, -1));
        }

        path.Reverse();
        return path;
    }

    private static int Cost(char a, char b) => a == b ? 0 : (a == Space) != (b == Space) ? MixedCost : EditCost;

    /// <summary>The letters of some words, with a space between each two, and the word that each letter belongs to.</summary>
    private sealed class Line
    {
        private readonly List<int> _words = [];

        public string Text { get; private init; } = "";

        public static Line Of(string[] words, int from, int to)
        {
            var text = new System.Text.StringBuilder();
            var line = new List<int>();
            for (int word = from; word < to; word++)
            {
                string letters = LetterText.Letters(words[word]);
                if (letters.Length == 0) continue;
                if (text.Length > 0)
                {
                    text.Append(Space);
                    line.Add(-1);
                }

                text.Append(letters);
                for (int i = 0; i < letters.Length; i++) line.Add(word);
            }

            var made = new Line { Text = text.ToString() };
            made._words.AddRange(line);
            return made;
        }

        public bool Has(int word) => _words.Contains(word);

        public (int Start, int End) PlaceOf(int word) => (_words.IndexOf(word), _words.LastIndexOf(word) + 1);

        public int WordAt(int index) => _words[index];
    }

    /// <summary>How a word of the truth was read.</summary>
    private readonly record struct Span(int Letters, int Same, int Added, int CutAfter, bool IsGluedBefore, bool IsGluedBehind)
    {
        /// <summary>Whether at least half of its letters are there, and not half as many more.</summary>
        public bool IsNear => 2 * Same >= Letters && 2 * Added <= Letters;

        public bool IsExact => Same == Letters && Added == 0;

        public static Span Of(Line truth, Line read, List<(int Truth, int Read)> path, int word)
        {
            (int start, int end) = truth.PlaceOf(word);
            int same = 0, added = 0, cut = -1, last = -1; // last: the letter of the truth that the path has reached
            bool before = false, behind = false;
            foreach ((int t, int r) in path)
            {
                if (t >= 0) last = t;
                bool isSpace = r >= 0 && read.Text[r] == Space;
                if (t == start - 1 && t >= 0) before = !isSpace;
                else if (t == end) behind = !isSpace;
                else if (t >= start && t < end && r >= 0 && truth.Text[t] == read.Text[r]) same++;

                // What was made up at the edges is of no word: a cut has letters of the word on both sides.
                bool isInside = t >= 0 ? t > start && t < end - 1 : last >= start && last < end - 1;
                if (!isInside) continue;
                if (isSpace && cut < 0) cut = read.WordAt(r - 1);
                else if (t < 0 && !isSpace) added++;
            }

            return new Span(end - start, same, added, cut, before, behind);
        }
    }
}
