using OcrFrench.Tesseract;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>Ways to read a scan: with single steps of preparation, with each layout, and with the automatic choice.</summary>
internal static class Preparations
{
    public static string[] Names { get; } = ["none", "auto", "deskew", "upscale", "despeckle", "background", "otsu", "sauvola"];

    /// <summary>Ways only for real pages: other layouts, no preparation, other numbers of readings.</summary>
    public static string[] Others { get; } = ["column", "block", "sparse", "once", "thrice"];

    /// <summary>Except for the automatic ways, the engine's output is taken as it is.</summary>
    public static ScanReaderOptions Of(string name, ScanReaderOptions options) => options with
    {
        Preparation = Steps(name),
        Readings = name switch
        {
            "auto" => ScanReadings.Auto,
            "thrice" => ScanReadings.Thrice,
            _ => ScanReadings.Once,
        },
        KeepNoise = name is not ("auto" or "once" or "thrice"),
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
        "auto" or "once" or "thrice" => ScanPreparation.Automatic,
        "deskew" => ScanPreparation.None with { Deskew = ScanStep.On },
        "upscale" => ScanPreparation.None with { Upscale = ScanStep.On },
        "despeckle" => ScanPreparation.None with { Despeckle = ScanStep.On },
        "background" => ScanPreparation.None with { Background = ScanStep.On },
        "otsu" => ScanPreparation.None with { Binarization = ScanBinarization.Otsu },
        "sauvola" => ScanPreparation.None with { Binarization = ScanBinarization.Sauvola },
        _ => ScanPreparation.None,
    };
}
