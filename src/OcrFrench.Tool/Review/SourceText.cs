using OcrFrench.Documents;
using OcrFrench.Documents.Formats;

namespace OcrFrench.Tool.Review;

/// <summary>A document as it was before it was cleaned, looked up for what a log says of it.</summary>
internal sealed class SourceText
{
    private readonly string? _text;
    private readonly Dictionary<long, string>? _lines;

    private SourceText(string path, byte[] bytes, LoggedDocument head, IEnumerable<long> lines)
    {
        (Path, Bytes) = (path, bytes);
        switch (head.Format)
        {
            case TextFormats.Text:
                Plain = TextDocument.Parse(bytes, path, head.Encoding);
                _text = Plain.Text;
                break;
            case TextFormats.JsonLines:
                Field = head.Options.FirstOrDefault(static option => option.Key == "field").Value ?? "text";
                (_lines, JsonLines) = Read(path, bytes, Field, lines.ToHashSet());
                break;
            default:
                Document = OcrDocument.Parse(bytes, path, WordFormats.Named(head.Format).Id);
                // What is written now is shown as tracked changes too.
                if (head.Options.Any(static option => option is { Key: "trackChanges", Value: "true" }))
                    Document = Document.WithTrackedChanges();
                _text = Document.Text;
                break;
        }
    }

    /// <summary>Reads the source of a logged document.</summary>
    /// <exception cref="DocumentException">It cannot be read as what the log says.</exception>
    public static SourceText Read(string path, byte[] bytes, DocumentChanges changes) =>
        new(path, bytes, changes.Document,
            [.. changes.Changes.Select(static change => change.Line), .. changes.Doubts.Select(static doubt => doubt.Line)]);

    public string Path { get; }

    public byte[] Bytes { get; }

    /// <summary>A plain text.</summary>
    public TextDocument? Plain { get; }

    /// <summary>A document of words with their places.</summary>
    public OcrDocument? Document { get; }

    /// <summary>JSON lines that were changed, by their numbers.</summary>
    public IReadOnlyDictionary<long, JsonLine>? JsonLines { get; }

    /// <summary>The member of JSON lines that was cleaned.</summary>
    public string Field { get; } = "";

    /// <summary>Finds and reads the source of a logged document.</summary>
    /// <param name="changes">What the log says.</param>
    /// <param name="folders">Folders in which to look for files with relative names; the working folder first.</param>
    /// <param name="problem">Why there is none.</param>
    public static SourceText? Find(DocumentChanges changes, IReadOnlyList<string> folders, out SourceProblem problem)
    {
        LoggedDocument head = changes.Document;
        problem = SourceProblem.Gone;
        foreach (string path in Candidates(head.Name, folders))
        {
            if (!File.Exists(path)) continue;
            problem = SourceProblem.Changed;
            try
            {
                using Stream file = Cleaning.PdfInput.OpenLogged(path, head.Format);
                byte[] bytes = StandardStreams.ReadAll(file);
                if (FileState.Of(bytes) != head.Source) continue;
                SourceText source = Read(path, bytes, changes);
                if (!source.Fits(changes)) continue;
                problem = SourceProblem.None;
                return source;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or DocumentException or ArgumentException)
            {
                problem = SourceProblem.Unreadable;
            }
        }

        return null;
    }

    /// <summary>The text that changes on a line refer to: for JSON lines that of the line, otherwise the whole text.</summary>
    public string TextOf(long line) => _text ?? _lines!.GetValueOrDefault(line, "");

    /// <summary>Whether the changes are those of this document.</summary>
    public bool Fits(DocumentChanges changes) =>
        changes.Changes.GroupBy(static change => change.Line).All(line => TouchedPlace.Fit(line, TextOf(line.Key)));

    /// <summary>The words that were touched, text by text.</summary>
    public IEnumerable<TouchedPlace> Places(DocumentChanges changes) => _lines is null
        ? TouchedPlace.In(changes.Changes,
            _text).Select(place => Document is null || !place.Changes.Any(IsAdapted) ? place : place with { IsWord = false })
        : changes.Changes.GroupBy(static change => change.Line).SelectMany(line => TouchedPlace.In(line, TextOf(line.Key)));

    /// <summary>The doubts, as places; those of another document are left out.</summary>
    public IEnumerable<TouchedPlace> Doubts(DocumentChanges changes) =>
        changes.Doubts.Where(doubt => TouchedPlace.Fits(doubt, TextOf(doubt.Line)))
        .Select(doubt => TouchedPlace.Of(doubt, TextOf(doubt.Line)));

    /// <summary>
    /// Documents write some corrections differently from how the engine makes them: for each half of a word that a line's end cuts, and
    /// with one of the spaces beside a removed mark. The engine would not recognise a decision about these.
    /// </summary>
    private static bool IsAdapted(LoggedChange change) => change.Kind == nameof(CorrectionKind.LineEnd)
        || (change.After.Length == 0 && change.Before.AsSpan().Trim().Length < change.Before.Length);

    /// <summary>A file cleaned in place has left its source beside it.</summary>
    private static IEnumerable<string> Candidates(string name, IReadOnlyList<string> folders)
    {
        IEnumerable<string> paths = System.IO.Path.IsPathRooted(name)
            ? [name]
            : folders.Select(folder => System.IO.Path.Combine(folder, name));
        return paths.SelectMany(static path => (string[])[path, path + ".bak"]);
    }

    private static (Dictionary<long, string> Texts, Dictionary<long, JsonLine> Lines) Read(
        string path, byte[] bytes, string field, HashSet<long> wanted)
    {
        var texts = new Dictionary<long, string>();
        var lines = new Dictionary<long, JsonLine>();
        foreach (JsonLine line in Documents.JsonLines.Read(new MemoryStream(bytes), path))
        {
            if (!wanted.Contains(line.Number)) continue;
            texts[line.Number] = line.GetString(field);
            lines[line.Number] = line;
        }

        return (texts, lines);
    }
}

/// <summary>Why the source of a document is unavailable.</summary>
internal enum SourceProblem
{
    None,

    /// <summary>There is no such file.</summary>
    Gone,

    /// <summary>The file is not the one that was cleaned.</summary>
    Changed,

    /// <summary>It cannot be read.</summary>
    Unreadable,
}
