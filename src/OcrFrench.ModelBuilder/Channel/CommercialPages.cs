using System.Globalization;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>Chunks of books and newspapers that commercial engines read, from which their confusions are learnt.</summary>
internal static class CommercialPages
{
    /// <summary>
    /// By hand: in most chunks one word in a hundred is damaged, in a text that needs repair one in ten or twenty. Confusions should cost
    /// what they cost in the latter.
    /// </summary>
    private const double LeastDamaged = 0.04;

    private static readonly char[] s_between = [' ', '\n', '\r', '\t', '\u00A0', '\u202F', '-', '’', '\''];

    /// <summary>The pair files.</summary>
    public static readonly string[] Files = [
        "pairs-gallica.jsonl.gz", "pairs-drafts.jsonl.gz", "pairs-residue.jsonl.gz", "pairs-press.jsonl.gz"];

    /// <summary>The chunks of which a good part is damaged, aligned word by word.</summary>
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
    /// Leaves out the rows that editors made: punctuation, figures and ligatures, which editions set as they like. What a letter was taken
    /// for stays.
    /// </summary>
    public static bool IsOfEngine(ChannelRow row) =>
        !row.Edit.IsIdentity && !row.Edit.ReadText.Any(static c => char.IsControl(c) || char.GetUnicodeCategory(
            c) == UnicodeCategory.Format) && row.Edit.PrintedText is not ("œ" or "æ" or "oe" or "ae") && !row.Edit.PrintedText.Any(IsMark)
        && (row.Edit.PrintedLength > 0 ? row.Edit.PrintedText != " " || row.Edit.ReadText == "" : !row.Edit.ReadText.All(IsMark));

    private static bool IsMark(char c) => !char.IsLetter(c) && c is not ('’' or ' ') || c is 'º' or 'ª';

    /// <summary>Whether enough words of the truth are missing among those that were read.</summary>
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

    /// <summary>The letters of the words: other differences are the edition's own.</summary>
    private static IEnumerable<string> Words(string text) => text.Replace("œ", "oe", StringComparison.Ordinal)
        .Split(s_between, StringSplitOptions.RemoveEmptyEntries)
        .Select(static word => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant())
        .Where(static word => word.Length > 0);
}
