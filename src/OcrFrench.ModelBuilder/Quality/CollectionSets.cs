namespace OcrFrench.ModelBuilder.Quality;

/// <summary>The pages of one source.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Pages">Its pages.</param>
internal sealed record SourcePages(string Source, QualitySet Pages);

/// <summary>Pages that are cleaned source by source.</summary>
/// <param name="Name">The name of the row.</param>
/// <param name="Sources">The sources.</param>
internal sealed record CollectionSet(string Name, IReadOnlyList<SourcePages> Sources);

/// <summary>The measured pages and the training pages, by the source that they come from.</summary>
internal static class CollectionSets
{
    /// <summary>How many of the names, at the end, are training pages, which are measured only when asked for.</summary>
    public const int OnRequest = 5;

    private static readonly (string Name, Func<string, CollectionSet> Load)[] s_all =
    [
        ("made-eng", static shared => Made(shared, "measure/made.jsonl", "made-eng", "eng", BookOf)),
        ("made-fra", static shared => Made(shared, "measure/made.jsonl", "made-fra", "fra", BookOf)),
        ("tesseract-eng", static shared => Novels(shared, "tesseract-eng")),
        ("tesseract-fra", static shared => Novels(shared, "tesseract-fra")),
        ("kraken", static shared => Novels(shared, "kraken")),
        // The pages do not say which newspaper they come from, so all count as one source.
        ("newspapers", static shared => Group("newspapers", PagePair.Load(File(shared, "measure/newspapers.jsonl")),
            static _ => "newspapers", static set => set with { Hipe = true, WithoutHyphens = true })),
        ("books-eng", static shared => Made(shared, "train/pairs.jsonl", "books-eng", "eng", BookOf)),
        ("books-fra", static shared => Made(shared, "train/pairs.jsonl", "books-fra", "fra", BookOf)),
        ("typefaces-eng", static shared => Made(shared, "train/pairs.jsonl", "typefaces-eng", "eng", static page => page.Typeface)),
        ("typefaces-fra", static shared => Made(shared, "train/pairs.jsonl", "typefaces-fra", "fra", static page => page.Typeface)),
        ("truth", static shared => Truth(shared)),
    ];

    public static IReadOnlyList<string> Names { get; } = Array.ConvertAll(s_all, static set => set.Name);

    public static IEnumerable<CollectionSet> Load(string shared, IReadOnlyCollection<string> names) =>
        s_all
            .Where((set, index) => names.Count > 0 ? names.Contains(set.Name, StringComparer.Ordinal) : index < s_all.Length - OnRequest)
            .Select(set => set.Load(shared));

    private static CollectionSet Made(string shared, string file, string name, string language, Func<PagePair, string> sourceOf) =>
        Group(name, PagePair.Load(File(shared, file)).Where(page => page.Engine == language), sourceOf);

    private static CollectionSet Novels(string shared, string engine) =>
        Group(engine, TextFiles.In(new DirectoryInfo(Path.Combine(shared, "corpora", "measure")),
            "novel-*-" + engine + ".jsonl").SelectMany(PagePair.Load), static page => page.Id[..page.Id.LastIndexOf('-')]);

    /// <summary>
    /// Sound pages of a damaged source: the truths of some training pages among what was read of the rest of the same book.
    /// </summary>
    private static CollectionSet Truth(string shared) =>
        Group("truth", PagePair.Load(File(shared, "train/pairs.jsonl")).Where(static page => page.Engine == "eng")
            .SelectMany(static page => new[] { page, page with { Id = "sound " + page.Id, Read = page.Printed } }), BookOf);

    private static CollectionSet Group(
        string name, IEnumerable<PagePair> pages, Func<PagePair, string> sourceOf, Func<QualitySet, QualitySet>? with = null) =>
        new(name, [
            .. pages.GroupBy(sourceOf, StringComparer.Ordinal).OrderBy(static source => source.Key, StringComparer.Ordinal).Select(source =>
        {
            var set = new QualitySet(name, [.. source.Select(static page => new QualityPage(page.Id, page.Read, page.Printed))]);
            return new SourcePages(source.Key, with is null ? set : with(set));
        })]);

    /// <summary>The book that a page made here belongs to: a-BOOK-00 and b-BOOK-00 are from the same one.</summary>
    private static string BookOf(PagePair page)
    {
        string book = page.Id[(page.Id.LastIndexOf(' ') + 1)..page.Id.LastIndexOf('-')];
        return book.Length > 2 && book[1] == '-' ? book[2..] : book;
    }

    private static FileInfo File(string shared, string path) => new(Path.Combine(shared, "corpora", path));
}
