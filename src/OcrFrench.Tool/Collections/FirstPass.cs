using OcrFrench.Documents;
using OcrFrench.Documents.Files;
using OcrFrench.Documents.Plain;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Collections;

/// <summary>
/// Examines the texts of a collection before they are cleaned, for what they reveal about each other: recurring names, recurring damage.
/// </summary>
internal sealed class FirstPass(string folder, CleanSettings clean, CleanerSource cleaners)
{
    /// <summary>
    /// By hand: how many files of a folder are examined; a hundred thousand characters reveal as much as more would.
    /// </summary>
    private const int MostFiles = 50;

    /// <summary>By hand, in bytes: longer files reveal enough about themselves.</summary>
    private const long LongestFile = 8 << 20;

    /// <summary>
    /// By hand: how many JSON lines of a file are examined, and how many folders per thread may wait for one before them.
    /// </summary>
    private const int MostLines = 50, Window = 8;

    /// <summary>Gathers, and writes the file that <see cref="SourceProfiles"/> reads.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="jobs">How many folders are looked through at once.</param>
    /// <param name="target">Where to write the file.</param>
    /// <param name="temporary">Where it is written before; <see langword="null"/> for beside its place.</param>
    /// <param name="stop">Ends it; nothing is then written.</param>
    /// <returns>A digest of the file; null if it was stopped.</returns>
    public string? Run(IEnumerable<PlannedFile> files, int jobs, string target, string? temporary, CancellationToken stop)
    {
        KeyValuePair<string, FileSample>[] sources = Choose(files);
        using var file = new SafeFile(target, temporary);
        using var written = new MeteredStream(file.Stream);
        var work = new OrderedWork<KeyValuePair<string, FileSample>, LearntSource>(jobs, jobs * Window);
        work.Run(
            sources,
            () => source => new LearntSource(source.Key, Gather(source.Value.Files, stop)),
            done => written.Write(SourceProfiles.Line(done.Source, done.Profile)),
            stop);
        if (stop.IsCancellationRequested) return null;
        file.Commit();
        return written.State().Sha256;
    }

    /// <summary>The files to examine, folder by folder; a file on its own learns nothing from others.</summary>
    private static KeyValuePair<string, FileSample>[] Choose(IEnumerable<PlannedFile> files)
    {
        var sources = new SortedDictionary<string, FileSample>(StringComparer.Ordinal);
        foreach (PlannedFile file in files)
        {
            if (file.Length is <= 0 or > LongestFile) continue;
            if (!sources.TryGetValue(file.Source, out FileSample? sample)) sources[file.Source] = sample = new FileSample(MostFiles);
            sample.Add(file.File);
        }

        return [.. sources.Where(static source => source.Value.Count > 1)];
    }

    private CollectionProfile Gather(IReadOnlyList<string> files, CancellationToken stop)
    {
        var builder = new CollectionProfileBuilder(cleaners.For(Path.Combine(folder, files[0])));
        foreach (string file in files)
        {
            if (stop.IsCancellationRequested) break;
            string path = Path.Combine(folder, file);
            try
            {
                Add(builder, path, File.ReadAllBytes(path));
            }
            catch (Exception error) when (Failures.Describe(path, error) is not null)
            {
                // The second pass reports what is wrong with it.
            }
        }

        return builder.Build();
    }

    private void Add(CollectionProfileBuilder builder, string path, byte[] bytes)
    {
        switch (ContentKind.Of(bytes.AsSpan(0, Math.Min(bytes.Length, ContentKind.Looked)), path, clean))
        {
            case ContentKind.Page:
                OcrDocument page = OcrDocument.Parse(bytes, path);
                builder.Add(page.Text, page.RecognizedWords());
                break;
            case ContentKind.JsonLines:
                string field = clean.Field ?? "text";
                foreach (JsonLine line in JsonLines.Read(new MemoryStream(bytes), path).Where(static line => !line.IsBlank).Take(MostLines))
                    builder.Add(line.GetString(field), []);
                break;
            case ContentKind.Pdf:
                builder.Add(PdfTextLayer.Parse(bytes, path).ToText(), []);
                break;
            case ContentKind.Text:
                TextSource text = TextSource.Open(new MemoryStream(bytes), path, clean.Encoding);
                if (!text.IsLong) builder.Add(text.Document.Text, []);
                break;
        }
    }

    private sealed record LearntSource(string Source, CollectionProfile Profile);
}
