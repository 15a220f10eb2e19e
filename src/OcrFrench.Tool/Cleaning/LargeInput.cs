using OcrFrench.Documents;
using OcrFrench.Documents.Files;
using OcrFrench.Documents.Formats;

namespace OcrFrench.Tool.Cleaning;

/// <summary>A document of pages that is too long to be held in memory, with the file that it is read from.</summary>
internal sealed class LargeInput : IDisposable
{
    private readonly Stream? _temporary;

    private LargeInput(LargeDocument document, Stream stream, Stream? temporary)
    {
        (Document, Stream) = (document, stream);
        _temporary = temporary;
    }

    public LargeDocument Document { get; }

    /// <summary>The file.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a document of pages if it is long, and of a format of which slices can be read.</summary>
    /// <param name="input">The document; replaced by one that starts from the beginning again when this returns null.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="format">The format that was asked for; null to tell it from the document.</param>
    /// <exception cref="DocumentException">It is malformed.</exception>
    public static LargeInput? Open(ref Stream input, string name, string? format)
    {
        Stream? temporary = null;
        if (!input.CanSeek)
        {
            temporary = Keep(ref input);
            if (temporary is null) return null;
        }

        LargeInput? large = null;
        try
        {
            OcrDocumentFormat? known = format is null ? null : WordFormats.Named(format).Id;
            if (LargeDocument.Open(input, name, known) is { } document) return large = new LargeInput(document, input, temporary);
            input.Position = 0;
            if (temporary is not null) input = new MemoryStream(StandardStreams.ReadAll(temporary));
            return null;
        }
        finally
        {
            if (large is null) temporary?.Dispose();
        }
    }

    public void Dispose() => _temporary?.Dispose();

    /// <summary>Puts what comes through a pipe into a file, if it is long.</summary>
    private static FileStream? Keep(ref Stream input)
    {
        var start = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        int read = 1;
        while (read > 0 && start.Length <= LargeDocument.LongestWhole)
        {
            read = input.Read(buffer);
            start.Write(buffer, 0, read);
        }

        start.Position = 0;
        if (read == 0)
        {
            input = start;
            return null;
        }

        Stream rest = input;
        FileStream all = TemporaryFile.Create(Path.GetTempPath(), file =>
        {
            start.CopyTo(file);
            rest.CopyTo(file);
        });
        input = all;
        return all;
    }
}
