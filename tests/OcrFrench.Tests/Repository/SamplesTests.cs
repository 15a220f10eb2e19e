using OcrFrench.Documents;

namespace OcrFrench.Tests.Repository;

public class SamplesTests
{
    /// <summary>
    /// The pages with C# in them, and where it is compiled. Those of the README and of the packages' own are run with the packed libraries,
    /// by the tests of the packages.
    /// </summary>
    private static readonly Dictionary<string, string> s_compiled = new(StringComparer.Ordinal)
    {
        ["docs/library.md"] = nameof(LibrarySamples),
    };

    [Fact]
    public void Every_sample_of_the_documentation_is_compiled_here()
    {
        string[] pages = [
            "CONTRIBUTING.md", .. Directory.GetFiles(House.Path("docs"), "*.md").Select(static file => "docs/" + Path.GetFileName(file))];
        foreach (string page in pages)
        {
            string[] samples = [
                .. Blocks(Own(File.ReadAllLines(House.Path(page))), static line => line == "```csharp", static line => line == "```")];
            if (samples.Length == 0 && !s_compiled.ContainsKey(page)) continue;
            Assert.True(s_compiled.TryGetValue(page, out string? name), $"The samples of {page} are not compiled.");
            string[] regions = [.. Blocks(File.ReadAllLines(House.Path("tests", "OcrFrench.Tests", "Repository", name + ".cs")),
                static line => line.Trim() == "#region", static line => line.Trim() == "#endregion")];
            Assert.NotEmpty(samples);
            Assert.Equal(samples, regions);
        }
    }

    [Fact]
    public async Task The_samples_of_the_library_page_run()
    {
        OcrCleaner cleaner = OcrCleaner.Default;
        Assert.Equal("Mise en œuvre du Plan", LibrarySamples.Text());
        Assert.Equal(["la mise en œuvre", "le cœur"], LibrarySamples.Threads(cleaner, ["la mise en ceuvre", "le cceur"]));
        (CleaningResult sure, int after, int before) = LibrarySamples.Changes(cleaner, "La mise en ceuvre du Plan");
        Assert.Equal(("La mise en œuvre du Plan", 12, 13), (sure.Text, after, before));
        Assert.Equal("à l’Assemblée", LibrarySamples.Spans(cleaner));
        Assert.Equal("en", Assert.Single(LibrarySamples.Left("He did not know what the government wanted, and she would not have told him.")
            .Profile.OtherLanguages).Code);
        await JudgesDoubts(cleaner);
        var writer = new StringWriter();
        await LibrarySamples.Streams(cleaner, new StringReader("La mise en ceuvre"), writer, CancellationToken.None);
        Assert.Equal("La mise en œuvre", writer.ToString());
        await LibrarySamples.Windows(cleaner, new StringReader("La mise en ceuvre"), CancellationToken.None);

        OcrCleaner own = LibrarySamples.Options("""
            rule house.mark
              kind       Accent
              confidence 1
              match      qzx => cheval / < _ >
              fix        un qzx blanc => un cheval blanc
              keep       un cheval blanc
            """);
        Assert.Equal("un cheval à Kergroulas, yous, RN1l5", own.Clean("un qzx à Kergroulas, yous, RN1l5"));
        Assert.Equal("Le chien dort.", LibrarySamples.Evidence(cleaner));
        (CollectionProfile book, string[] pages) = LibrarySamples.Book(
            cleaner, ["Le vieux Kerdoncuff et sa mise en ceuvre.", "On salua Kerdoncuff."]);
        Assert.Equal(("Kerdoncuff", "Le vieux Kerdoncuff et sa mise en œuvre."), (book.Names[0].Word, pages[0]));
        File.Copy(House.Path("testdata", "prose", "ocr-eng.alto.xml"), "page.xml", overwrite: true);
        string page = await File.ReadAllTextAsync("page.xml");
        string likely = OcrDocument.Load("page.xml").Clean(cleaner).Analysis.Doubts.Where(static doubt => doubt.Readings.Count > 0)
            .Select(static doubt => doubt.Readings[0].Text)
            // One that no other repair writes: short words recur.
            .First(reading => reading.Length > 3 && !page.Contains(reading, StringComparison.Ordinal));
        LibrarySamples.Files(cleaner, new HashSet<string> { likely });
        Assert.DoesNotContain(likely, await File.ReadAllTextAsync("clean.xml"), StringComparison.Ordinal);
        Assert.Contains(likely, await File.ReadAllTextAsync("settled.xml"), StringComparison.Ordinal);
        Assert.Contains("replaced by OcrFrench", await File.ReadAllTextAsync("clean.xml"), StringComparison.Ordinal);
        await File.WriteAllTextAsync("letter.txt", "La mise en ceuvre");
        Assert.Equal("La mise en ceuvre"u8.ToArray(), LibrarySamples.Log(cleaner));
        Assert.Equal("La mise en œuvre", await File.ReadAllTextAsync("letter-clean.txt"));
        foreach (string file in new[] { "page.xml", "clean.xml", "settled.xml", "letter.txt", "letter-clean.txt", "log.jsonl" })
            File.Delete(file);
    }

    /// <summary>A judge that takes the second reading where there is one, and once says what it may not.</summary>
    private static async Task JudgesDoubts(OcrCleaner cleaner)
    {
        string page = await File.ReadAllTextAsync(House.Path("testdata", "letter", "ocr-eng.txt"));
        CleaningResult result = cleaner.Analyze(page);
        var asked = new List<LibrarySamples.Question>();
        CleaningResult settled = await LibrarySamples.Doubts(cleaner, page, questions =>
        {
            asked.AddRange(questions);
            IReadOnlyList<string?> answers = [.. questions.Select((question, index) => index == 0 ? "zzz" : question.Readings[^1].Text)];
            return Task.FromResult(answers);
        });
        Assert.Equal(result.Doubts.Count(static doubt => doubt.Readings.Count > 0), asked.Count);
        Assert.Equal(asked.Skip(1).Select(static question => (question.Word, question.Readings[^1].Text)),
            settled.Corrections.Where(static c => c.Rule == "settled").Select(static c => (c.Original, c.Replacement)));
        Assert.All(asked, static question => Assert.Contains(question.Word, question.Sentence, StringComparison.Ordinal));
    }

    /// <summary>Without the marks of blocks that stand so in the sources: these are compiled where they are.</summary>
    private static string[] Own(string[] lines) =>
        [.. lines.Where((line, i) => line != "```csharp" || i == 0 || !lines[i - 1].StartsWith("<!-- from: ", StringComparison.Ordinal))];

    private static bool IsDirective(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);

    /// <summary>The texts between two kinds of line, without their common indentation and without using directives.</summary>
    private static IEnumerable<string> Blocks(string[] lines, Predicate<string> isStart, Predicate<string> isEnd)
    {
        for (int start = 0; start < lines.Length; start++)
        {
            if (!isStart(lines[start])) continue;
            int indent = lines[start].Length - lines[start].TrimStart().Length;
            int end = Array.FindIndex(lines, start, isEnd);
            IEnumerable<string> body = lines[(start + 1)..end].Where(static line => !IsDirective(line));
            yield return string.Join('\n', body.Select(line => line.Length > indent ? line[indent..] : line)).Trim();
            start = end;
        }
    }
}
