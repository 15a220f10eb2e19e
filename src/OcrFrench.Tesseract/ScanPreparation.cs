namespace OcrFrench.Tesseract;

/// <summary>How an image is prepared before it is read. Each step can be chosen automatically, from measurements of the page.</summary>
public sealed record ScanPreparation
{
    /// <summary>Every step chosen automatically: the default.</summary>
    public static ScanPreparation Automatic { get; } = new();

    /// <summary>No steps: the engine gets the image as it is.</summary>
    public static ScanPreparation None { get; } = new()
    {
        Deskew = ScanStep.Off,
        Background = ScanStep.Off,
        Despeckle = ScanStep.Off,
        Upscale = ScanStep.Off,
    };

    /// <summary>Whether to straighten a skewed page; automatic: if the skew is between one and seven degrees.</summary>
    public ScanStep Deskew { get; init; }

    /// <summary>
    /// Whether to even out shadows and yellowed paper to white; automatic: if the paper is much darker in some places than in others.
    /// </summary>
    public ScanStep Background { get; init; }

    /// <summary>
    /// Whether to remove specks much smaller than the dots of the letters, from black and white images only; automatic: if there are more
    /// specks than letters.
    /// </summary>
    public ScanStep Despeckle { get; init; }

    /// <summary>
    /// Whether to enlarge small letters. Automatic: if those without ascenders are at most 10 pixels high, as at 150 dots per inch, and,
    /// unless the page is read only once, if it came out badly without.
    /// </summary>
    public ScanStep Upscale { get; init; }

    /// <summary>
    /// How to make the image black and white before the engine does so itself. Sauvola helps on shaded pages, but evening out the
    /// background helps more: off by default.
    /// </summary>
    public ScanBinarization Binarization { get; init; }
}

/// <summary>Whether to perform a step.</summary>
public enum ScanStep
{
    /// <summary>If measurements of the page show that it helps.</summary>
    Auto,

    /// <summary>Always, where there is something to do.</summary>
    On,

    /// <summary>Never.</summary>
    Off,
}

/// <summary>How an image is made black and white.</summary>
public enum ScanBinarization
{
    /// <summary>Not at all: the engine does so itself, and also uses the grey levels.</summary>
    Off,

    /// <summary>With one threshold for the page, by Otsu’s method.</summary>
    Otsu,

    /// <summary>With a local threshold, by Sauvola’s method.</summary>
    Sauvola,
}
