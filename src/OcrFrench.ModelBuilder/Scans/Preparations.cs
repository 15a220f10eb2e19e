using OcrFrench.Tesseract;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>Ways to prepare a scan, each step alone and the automatic choice.</summary>
internal static class Preparations
{
    public static string[] Names { get; } = ["none", "auto", "deskew", "upscale", "despeckle", "background", "otsu", "sauvola"];

    public static ScanPreparation Of(string name) => name switch
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
