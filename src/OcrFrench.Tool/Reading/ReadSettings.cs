using OcrFrench.Tesseract;

namespace OcrFrench.Tool.Reading;

/// <summary>The command line of <c>read</c>, in its own terms.</summary>
internal sealed record ReadSettings
{
    public required IReadOnlyList<string> Files { get; init; }

    public string? Output { get; init; }

    /// <summary>Of <see cref="ReadFormats.Names"/>.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    public bool Raw { get; init; }

    public required string Language { get; init; }

    public required string PageLayout { get; init; }

    /// <summary>auto, 1 or 3.</summary>
    public required string Readings { get; init; }

    public bool KeepNoise { get; init; }

    public required string Deskew { get; init; }

    public required string Background { get; init; }

    public required string Despeckle { get; init; }

    public required string Upscale { get; init; }

    public required string Binarize { get; init; }

    public bool NoPreparation { get; init; }

    public string? KeepImages { get; init; }

    /// <summary>0 to take the file's word.</summary>
    public int Dpi { get; init; }

    /// <summary>0 for one for each processor.</summary>
    public int Jobs { get; init; }

    /// <summary>Seconds; 0 for none.</summary>
    public int TimeLimit { get; init; }

    public string? Tesseract { get; init; }

    public string? Tessdata { get; init; }

    public bool Quiet { get; init; }

    public ScanReaderOptions ToOptions() => new()
    {
        Language = Language,
        Layout = ReadFormats.Layout(PageLayout),
        Preparation = Preparation(),
        Readings = Readings switch
        {
            "1" => ScanReadings.Once,
            "3" => ScanReadings.Thrice,
            _ => ScanReadings.Auto,
        },
        KeepNoise = KeepNoise,
        Resolution = Dpi > 0 ? Dpi : null,
        Parallelism = Jobs,
        TimeLimit = TimeSpan.FromSeconds(TimeLimit),
        LibraryPath = Tesseract,
        DataFolder = Tessdata,
        KeepImages = Formats.Contains("pdf", StringComparer.Ordinal),
        KeepPreparedImages = KeepImages is not null,
    };

    private ScanPreparation Preparation()
    {
        // A step that is requested is done, whatever the setting for the rest.
        ScanStep Step(string value) => value == "on" ? ScanStep.On : value == "off" || NoPreparation ? ScanStep.Off : ScanStep.Auto;
        return new ScanPreparation
        {
            Deskew = Step(Deskew),
            Background = Step(Background),
            Despeckle = Step(Despeckle),
            Upscale = Step(Upscale),
            Binarization = Binarize switch
            {
                "otsu" => ScanBinarization.Otsu,
                "sauvola" => ScanBinarization.Sauvola,
                _ => ScanBinarization.Off
            },
        };
    }
}
