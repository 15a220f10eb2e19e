using OcrFrench.Tesseract;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>Ways to read a scan: each step of preparation alone, each layout, and the automatic choice.</summary>
internal static class Preparations
{
    public static string[] Names { get; } = ["none", "auto", "deskew", "upscale", "despeckle", "background", "otsu", "sauvola"];

    /// <summary>Layouts, without preparation: for the measure of real pages only.</summary>
    public static string[] Layouts { get; } = ["column", "block", "sparse"];

    public static ScanReaderOptions Of(string name, ScanReaderOptions options) => options with
    {
        Preparation = Steps(name),
        Layout = name switch
        {
            "column" => ScanLayout.Column,
            "block" => ScanLayout.Block,
            "sparse" => ScanLayout.Sparse,
            _ => options.Layout,
        },
    };

    private static ScanPreparation Steps(string name) => name switch
    {
        "auto" => ScanPreparation.Automatic,
        "deskew" => ScanPreparation.None with { Deskew = ScanStep.On },
        "upscale" => ScanPreparation.None with { Upscale = ScanStep.On },
        "despeckle" => ScanPreparation.None with { Despeckle = ScanStep.On },
        "background" => ScanPreparation.None with { Background = ScanStep.On },
        "otsu" => ScanPreparation.None with { Binarization = ScanBinarization.Otsu },
        "sauvola" => ScanPreparation.None with { Binarization = ScanBinarization.Sauvola },
        _ => ScanPreparation.None,
    };
}
