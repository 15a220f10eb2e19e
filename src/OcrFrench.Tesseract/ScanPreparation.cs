namespace OcrFrench.Tesseract;

/// <summary>What is done to an image before it is read. Every step has an automatic choice, made by what is measured on the page.</summary>
public sealed record ScanPreparation
{
    /// <summary>Every step by what is measured: the default.</summary>
    public static ScanPreparation Automatic { get; } = new();

    /// <summary>No step: the engine gets the image as it is.</summary>
    public static ScanPreparation None { get; } = new()
    {
        Deskew = ScanStep.Off,
        Background = ScanStep.Off,
        Despeckle = ScanStep.Off,
        Upscale = ScanStep.Off,
    };

    /// <summary>Whether a page that stands askew is turned upright; automatically from one degree on, up to seven.</summary>
    public ScanStep Deskew { get; init; }

    /// <summary>
    /// Whether shadows and yellowed paper are evened out to white; automatically where the paper is much darker in one place than in
    /// another.
    /// </summary>
    public ScanStep Background { get; init; }

    /// <summary>
    /// Whether specks much smaller than the dots of the letters are taken away. Black and white images only; automatically where there are
    /// more specks than letters.
    /// </summary>
    public ScanStep Despeckle { get; init; }

    /// <summary>
    /// Whether small letters are enlarged; automatically where those without ascender are 10 pixels high or less, as at 150 dots an inch,
    /// and, unless the page is read once only, where it came out badly without.
    /// </summary>
    public ScanStep Upscale { get; init; }

    /// <summary>
    /// How the image is made black and white, beyond what the engine does itself. Sauvola helps on shaded pages, but evening out the
    /// background helps more: off unless asked for.
    /// </summary>
    public ScanBinarization Binarization { get; init; }
}

/// <summary>Whether a step is done.</summary>
public enum ScanStep
{
    /// <summary>Where measuring the page tells that it helps.</summary>
    Auto,

    /// <summary>Always, as far as there is something to do.</summary>
    On,

    /// <summary>Never.</summary>
    Off,
}

/// <summary>How an image is made black and white.</summary>
public enum ScanBinarization
{
    /// <summary>Not at all: the engine makes its own, and looks at the greys as well.</summary>
    Off,

    /// <summary>By one threshold for the page, after Otsu.</summary>
    Otsu,

    /// <summary>By a threshold for each place, after Sauvola.</summary>
    Sauvola,
}
