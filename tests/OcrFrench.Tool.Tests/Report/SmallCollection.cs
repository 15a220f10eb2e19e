using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Report;

namespace OcrFrench.Tool.Tests.Report;

/// <summary>A cleaned collection made by hand: its files, its log and the entries of its journal.</summary>
internal sealed class SmallCollection
{
    private readonly MemoryStream _log;
    private readonly ChangeLog _writer;
    private readonly StringBuilder _doubts = new();

    public SmallCollection(string output)
        : this(output, new MemoryStream())
    {
    }

    private SmallCollection(string output, MemoryStream log) =>
        (Folder, _log, _writer) = (new CollectionFolder(output), log, new ChangeLog(log));

    public CollectionFolder Folder { get; }

    public List<JournalEntry> Entries { get; } = [];

    public JournalHead Head { get; init; } = new()
    {
        Folder = "fonds",
        Tool = "ocrfrench 1.2.3",
        Model = "0123456789abcdef",
        Options = "fedcba9876543210",
    };

    /// <summary>Adds a text in which words are replaced by others, each where it stands next.</summary>
    public void Add(string file, string text, double damaged, double after,
        params (string Before, string After, CorrectionKind Kind, string Rule, double Confidence, string[] Others)[] changes) =>
        Add(file, text, TextEncoding.Utf8, damaged, after, changes);

    public void Add(string file, string text, TextEncoding encoding, double damaged, double after,
        params (string Before, string After, CorrectionKind Kind, string Rule, double Confidence, string[] Others)[] changes) =>
        Add(file, file, text, encoding, damaged, after, changes);

    /// <summary>The same where the cleaned file has a name of its own.</summary>
    public void Add(string file, string cleaned, string text, TextEncoding encoding, double damaged, double after,
        params (string Before, string After, CorrectionKind Kind, string Rule, double Confidence, string[] Others)[] changes)
    {
        var clean = new StringBuilder();
        long logged = _log.Position;
        _writer.Begin(new LoggedDocument
        {
            Name = "fonds/" + file,
            Output = Folder.Target(cleaned),
            Tool = Head.Tool,
            Format = "text",
            Encoding = encoding,
            Options = [new("level", "Balanced")]
        });
        int at = 0;
        foreach (var change in changes)
        {
            int start = text.IndexOf(change.Before, at, StringComparison.Ordinal);
            Assert.True(start >= 0, change.Before);
            clean.Append(text, at, start - at);
            encoding.TryEncode(change.Before, out byte[]? before);
            encoding.TryEncode(change.After, out byte[]? replaced);
            _writer.Write(new LoggedChange
            {
                Line = 1 + text.AsSpan(0, start).Count('\n'),
                Page = 1,
                Start = start,
                OutputStart = clean.Length,
                Before = change.Before,
                After = change.After,
                Kind = change.Kind.ToString(),
                Rule = change.Rule,
                Confidence = change.Confidence,
                RunnersUp = change.Others,
                Edits = [new LoggedEdit(encoding.ByteCount(text.AsSpan(0, start)), before, replaced)],
            });
            clean.Append(change.After);
            at = start + change.Before.Length;
        }

        clean.Append(text, at, text.Length - at);
        encoding.TryEncode(text, out byte[]? source);
        encoding.TryEncode(clean.ToString(), out byte[]? result);
        _writer.End(FileState.Of(source), FileState.Of(result));
        Directory.CreateDirectory(Path.GetDirectoryName(Folder.Target(cleaned))!);
        File.WriteAllBytes(Folder.Target(cleaned), result!);
        Entries.Add(new JournalEntry
        {
            File = file,
            Output = cleaned == file ? null : cleaned,
            Format = "text",
            Source = FileState.Of(source),
            Result = FileState.Of(result),
            LogStart = logged,
            LogLength = _log.Position - logged,
            Corrections = changes.Length,
            Pages = 1,
            Words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length,
            Damaged = damaged,
            DamagedAfter = after,
        });
    }

    /// <summary>Adds a doubt about a file.</summary>
    public void Doubt(string file, long page, string original, DoubtReason reason, params DoubtReading[] readings) =>
        _doubts.Append(DoubtJson.Line(new LoggedDoubt
        {
            Document = "fonds/" + file,
            Line = 1,
            Page = page,
            Start = _doubts.Length,
            Original = original,
            Reason = reason,
            Readings = readings
        })).Append('\n');

    /// <summary>The report, written from the log as it stands on the disk.</summary>
    public string Report()
    {
        Directory.CreateDirectory(Folder.State);
        File.WriteAllBytes(Folder.Log, _log.ToArray());
        File.WriteAllText(Folder.Doubts, _doubts.ToString());
        using var page = new MemoryStream();
        CollectionReport.Write(Folder, Head, Entries, page);
        return Encoding.UTF8.GetString(page.ToArray());
    }

    /// <summary>A few files of all sorts.</summary>
    public static SmallCollection Usual(string output)
    {
        var collection = new SmallCollection(output);
        collection.Add(
            "1912/lettre.txt",
            "Ma chere soeur, il\na répondu à 1’Assemblée que la deuxiéme séance était ou-\nverte. Il n’était pas a Paris, et le systéme "
                + "lui parait\nbon.\n",
            6,
            1,
            ("chere", "chère", CorrectionKind.Accent, "context.accent", 0.994, []),
            ("soeur", "sœur", CorrectionKind.Ligature, "ligatures.oe", 0.99, []),
            ("1", "l", CorrectionKind.Elision, "elision.one-for-l", 0.995, []),
            ("deuxiéme", "deuxième", CorrectionKind.Accent, "context.accent", 0.997, ["deuxièmes"]),
            ("ou-\nverte.", "ouverte.\n", CorrectionKind.LineEnd, "layout.line-end", 0.99, []),
            ("a Paris", "à Paris", CorrectionKind.Accent, "context.real-word-accent", 0.87, ["a", "la"]),
            ("systéme", "système", CorrectionKind.Accent, "context.accent", 0.998, []));
        collection.Add("1912/sain.txt", "Rien à dire de cette page, qui est saine.\n", 0, 0);
        collection.Add("1913/acte.txt", "Les yous viendrez, done le 13 mai.\n", 2, 0.5, ("yous", "vous", CorrectionKind.Letters,
            "context.letters", 0.62, ["jours"]), ("done", "donc", CorrectionKind.Letters, "context.letters", 0.93, []));
        collection.Entries.Add(
            new JournalEntry { File = "1913/coupé.xml", Problem = "fonds/1913/coupé.xml, line 3: the rest of the document is missing." });
        collection.Entries.Add(new JournalEntry { File = "1913/plan.png", LeftAlone = "image" });
        collection.Entries.Add(new JournalEntry { File = "1913/vue.png", LeftAlone = "image" });
        collection.Doubt("1912/lettre.txt", 1, "Gevrol", DoubtReason.NoReading);
        collection.Doubt("1912/lettre.txt", 1, "parait", DoubtReason.BelowThreshold, new("paraît", 0.6), new("parait", 0.3));
        collection.Doubt("1912/lettre.txt", 2, "bon", DoubtReason.OldSpelling, new DoubtReading("bons", 0.2));
        collection.Doubt("1913/acte.txt", 1, "Les", DoubtReason.BelowThreshold, new DoubtReading("Des", 0.4));
        collection.Doubt("1913/acte.txt", 1, "mai", DoubtReason.BelowThreshold, new DoubtReading("mais", 0.1));
        return collection;
    }
}
