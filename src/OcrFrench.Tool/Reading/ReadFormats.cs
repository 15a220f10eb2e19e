using OcrFrench.Tesseract;

namespace OcrFrench.Tool.Reading;

/// <summary>The command line’s names of output formats and page layouts.</summary>
internal static class ReadFormats
{
    private static readonly ReadFormat[] s_all =
    [
        new(TextFormats.Text, ".txt", static (pages, stream) => pages.WriteText(stream)),
        new("alto", ".alto.xml", static (pages, stream) => pages.WriteAlto(stream)),
        new("hocr", ".hocr", static (pages, stream) => pages.Write(HocrWriter.Write, stream)),
        new("tsv", ".tsv", static (pages, stream) => pages.Write(TsvWriter.Write, stream)),
        new("pdf", ".pdf", static (pages, stream) => pages.Write(SearchablePdfWriter.Write, stream)),
    ];

    public static string[] Names { get; } = Array.ConvertAll(s_all, static format => format.Name);

    public static string[] Layouts { get; } = ["auto", "column", "block", "line", "sparse"];

    /// <summary>The format that the command line names; it accepts no other names.</summary>
    public static ReadFormat Named(string name) =>
        Array.Find(s_all, format => format.Name == name) ?? throw new ArgumentException(name, nameof(name));

    public static string Extension(string format) => Named(format).Extension;

    public static ScanLayout Layout(string name) => name switch
    {
        "column" => ScanLayout.Column,
        "block" => ScanLayout.Block,
        "line" => ScanLayout.Line,
        "sparse" => ScanLayout.Sparse,
        _ => ScanLayout.Automatic,
    };
}
