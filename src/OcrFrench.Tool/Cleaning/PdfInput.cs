using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Encodings;

namespace OcrFrench.Tool.Cleaning;

/// <summary>What is cleaned of a PDF: its text layer, in the requested form.</summary>
internal static class PdfInput
{
    /// <summary>What <c>--to</c> takes; the first is the default.</summary>
    public static string[] Forms { get; } = [TextFormats.Text, "alto", "hocr"];

    /// <summary>Whether a file is a PDF; false for one that cannot be read, which is reported elsewhere.</summary>
    public static bool Is(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return Is(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The name of the text of a PDF in a cleaned folder, where a text of the PDF’s name may stand too.</summary>
    public static string BesideOf(string file) => file + ".txt";

    /// <summary>The text layer of a PDF, in UTF-8, or the stream from its beginning when it is not one.</summary>
    public static Stream Open(Stream stream, string name, string? form, out bool isPdf)
    {
        byte[] start = new byte[5];
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (stream.CanSeek) stream.Position = 0;
        Stream whole = stream.CanSeek ? stream : new JoinedStream(new MemoryStream(start, 0, length), stream);
        isPdf = PdfTextLayer.IsLikely(start.AsSpan(0, length));
        return isPdf ? Layer(StandardStreams.ReadAll(whole), name, form) : whole;
    }

    /// <summary>The same for a file that a log names.</summary>
    public static Stream OpenLogged(string path, string form)
    {
        FileStream file = File.OpenRead(path);
        bool isPdf = Is(file);
        file.Position = 0;
        if (!isPdf || !Forms.Contains(form, StringComparer.Ordinal)) return file;
        using (file) return Layer(StandardStreams.ReadAll(file), path, form);
    }

    /// <summary>The name of the file that is made from a PDF.</summary>
    public static string NameOf(string path, string? form) => Path.ChangeExtension(Path.GetFileName(path), form switch
    {
        "alto" => ".alto.xml",
        "hocr" => ".hocr",
        _ => ".txt",
    });

    private static bool Is(FileStream file)
    {
        Span<byte> start = stackalloc byte[5];
        return PdfTextLayer.IsLikely(start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }

    private static MemoryStream Layer(byte[] bytes, string name, string? form)
    {
        var layer = PdfTextLayer.Parse(bytes, name);
        return new MemoryStream(form switch
        {
            "alto" => layer.ToAlto(),
            "hocr" => layer.ToHocr(),
            _ => Encoding.UTF8.GetBytes(layer.ToText()),
        });
    }
}
