using System.Globalization;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>Chunks of books and newspapers read by commercial engines, to learn their confusions from.</summary>
internal static class CommercialPages
{
    /// <summary>
    /// The smallest share of damaged words in a chunk to learn from. By hand: most chunks have one damaged word in a hundred, a text that
    /// needs repair one in ten or twenty, and costs should be those of the latter.
    /// </summary>
    private const double LeastDamaged = 0.04;

    private static readonly char[] s_between = [' ', '\n', '\r', '\t', '\u00A0', '\u202F', '-', '’', '\''];

    /// <summary>The pair files.</summary>
    public static readonly string[] Files = [
        "pairs-gallica.jsonl.gz", "pairs-drafts.jsonl.gz", "pairs-residue.jsonl.gz", "pairs-press.jsonl.gz"];

    /// <summary>The chunks with enough damage, aligned word by word.</summary>
    public static List<List<WordPair>> Load(TrainingFolder training) =>
    [
        .. Files.SelectMany(training.Files)
            .SelectMany(PagePair.Load)
            .Where(static pair => IsDamaged(pair.Read, pair.Printed))
            .AsParallel().AsOrdered()
            .Select(TrainingPage.Of)
            .Select(static page => PageAligner.Align(page.Read, page.Printed)),
    ];

    /// <summary>
    /// Whether a row comes from the engine. Punctuation, figures and ligatures are left out, because editions set them as they like;
    /// letters read for letters stay.
    /// </summary>
    public static bool IsOfEngine(ChannelRow row) =>
        !row.Edit.IsIdentity && !row.Edit.ReadText.Any(static c => char.IsControl(c) || char.GetUnicodeCategory(
            c) == UnicodeCategory.Format) && row.Edit.PrintedText is not ("œ" or "æ" or "oe" or "ae") && !row.Edit.PrintedText.Any(IsMark)
        && (row.Edit.PrintedLength > 0 ? row.Edit.PrintedText != " " || row.Edit.ReadText == "" : !row.Edit.ReadText.All(IsMark));

    private static bool IsMark(char c) => !char.IsLetter(c) && c is not ('’' or ' ') || c is 'º' or 'ª';

    /// <summary>Whether enough words of the truth are missing from what was read.</summary>
    private static bool IsDamaged(string read, string printed)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in Words(read)) words[word] = words.GetValueOrDefault(word) + 1;
        int missing = 0, all = 0;
        foreach (string word in Words(printed))
        {
            all++;
            if (words.GetValueOrDefault(word) > 0) words[word]--;
            else missing++;
        }

        return missing >= LeastDamaged * all;
    }

    /// <summary>The words, reduced to their letters; all other differences may come from the edition.</summary>
    private static IEnumerable<string> Words(string text) => text.Replace("œ", "oe", StringComparison.Ordinal)
        .Split(s_between, StringSplitOptions.RemoveEmptyEntries)
        .Select(static word => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant())
        .Where(static word => word.Length > 0);
}
