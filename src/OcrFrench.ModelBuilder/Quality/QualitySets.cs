using System.IO.Enumeration;
using OcrFrench.ModelBuilder.Press;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>The sets to measure, read from the shared folder when needed.</summary>
internal static class QualitySets
{
    /// <summary>How many of the names, at the end, are large training material, which is measured only when asked for.</summary>
    public const int OnRequest = 14;

    private static readonly (string Name, Func<string, QualitySet> Load)[] s_all =
    [
        ("seed", static shared => Seed(shared)),
        ("made-eng", static shared => Made(shared, "measure/made.jsonl", "made-eng", "eng")),
        ("made-fra", static shared => Made(shared, "measure/made.jsonl", "made-fra", "fra")),
        ("tesseract-eng", static shared => Novels(shared, "tesseract-eng")),
        ("tesseract-fra", static shared => Novels(shared, "tesseract-fra")),
        ("kraken", static shared => Novels(shared, "kraken")),
        ("newspapers", static shared => Newspapers(shared)),
        ("gallica", static shared => Pages(shared, "measure/gallica.jsonl", "gallica")),
        ("residue", static shared => Pages(shared, "measure/residue.jsonl", "residue")),
        ("calamari18", static shared => Pages(shared, "measure/calamari18.jsonl", "calamari18")),
        ("directories", static shared => Pages(shared, "measure/directories.jsonl", "directories")),
        ("pages-expo1878", static shared => Pages(shared, "measure/pages-expo1878.jsonl", "pages-expo1878")),
        ("pages-kovalewsky1893", static shared => Pages(shared, "measure/pages-kovalewsky1893.jsonl", "pages-kovalewsky1893")),
        ("press", static shared => Press(shared, "press", "dev/novel")),
        ("lost-grave", static shared => LostGrave(shared)),
        ("long-s", static shared => LongS(shared, "long-s", all: true)),
        ("long-s-mixed", static shared => LongS(shared, "long-s-mixed", all: false)),
        ("sound-novel", static shared => Sound(shared, "sound-novel", "dev/novel")),
        ("sound-law", static shared => Sound(shared, "sound-law", "dev/law")),
        ("sound-old", static shared => Sound(shared, "sound-old", "dev/old")),
        ("sound-un", static shared => Sound(shared, "sound-un", "train/un")),
        ("sound-old18", static shared => Sound(shared, "sound-old18", "dev/old18")),
        ("sound-science", static shared => Sound(shared, "sound-science", "dev/science")),
        ("sound-drama", static shared => Sound(shared, "sound-drama", "dev/drama")),
        ("sound-register", static shared => Sound(shared, "sound-register", "dev/register")),
        ("sound-technical", static shared => Sound(shared, "sound-technical", "dev/technical")),
        ("sound-foreign-deu", static shared => Sound(shared, "sound-foreign-deu", "dev/foreign/deu")),
        ("sound-foreign-eng", static shared => Sound(shared, "sound-foreign-eng", "dev/foreign/eng")),
        ("sound-foreign-ita", static shared => Sound(shared, "sound-foreign-ita", "dev/foreign/ita")),
        ("sound-foreign-lat", static shared => Sound(shared, "sound-foreign-lat", "dev/foreign/lat")),
        ("sound-foreign-por", static shared => Sound(shared, "sound-foreign-por", "dev/foreign/por")),
        ("sound-foreign-spa", static shared => Sound(shared, "sound-foreign-spa", "dev/foreign/spa")),
        ("pairs-eng", static shared => Made(shared, "train/pairs.jsonl", "pairs-eng", "eng")),
        ("pairs-fra", static shared => Made(shared, "train/pairs.jsonl", "pairs-fra", "fra")),
        ("pairs-gallica", static shared => Pages(shared, "train/pairs-gallica.jsonl.gz", "pairs-gallica")),
        ("pairs-drafts", static shared => Pages(shared, "train/pairs-drafts.jsonl.gz", "pairs-drafts")),
        ("pairs-residue", static shared => Pages(shared, "train/pairs-residue.jsonl.gz", "pairs-residue")),
        ("pairs-press", static shared => Pages(shared, "train/pairs-press.jsonl.gz", "pairs-press")),
        ("pairs-calamari18", static shared => Pages(shared, "train/pairs-calamari18.jsonl.gz", "pairs-calamari18")),
        ("pairs-directories", static shared => Pages(shared, "train/pairs-directories.jsonl.gz", "pairs-directories")),
        ("press-essay", static shared => Press(shared, "press-essay", "train/essay")),
        ("train-novel", static shared => Sound(shared, "train-novel", "train/novel")),
        ("train-law", static shared => Sound(shared, "train-law", "train/law")),
        ("train-essay", static shared => Sound(shared, "train-essay", "train/essay")),
        ("train-old", static shared => Sound(shared, "train-old", "train/old")),
        ("train-debate", static shared => Sound(shared, "train-debate", "train/debate")),
    ];

    public static IReadOnlyList<string> Names { get; } = Array.ConvertAll(s_all, static set => set.Name);

    public static IEnumerable<QualitySet> Load(string shared, IReadOnlyCollection<string> patterns) =>
        s_all
            .Where((set, index) => patterns.Count > 0
                ? patterns.Any(pattern => Matches(pattern, set.Name))
                : index < s_all.Length - OnRequest)
            .Select(set => set.Load(shared));

    /// <summary>Whether a pattern in which * stands for anything matches the name of a set.</summary>
    public static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);

    private static QualitySet Seed(string shared)
    {
        var pages = new List<QualityPage>();
        foreach (FileInfo file in TextFiles.In(new DirectoryInfo(Path.Combine(shared, "seed")), "*.ocr.txt"))
        {
            string truth = File.ReadAllText(file.FullName.Replace(".ocr.txt", ".truth.txt", StringComparison.Ordinal));
            pages.Add(new QualityPage(file.Name, TextFiles.Read(file), truth));
        }

        return new QualitySet("seed", pages);
    }

    private static QualitySet Made(string shared, string file, string name, string language) =>
        new(name, [.. Pairs(Corpora(shared, file), language)]);

    private static QualitySet Pages(string shared, string file, string name) =>
        new(name, [.. Pairs(Corpora(shared, file))]);

    private static QualitySet Novels(string shared, string engine) =>
        new(engine, [.. TextFiles.In(new DirectoryInfo(Corpora(shared, "measure")),
            "novel-*-" + engine + ".jsonl").SelectMany(static file => Pairs(file.FullName))]);

    private static QualitySet Newspapers(string shared) =>
        new("newspapers", [.. Pairs(Corpora(shared, "measure/newspapers.jsonl"))]) { Hipe = true, WithoutHyphens = true };

    private static QualitySet Press(string shared, string name, string folder) =>
        new(name, [.. TextFiles.In(new DirectoryInfo(Corpora(shared, folder)))
            .SelectMany(static file => PressPages.Of(file.Name, TextFiles.Read(file)))])
        { Hipe = true };

    private static QualitySet LostGrave(string shared) => Damaged(shared, "lost-grave", ["dev/novel", "dev/law"], MadePages.WithoutGrave);

    private static QualitySet LongS(string shared, string name, bool all) =>
        Damaged(shared, name, ["dev/old", "dev/old18"], (file, text) => MadePages.WithLongS(file, text, all));

    private static QualitySet Damaged(
        string shared, string name, IEnumerable<string> folders, Func<string, string, IEnumerable<QualityPage>> damage) =>
        new(name, [.. folders.SelectMany(folder => SoundFiles(new DirectoryInfo(Corpora(shared, folder))))
            .SelectMany(file => damage(file.Name, TextFiles.Read(file)))]);

    private static QualitySet Sound(string shared, string name, string folder) =>
        new(name, [.. SoundFiles(new DirectoryInfo(Corpora(shared, folder)))
            .Select(static file => Sound(file.Name, TextFiles.Read(file)))])
        { Sound = true };

    /// <summary>
    /// The texts of a folder, compressed or not. In folders that are also trained on, the compressed ones came later and are left out.
    /// </summary>
    private static IEnumerable<FileInfo> SoundFiles(DirectoryInfo folder) =>
        TextFiles.In(folder) is var plain && plain.Any() ? plain : TextFiles.In(folder, "*.txt.gz");

    private static QualityPage Sound(string name, string text) => new(name, text, text);

    private static string Corpora(string shared, string path) => Path.Combine(shared, "corpora", path);

    private static IEnumerable<QualityPage> Pairs(string file, string? language = null) =>
        PagePair.Load(new FileInfo(file))
            .Where(page => language is null || page.Engine == language)
            .Select(static page => new QualityPage(page.Id, page.Read, page.Printed));
}
