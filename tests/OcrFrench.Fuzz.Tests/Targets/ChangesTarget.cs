using System.Text;
using OcrFrench.Documents;
using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>
/// Any change log: refused, or read; then undoing gives the source to the byte or refuses, and a log that is whole gives the result or
/// refuses.
/// </summary>
internal sealed class ChangesTarget : IFuzzTarget
{
    private const string Log = "log.jsonl";

    private readonly List<(byte[] Source, byte[] Result)> _files = [];

    public ChangesTarget()
    {
        var seeds = new List<byte[]>();
        foreach (TextEncoding encoding in (TextEncoding[])[TextEncoding.Utf8, TextEncoding.Utf16BigEndian])
        {
            foreach (string text in (string[])[AllTargets.Texts()[0], "Mise en ceuvre par 1’Assemblée, yous mére", "la maison"])
            {
                CleaningResult result = OcrCleaner.Default.Analyze(text);
                encoding.TryEncode(result.Source, out byte[]? source);
                encoding.TryEncode(result.Text, out byte[]? cleaned);
                _files.Add((source!, cleaned!));
                seeds.Add(Write(result, source!, cleaned!, encoding));
            }
        }

        seeds.Add([.. seeds[1], .. seeds[2]]);
        seeds.Add(Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(seeds[1]).Replace("\"confidence\"", "\"accepted\":false,\"confidence\"", StringComparison.Ordinal)));
        Seeds = seeds;
    }

    /// <summary>The head of the logs that are written here.</summary>
    public static LoggedDocument Head { get; } = new()
    {
        Name = "page 1.txt",
        Tool = "ocrfrench",
        Format = "text",
        Options = [new("level", "Balanced")],
        Encoding = TextEncoding.Utf8,
    };

    public string Name => "changes";

    public IReadOnlyList<byte[]> Seeds { get; }

    public IReadOnlyList<IMutator> Mutators { get; } = [new JsonMutator(), new JsonMutator(), new ByteMutator()];

    public int LongestInput => 1 << 16;

    public int QuickInputs => 2000;

    public Outcome Run(byte[] input)
    {
        var seen = new List<string>();
        try
        {
            foreach (DocumentChanges changes in ChangeLog.Read(new MemoryStream(input), Log))
            {
                foreach ((byte[] source, byte[] result) in _files) seen.Add(Replay(changes, source, result));
            }
        }
        catch (ChangeLogException error)
        {
            Check(error);
            return new Outcome("refused: " + error.Problem, error.Detail.Length < 20 ? error.Detail : "");
        }

        return new Outcome("read", string.Join(' ', seen.Distinct()));
    }

    private static string Replay(DocumentChanges changes, byte[] source, byte[] result)
    {
        string undone, applied;
        using var target = new MemoryStream();
        try
        {
            ChangeReplay.Undo(changes, "page", FileState.Of(result), new MemoryStream(result), target);
            FindingException.ThrowIf(!target.ToArray().AsSpan().SequenceEqual(source)
                || FileState.Of(source) != changes.Document.Source, "Undoing gave something else.");
            undone = "undone";
        }
        catch (ChangeLogException error)
        {
            Check(error);
            undone = error.Problem.ToString();
        }

        target.SetLength(0);
        try
        {
            FileState state = ChangeReplay.Apply(changes, "page", FileState.Of(source), new MemoryStream(source), target);
            byte[] output = target.ToArray();
            FindingException.ThrowIf(FileState.Of(output) != state, "Applying says that it wrote something else.");
            FindingException.ThrowIf(changes.IsWhole && !output.AsSpan().SequenceEqual(result), "A whole log gave something else.");
            applied = changes.IsWhole ? "applied" : "applied in part";
        }
        catch (ChangeLogException error)
        {
            Check(error);
            applied = error.Problem.ToString();
        }

        return undone + "/" + applied;
    }

    private static void Check(ChangeLogException error)
    {
        FindingException.ThrowIf(error.File is not (Log or "page")
            || !error.Message.Contains(error.File, StringComparison.Ordinal), "The message names no file: " + error.Message);
        FindingException.ThrowIf(error.File == Log && error.Line < 1, "The message names no line: " + error.Message);
    }

    private static byte[] Write(CleaningResult result, byte[] source, byte[] cleaned, TextEncoding encoding)
    {
        using var stream = new MemoryStream();
        var log = new ChangeLog(stream);
        log.Begin(Head with { Encoding = encoding });
        log.WriteText(result);
        log.End(FileState.Of(source), FileState.Of(cleaned));
        return stream.ToArray();
    }
}
