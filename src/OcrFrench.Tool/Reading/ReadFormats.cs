using OcrFrench.Tesseract;

namespace OcrFrench.Tool.Reading;

/// <summary>The names that the command line has for what comes out, and for how pages are laid out.</summary>
internal static class ReadFormats
{
    public static string[] Names { get; } = ["text", "alto", "hocr", "tsv", "pdf"];

    public static string[] Layouts { get; } = ["auto", "column", "block", "line", "sparse"];

    public static string Extension(string format) => format switch { "alto" => ".alto.xml", "hocr" => ".hocr", "tsv" => ".tsv", "pdf" => ".pdf", _ => ".txt" };

    public static ScanLayout Layout(string name) => name switch
    {
        "column" => ScanLayout.Column,
        "block" => ScanLayout.Block,
        "line" => ScanLayout.Line,
        "sparse" => ScanLayout.Sparse,
        _ => ScanLayout.Automatic,
    };
}
