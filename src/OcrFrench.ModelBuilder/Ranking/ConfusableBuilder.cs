using System.Globalization;
using System.Text;
using OcrFrench.Characters;
using OcrFrench.Documents.Evaluation;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>Finds French words that other words turn into when damaged, as seen on the training pages or by losing accents.</summary>
internal sealed class ConfusableBuilder
{
    // By hand: how often a word must have been wrong, and in what share of its occurrences.
    private const int LeastWrong = 3;
    private const double LeastShare = 0.01;

    /// <summary>How much rarer the accented word may be than the one without accents, in nats. By hand: 100 times.</summary>
    private const float SiblingGap = 4.6f;

    /// <summary>Stands for corrected texts, in which errors were overlooked.</summary>
    public const char Corrected = 'S';

    /// <summary>
    /// The truth of corrected texts is an edition: where more letters than this differ (souille for souffle: 2), an editor may have chosen
    /// another word. By hand.
    /// </summary>
    private const int MostEditsOfEdition = 2;

    private static readonly char[] s_marks = [.. " .,;:!?«»“”\"()[]-…"];

    private readonly WordGraph _graph;
    private readonly Dictionary<(string Word, char Engine), (int Wrong, int Seen)> _seen = [];

    public ConfusableBuilder(WordGraph graph) => _graph = graph;

    /// <summary>Counts the French words read on a page, and how many of them are not what was printed.</summary>
    /// <param name="page">The page, with its truth.</param>
    /// <param name="engine">The initial of the fingerprint, or <see cref="Corrected"/>.</param>
    public void Add(PageTruth page, char engine)
    {
        ReadOnlySpan<char> text = page.Read;
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && Chars.IsLetter(text[end])) end++;
            if (end == at)
            {
                at++;
                continue;
            }

            bool alone = (at == 0 || Chars.ClassOf(text[at - 1]) is not (CharClass.Digit or CharClass.Symbol))
                && (end == text.Length || Chars.ClassOf(text[end]) is not (CharClass.Digit or CharClass.Symbol));
            if (alone && _graph.IsKnown(text[at..end]) && page.PrintedFor(at, end) is { } printed) Count(text[at..end], printed, engine);
            at = end;
        }
    }

    /// <summary>The list, as a readable file.</summary>
    public string Build()
    {
        var rows = new SortedDictionary<string, SortedSet<char>>(StringComparer.Ordinal);
        foreach (((string word, char engine), (int wrong, int seen)) in _seen)
        {
            if (wrong < LeastWrong || wrong < seen * LeastShare) continue;
            Row(rows, word).Add(engine);
            // In sound texts the scanner suspects the words listed for the French fingerprint.
            if (engine == Corrected) Row(rows, word).Add('F');
            Row(rows, word).Add('G');
            if (engine == 'E') Row(rows, word).Add('N');
        }

        AddAccentSiblings(rows);
        var text = new StringBuilder();
        text.AppendLine("# French words that damage often makes of others, and the fingerprints under which only context can tell:");
        text.AppendLine("# G general, E Tesseract's English model, F its French model, N no accents; S where a corrector has passed.");
        text.AppendLine(CultureInfo.InvariantCulture, $"# Seen on the training pages: misread at least {LeastWrong} times and in "
            + $"{LeastShare:P0} of their places. Others: words that");
        text.AppendLine(CultureInfo.InvariantCulture,
            $"# stand for one with accents (E: with other accents than é) that is at least exp(-{SiblingGap}) times as frequent.");
        foreach ((string word, SortedSet<char> engines) in rows) text.Append(word).Append('\t').Append([.. engines]).Append('\n');
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static SortedSet<char> Row(SortedDictionary<string, SortedSet<char>> rows, string word)
    {
        if (!rows.TryGetValue(word, out SortedSet<char>? row)) rows.Add(word, row = []);
        return row;
    }

    private void Count(ReadOnlySpan<char> read, string printed, char engine)
    {
        string word = string.Create(read.Length, read, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++) to[i] = Letters.ToLower(from[i]);
        });
        (int wrong, int seen) = _seen.GetValueOrDefault((word, engine));
        bool same = engine == Corrected ? IsSame(word, printed) : printed.AsSpan().Equals(read, StringComparison.OrdinalIgnoreCase);
        _seen[(word, engine)] = (wrong + (same ? 0 : 1), seen + 1);
    }

    /// <summary>Whether an edition has the same word, marks around it aside, or one that no misreading explains.</summary>
    private static bool IsSame(string word, string printed)
    {
        string truth = printed.ToLowerInvariant().Trim(s_marks);
        return truth == word || EditDistance.Between(truth, word) > MostEditsOfEdition;
    }

    /// <summary>Adds words that result when another loses its accents, all of them or all but é.</summary>
    private void AddAccentSiblings(SortedDictionary<string, SortedSet<char>> rows)
    {
        Span<char> bare = stackalloc char[WordGraph.MaxWordLength], english = stackalloc char[WordGraph.MaxWordLength];
        for (int word = 0; word < _graph.Count; word++)
        {
            WordFlags flags = _graph.Flags(word);
            if ((flags & WordFlags.Lower) == 0 || (flags & (WordFlags.Old | WordFlags.Rare)) != 0 || _graph.FrequencyByte(word) == 0)
                continue;
            string text = _graph.Word(word);
            for (int i = 0; i < text.Length; i++)
            {
                bare[i] = Accents.BaseOf(text[i]);
                english[i] = text[i] == 'é' ? 'é' : text[i] is 'è' or 'ê' ? 'é' : bare[i];
            }

            Mark(rows, word, bare[..text.Length], 'N');
            Mark(rows, word, bare[..text.Length], 'E', onlyIf: !text.Contains('é', StringComparison.Ordinal));
            Mark(rows, word, english[..text.Length], 'E');
        }
    }

    private void Mark(
        SortedDictionary<string, SortedSet<char>> rows, int accented, ReadOnlySpan<char> left, char engine, bool onlyIf = true)
    {
        int index = onlyIf ? _graph.Find(left) : -1;
        // A word that is known as a name is included: Etats for États.
        if (index < 0 || index == accented || (_graph.Flags(index) & (WordFlags.Lower | WordFlags.Title)) == 0
            || (_graph.Flags(index) & WordFlags.Rare) != 0) return;
        if (_graph.Cost(accented) > _graph.Cost(index) + SiblingGap) return;
        Row(rows, new string(left)).Add(engine);
    }
}
