using System.CommandLine;
using OcrFrench.ModelBuilder.Evidence;
using OcrFrench.ModelBuilder.Quality;
using OcrFrench.ModelBuilder.Scans;
using OcrFrench.Tesseract;

namespace OcrFrench.ModelBuilder;

/// <summary><c>scans</c>: reads scans whose truth is known, prepared in different ways, and counts the errors.</summary>
internal static class ScansCommand
{
    public static Command Create()
    {
        var folders = new Argument<DirectoryInfo[]>("FOLDER")
        {
            Description = "Folders of folders with page.png and truth.txt, such as testdata, or of images with NAME.txt beside NAME.png.",
            Arity = ArgumentArity.OneOrMore,
        };
        var ways = new Option<string[]>("--way")
        {
            Description = "Only these ways of preparation: " + string.Join(", ", Preparations.Names) + ".",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => Preparations.Names,
        };
        var language = new Option<string>("--lang") { Description = "The language of the model.", DefaultValueFactory = _ => "fra" };
        var pages = new Option<bool>("--pages") { Description = "A line for each page too." };
        var jobs = new Option<int>("--jobs") { Description = "Pages read at once.", DefaultValueFactory = _ => 2 };
        var repeat = new Option<int>("--repeat")
        {
            Description = "Only read so many pages, the same ones again and again, and tell how memory and speed stand."
        };
        var clean = new Option<bool>("--clean")
        {
            Description = "Clean what was read, without and with what the engine says of it, and compare each with the truth."
        };
        var truth = new Option<bool>("--truth")
        {
            Description = "Count wrong letters, page by page and by kind: the engine alone, the automatic way, and that cleaned without "
                + "and with what the engine says. Other ways, among them layouts, are those named with --way.",
        };
        var cache = new Option<string?>("--cache")
        {
            Description = "With --truth: keep what was read in this folder, and do not read it again."
        };
        var dump = new Option<string?>("--dump") { Description = "With --truth: keep all texts in this folder." };
        var command = new Command("scans", "Reads scans prepared in different ways, and counts the character errors of each.")
        {
            folders, ways, language, pages, jobs, repeat, clean, truth, cache, dump,
        };
        command.SetAction(async (parse, token) =>
        {
            DirectoryInfo[] named = parse.GetRequiredValue(folders);
            var options = new ScanReaderOptions { Language = parse.GetRequiredValue(language), Parallelism = parse.GetValue(jobs) };
            if (parse.GetValue(truth))
            {
                IReadOnlyList<TruthPage> all = [.. named.SelectMany(TruthPage.In)];
                string[] others = parse.GetResult(ways) is { Implicit: false } ? parse.GetRequiredValue(ways) : [];
                var readings = new ReadingCache(parse.GetValue(cache));
                await TruthMeasure.Run(all, others, options, readings, parse.GetValue(dump), token).ConfigureAwait(false);
                return 0;
            }

            if (parse.GetValue(clean))
            {
                foreach (DirectoryInfo folder in named) await Clean(folder, options, token).ConfigureAwait(false);
                return 0;
            }

            if (parse.GetValue(repeat) is not (> 0 and int count))
                return await Run(named, parse.GetRequiredValue(ways), options, parse.GetValue(pages), token).ConfigureAwait(false);
            using var reader = new ScanReader(options);
            string[] images = [.. named.SelectMany(Documents).Select(static document => Path.Combine(document, "page.png"))];
            await Endurance.Run(reader, images, count, token).ConfigureAwait(false);
            return 0;
        });
        return command;
    }

    private static async Task<int> Run(
        DirectoryInfo[] folders, string[] ways, ScanReaderOptions options, bool wantsPages, CancellationToken token)
    {
        string[] known = [.. Preparations.Names, .. Preparations.Others];
        if (ways.FirstOrDefault(way => !known.Contains(way, StringComparer.Ordinal)) is { } unknown)
        {
            Console.Error.WriteLine("There is no way " + unknown + "; there are " + string.Join(", ", known) + ".");
            return 1;
        }

        var table = new Table("Character errors, by preparation", ["folder", .. ways]);
        var sums = new long[ways.Length];
        foreach (DirectoryInfo folder in folders)
        {
            string[] documents = Documents(folder);
            var errors = new long[ways.Length, documents.Length];
            for (int way = 0; way < ways.Length; way++)
            {
                using var reader = new ScanReader(Preparations.Of(ways[way], options));
                IReadOnlyList<ScanErrors> found = await ScanErrors.Count(reader, documents, token).ConfigureAwait(false);
                for (int i = 0; i < documents.Length; i++) errors[way, i] = found[i].Errors;
                Console.Error.WriteLine(
                    FormattableString.Invariant($"{folder.Name}, {ways[way]}: {found.Sum(static page => page.Errors)}"));
                sums[way] += found.Sum(static page => page.Errors);
            }

            for (int i = 0; wantsPages && i < documents.Length; i++)
                table.Add(Row(Path.Combine(folder.Name, Path.GetFileName(documents[i])), ways.Select((_, way) => errors[way, i])));
            table.Add(Row(folder.Name, ways.Select((_, way) => Enumerable.Range(0, documents.Length).Sum(i => errors[way, i]))));
        }

        table.Add(Row("all", sums));
        Console.WriteLine(table.ToText());
        return 0;
    }

    private static async Task Clean(DirectoryInfo folder, ScanReaderOptions options, CancellationToken token)
    {
        string[] documents = Documents(folder);
        using var reader = new ScanReader(options);
        IReadOnlyList<ScanErrors> found = await ScanErrors.Count(reader, documents, token).ConfigureAwait(false);
        var pages = new List<EvidencePage>();
        for (int i = 0; i < documents.Length; i++)
        {
            ScanText text = ScanText.Of(found[i].Page is { } page ? [page] : []);
            pages.Add(new EvidencePage(
                text.Text, text.Words, await File.ReadAllTextAsync(Path.Combine(documents[i], "truth.txt"), token).ConfigureAwait(false)));
        }

        Console.WriteLine("== " + folder.Name);
        EvidenceMeasure.Report(pages, listsMistakes: false, Console.Out);
    }

    private static string[] Documents(DirectoryInfo folder) =>
        [.. folder.GetDirectories().Select(static document => document.FullName)
            .Where(static document => File.Exists(Path.Combine(document, "page.png"))).Order(StringComparer.Ordinal)];

    private static string[] Row(string name, IEnumerable<long> errors) =>
        [name, .. errors.Select(static count => count.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}
