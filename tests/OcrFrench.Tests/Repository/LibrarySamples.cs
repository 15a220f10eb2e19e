using System.Buffers;
using OcrFrench.Documents;
using OcrFrench.Tesseract;

namespace OcrFrench.Tests.Repository;

/// <summary>The C# samples of docs/library.md, one region each, in its order.</summary>
internal static class LibrarySamples
{
    public static string Text()
    {
        #region
        OcrCleaner cleaner = OcrCleaner.Default;
        string clean = cleaner.Clean("Mise en ceuvre du Plan");
        #endregion
        return clean;
    }

    public static string[] Threads(OcrCleaner cleaner, string[] pages)
    {
        #region
        string[] cleaned = pages.AsParallel().AsOrdered().Select(cleaner.Clean).ToArray();
        #endregion
        return cleaned;
    }

    public static (CleaningResult Sure, int After, int Before) Changes(OcrCleaner cleaner, string text)
    {
        #region
        CleaningResult result = cleaner.Analyze(text);
        foreach (Correction c in result.Corrections)
        {
            Console.WriteLine($"{c.Start}: {c.Original} -> {c.Replacement} ({c.Kind}, {c.Rule}, {c.Confidence:F2})");
        }

        CleaningResult sure = result.Keep(c => c.Confidence >= 0.95);
        #endregion
        #region
        int after = result.Map.ToOutput(12);
        int before = result.Map.ToSource(after);
        #endregion
        return (sure, after, before);
    }

    #region
    public sealed record Question(string Sentence, string Word, IReadOnlyList<DoubtReading> Readings);

    public static async Task<CleaningResult> SettleAsync(
        CleaningResult result, Func<IReadOnlyList<Question>, Task<IReadOnlyList<string?>>> ask)
    {
        var answers = new Dictionary<int, string>();
        foreach (Doubt[] batch in result.Doubts.Where(doubt => doubt.Readings.Count > 0).Chunk(50))
        {
            IReadOnlyList<string?> chosen = await ask(
                [.. batch.Select(doubt => new Question(Sentence(result, doubt), doubt.Original, doubt.Readings))]);
            foreach ((Doubt doubt, string? text) in batch.Zip(chosen))
            {
                // An answer that is none of the readings leaves the place as it is.
                if (text is not null && doubt.Readings.Any(reading => reading.Text == text)) answers[doubt.Start] = text;
            }
        }

        return result.Settle(doubt => answers.GetValueOrDefault(doubt.Start));
    }

    // From the cleaned text: what is sure already helps the judge.
    private static string Sentence(CleaningResult result, Doubt doubt)
    {
        int start = result.Map.ToOutput(doubt.Start), end = result.Map.ToOutput(doubt.End);
        int from = result.Text.AsSpan(0, start).LastIndexOfAny('.', '!', '?') + 1;
        int length = result.Text.AsSpan(end).IndexOfAny('.', '!', '?');
        return result.Text[from..(length < 0 ? result.Text.Length : end + length + 1)].Trim();
    }
    #endregion

    public static async Task<CleaningResult> Doubts(
        OcrCleaner cleaner, string page, Func<IReadOnlyList<Question>, Task<IReadOnlyList<string?>>> judge)
    {
        #region
        CleaningResult settled = await SettleAsync(cleaner.Analyze(page), judge);
        foreach (Correction c in settled.Corrections.Where(c => c.Rule == "settled"))
        {
            Console.WriteLine($"{c.Start}: {c.Original} -> {c.Replacement}");
        }
        #endregion
        return settled;
    }

    public static string Spans(OcrCleaner cleaner)
    {
        #region
        var buffer = new ArrayBufferWriter<char>();
        cleaner.Clean("à 1’Assemblée".AsSpan(), buffer);
        ReadOnlySpan<char> written = buffer.WrittenSpan;
        #endregion
        return written.ToString();
    }

    public static CleaningResult Left(string text)
    {
        #region
        CleaningResult mixed = OcrCleaner.Default.Analyze(text);
        foreach (OtherLanguage language in mixed.Profile.OtherLanguages)
            Console.WriteLine($"{language.Words} words of {language.Code} left");
        Console.WriteLine($"{mixed.Profile.WordsNotProse} words of code, markup and tables left");
        #endregion
        return mixed;
    }

    public static async Task Streams(OcrCleaner cleaner, TextReader reader, TextWriter writer, CancellationToken cancellationToken)
    {
        #region
        await cleaner.CleanAsync(reader, writer, cancellationToken);
        #endregion
    }

    public static async Task Windows(OcrCleaner cleaner, TextReader reader, CancellationToken cancellationToken)
    {
        #region
        await foreach (CleaningResult window in cleaner.AnalyzeAsync(reader, cancellationToken))
        {
            Console.WriteLine($"{window.Source.Length} characters, {window.Corrections.Count} corrections");
        }
        #endregion
    }

    public static OcrCleaner Options(string rules)
    {
        #region
        var options = new OcrCleanerOptions
        {
            Level = CleaningLevel.Conservative,
            Content = TextContent.Prose,
            LineEnds = LineEndHyphens.Keep,
            Kinds = [CorrectionKind.Accent, CorrectionKind.Elision, CorrectionKind.Ligature],
            Vocabulary = ["Kergroulas"],
            Protect = [@"\bRN\w+"],
            Decisions = [new Decision("yous", null, Verdict.Never)],
            Rules = [new RuleFile("house.rules", rules)],
        };
        OcrCleaner own = OcrCleaner.Create(options);
        #endregion
        return own;
    }

    public static string Evidence(OcrCleaner cleaner)
    {
        #region
        RecognizedWord[] words =
        [
            new() { Start = 0, Length = 2, Confidence = 0.96f },
            new() { Start = 3, Length = 5, Confidence = 0.41f, Alternatives = ["chien", "chier"] },
        ];
        CleaningResult better = cleaner.Analyze("Le chiei dort.", words);
        #endregion
        return better.Text;
    }

    public static (CollectionProfile Book, string[] Pages) Book(OcrCleaner cleaner, string[] pages)
    {
        #region
        var builder = new CollectionProfileBuilder(cleaner);
        foreach (string page in pages) builder.Add(page);
        CollectionProfile book = builder.Build();

        OcrCleaner forBook = cleaner.For(book);
        string[] cleanedPages = [.. pages.Select(forBook.Clean)];
        #endregion
        return (book, cleanedPages);
    }

    public static void Files(OcrCleaner cleaner, IReadOnlySet<string> register)
    {
        #region
        OcrDocument document = OcrDocument.Load("page.xml");
        OcrDocumentResult cleanedDocument = document.Clean(cleaner);
        Console.WriteLine($"{cleanedDocument.Analysis.Corrections.Count} corrections");
        cleanedDocument.Save("clean.xml");
        #endregion

        #region
        OcrDocumentResult settledDocument = cleanedDocument.Settle(
            doubt => doubt.Readings.FirstOrDefault(reading => register.Contains(reading.Text))?.Text);
        settledDocument.Save("settled.xml");
        #endregion
    }

    public static byte[] Log(OcrCleaner cleaner)
    {
        #region
        TextDocument letter = TextDocument.Load("letter.txt");
        using FileStream stream = File.Create("log.jsonl");
        var head = new LoggedDocument { Name = "letter.txt", Output = "letter-clean.txt", Tool = "my program", Format = "text" };
        TextDocument cleanedLetter = new ChangeLog(stream).WriteDocument(head, letter, cleaner.Analyze(letter.Text));
        cleanedLetter.Save("letter-clean.txt");

        stream.Position = 0;
        DocumentChanges changes = ChangeLog.Read(stream, "log.jsonl").Single();
        byte[] original = ChangeReplay.Undo(changes, File.ReadAllBytes("letter-clean.txt"));
        #endregion
        return original;
    }

    /// <summary>Only compiled here; what it does is tested with the engine, where that is installed.</summary>
    public static async Task Scans(OcrCleaner cleaner)
    {
        #region
        using var scans = new ScanReader();
        foreach (ScanPage page in await scans.ReadAsync("scan.tif"))
        {
            ScanText read = page.ToText();
            Console.WriteLine(cleaner.Analyze(read.Text, read.Words).Text);
        }
        #endregion
    }
}
