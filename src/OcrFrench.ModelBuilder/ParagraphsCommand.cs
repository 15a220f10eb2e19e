using System.CommandLine;
using System.Globalization;
using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.ModelBuilder;

/// <summary><c>paragraphs</c>: joins the lines of pages whose paragraphs are known, and counts the boundaries found.</summary>
internal static class ParagraphsCommand
{
    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "The folder with seed/.", Required = true };
        var testdata = new Option<DirectoryInfo>("--testdata")
        {
            Description = "The test documents of this repository.",
            DefaultValueFactory = _ => new DirectoryInfo("testdata"),
        };
        var command = new Command("paragraphs", "Compares the paragraphs that --layout paragraphs makes with those of the truth.")
        {
            shared, testdata,
        };
        command.SetAction(parse => Run(parse.GetRequiredValue(shared), parse.GetRequiredValue(testdata)));
        return command;
    }

    private static int Run(DirectoryInfo shared, DirectoryInfo testdata)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Layout = TextLayout.Paragraphs });
        Table pages = Pages(cleaner, "Seed", TextFiles.In(new DirectoryInfo(Path.Combine(shared.FullName, "seed")), "*.ocr.txt")
            .Select(static file => (file.Name, file.FullName, file.FullName.Replace(".ocr.txt", ".truth.txt", StringComparison.Ordinal))));
        Console.WriteLine(pages.ToText());
        pages = Pages(cleaner, "Test documents", testdata.GetDirectories().OrderBy(static folder => folder.Name, StringComparer.Ordinal)
            .SelectMany(static folder => TextFiles.In(folder,
                "ocr-*.txt").Select(file => (folder.Name + " " + file.Name, file.FullName, Path.Combine(folder.FullName, "truth.txt")))));
        Console.WriteLine(pages.ToText());
        return 0;
    }

    private static Table Pages(OcrCleaner cleaner, string title, IEnumerable<(string Name, string Ocr, string Truth)> pages)
    {
        var table = new Table(title, "page", "boundaries", "found", "missed", "extra");
        var mistakes = new List<string>();
        ParagraphScore all = ParagraphScore.None;
        foreach ((string name, string ocr, string truth) in pages)
        {
            ParagraphScore score = ParagraphScore.Of(cleaner.Clean(File.ReadAllText(ocr)), File.ReadAllText(truth));
            Add(table, name, score);
            foreach (string mistake in score.Mistakes) mistakes.Add(name + "  " + mistake);
            all += score;
        }

        Add(table, "all", all);
        foreach (string mistake in mistakes) Console.WriteLine(mistake);
        return table;
    }

    private static void Add(Table table, string name, ParagraphScore score) =>
        table.Add(name, Number(score.Found + score.Missed), Number(score.Found), Number(score.Missed), Number(score.Extra));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
