using System.Buffers;

namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>Tells from the alignment of letters whether a word was damaged by a space that was lost or inserted.</summary>
/// <remarks>Spaces are aligned like letters; the damage is where the cheapest explanation loses or inserts one.</remarks>
internal sealed class SpaceDamage
{
    /// <summary>
    /// The number of neighbours on each side that are aligned with a word. By hand: a word both split and joined to a neighbour takes two.
    /// </summary>
    private const int Reach = 2;

    /// <summary>Costs of an edit, and of a space read for a letter or the reverse. By hand: only their order matters.</summary>
    private const int EditCost = 10, MixedCost = 11;

    private const char Space = ' ';

    private static readonly SearchValues<char> s_marks = SearchValues.Create(".,;:!?");

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

    /// <summary>The first word that was read for a word of the truth or, if nothing was, the word after it.</summary>
    public int FirstRead(int word) => _firstRead[word];

    /// <summary>What happened to the spaces of a damaged word of the truth.</summary>
    /// <param name="word">The word.</param>
    /// <param name="cutAfter">Where it was cut: the read word before the space, or -1.</param>
    /// <returns>One of the kinds of cut or glued words, <see cref="LossKind.Stray"/>, or null if its spaces are right.</returns>
    public LossKind? Of(int word, out int cutAfter)
    {
        int from = Math.Max(0, word - Reach), to = Math.Min(_letters.Truth.Length, word + Reach + 1);
        Line truth = Line.Of(_letters.Truth, from, to), read = Line.Of(_letters.ReadWords, _firstRead[from], _firstRead[to]);
        List<(int Truth, int Read)> path = Align(truth.Text, read.Text);
        Span span = Span.Of(truth, read, path, word);
        cutAfter = span.CutAfter;
        if (span.IsNear && cutAfter >= 0) return KindOfCut(word, span);
        if (span.IsNear && GluedTo(truth, read, path, word, span) is { } glued) return glued;
        if (!span.IsExact || !IsReadAlone(word)) return null;
        // The word was read; anything else belongs to a neighbour that was cut, or was not printed.
        foreach (int beside in (ReadOnlySpan<int>)[word + 1, word - 1])
        {
            if (!truth.Has(beside)) continue;
            Span other = Span.Of(truth, read, path, beside);
            if (!other.IsNear || other.CutAfter < 0) continue;
            cutAfter = other.CutAfter;
            return KindOfCut(beside, other);
        }

        return LossKind.Stray;
    }

    private LossKind KindOfCut(int word, in Span span)
    {
        string printed = MarksAt(_letters.Truth[word], span.LettersBeforeCut);
        string before = _letters.ReadWords[span.CutAfter];
        string behind = _letters.ReadWords.ElementAtOrDefault(span.CutAfter + 1) ?? "";
        if (printed.AsSpan().Contains('-') || before.EndsWith('-') || behind.StartsWith('-')) return LossKind.CutAtHyphen;
        return printed.AsSpan().ContainsAny(s_marks) ? LossKind.CutAtMark : LossKind.Cut;
    }

    /// <summary>How a word was joined to a neighbour that was read too; null if it was not.</summary>
    private LossKind? GluedTo(Line truth, Line read, List<(int Truth, int Read)> path, int word, in Span span)
    {
        foreach ((int beside, int at) in (ReadOnlySpan<(int, int)>)[(word - 1, span.GluedBefore), (word + 1, span.GluedBehind)])
        {
            if (at < 0 || !truth.Has(beside) || !Span.Of(truth, read, path, beside).IsNear) continue;
            int token = read.WordAt(at);
            return MarksAt(_letters.ReadWords[token], at - read.PlaceOf(token).Start).Length > 0 ? LossKind.GluedByMark : LossKind.Glued;
        }

        return null;
    }

    /// <summary>The marks before the letter at an index in a word.</summary>
    private static string MarksAt(string word, int letter)
    {
        int letters = 0, from = 0;
        for (int at = 0; at < word.Length; at++)
        {
            int more = LetterText.Letters(word[at..(at + 1)]).Length;
            if (more == 0) continue;
            if (letters >= letter) return word[from..at];
            letters += more;
            from = at + 1;
        }

        return "";
    }

    /// <summary>Whether the word itself is among the words that were read for it.</summary>
    private bool IsReadAlone(int word) =>
        _letters.ReadWords[_firstRead[word].._firstRead[word + 1]]
            .Any(read => LetterText.Letters(read) == LetterText.Letters(_letters.Truth[word]));

    private int Owner(int read) => _letters.OwnerOf(read) is var owner && owner < 0 ? int.MaxValue : owner;

    /// <summary>The cheapest alignment of two texts: places in both, or -1 for a letter without counterpart.</summary>
    private static List<(int Truth, int Read)> Align(string truth, string read)
    {
        var costs = new int[truth.Length + 1, read.Length + 1];
        for (int t = 0; t <= truth.Length; t++)
        {
            for (int r = 0; r <= read.Length; r++)
            {
                costs[t, r] = (t + r) * EditCost;
                if (t == 0 || r == 0) continue;
                int edit = Math.Min(costs[t - 1, r], costs[t, r - 1]) + EditCost;
                costs[t, r] = Math.Min(edit, costs[t - 1, r - 1] + Cost(truth[t - 1], read[r - 1]));
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

    /// <summary>The letters of some words, separated by spaces, and the word that each letter belongs to.</summary>
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

        /// <summary>Whether a word has letters here; spaces belong to the word -1.</summary>
        public bool Has(int word) => word >= 0 && _words.Contains(word);

        public (int Start, int End) PlaceOf(int word) => (_words.IndexOf(word), _words.LastIndexOf(word) + 1);

        public int WordAt(int index) => _words[index];
    }

    /// <summary>How a word of the truth was read.</summary>
    /// <param name="Letters">The number of its letters.</param>
    /// <param name="Same">How many of them were read correctly.</param>
    /// <param name="Added">How many letters were read between them that were not printed.</param>
    /// <param name="CutAfter">The read word before the space inside it, or -1.</param>
    /// <param name="LettersBeforeCut">How many of its letters come before that space.</param>
    /// <param name="GluedBefore">Where in what was read the space before it is missing, or -1.</param>
    /// <param name="GluedBehind">The same for the space after it.</param>
    private readonly record struct Span(
        int Letters, int Same, int Added, int CutAfter, int LettersBeforeCut, int GluedBefore, int GluedBehind)
    {
        /// <summary>Whether at least half of its letters were read, and at most half as many were added.</summary>
        public bool IsNear => 2 * Same >= Letters && 2 * Added <= Letters;

        public bool IsExact => Same == Letters && Added == 0;

        public static Span Of(Line truth, Line read, List<(int Truth, int Read)> path, int word)
        {
            (int start, int end) = truth.PlaceOf(word);
            int same = 0, added = 0, cut = -1, lettersBefore = 0, before = -1, behind = -1;
            int last = -1, next = 0; // how far the path has come: the last letter of the truth, and the next one that was read
            foreach ((int t, int r) in path)
            {
                if (t >= 0) last = t;
                if (r >= 0) next = r + 1;
                bool isSpace = r >= 0 && read.Text[r] == Space;
                if (t >= 0 && t == start - 1) before = isSpace ? -1 : Gap(read.Text, r, next);
                else if (t == end) behind = isSpace ? -1 : Gap(read.Text, r, next);
                else if (t >= start && t < end && r >= 0 && truth.Text[t] == read.Text[r]) same++;

                // Letters added at the edges do not belong to the word: a cut has letters of the word on both sides.
                bool isInside = t >= 0 ? t > start && t < end - 1 : last >= start && last < end - 1;
                if (!isInside) continue;
                if (isSpace && cut < 0) (cut, lettersBefore) = (read.WordAt(r - 1), last + (t >= 0 ? 0 : 1) - start);
                else if (t < 0 && !isSpace) added++;
            }

            return new Span(end - start, same, added, cut, lettersBefore, before, behind);
        }

        /// <summary>Where a space is missing: at the letter read for it, or before the next one; -1 if a space was read.</summary>
        private static int Gap(string read, int instead, int next)
        {
            int at = instead >= 0 ? instead : next;
            return at > 0 && at < read.Length && read[at] != Space && read[at - 1] != Space ? at : -1;
        }
    }
}
