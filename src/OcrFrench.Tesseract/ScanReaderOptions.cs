namespace OcrFrench.Tesseract;

/// <summary>How a <see cref="ScanReader"/> reads.</summary>
public sealed record ScanReaderOptions
{
    /// <summary>The language, by the name of its data: <c>fra</c>; <c>frm</c> for French before 1600; several as <c>fra+lat</c>.</summary>
    public string Language { get; init; } = "fra";

    /// <summary>How the page is laid out.</summary>
    public ScanLayout Layout { get; init; } = ScanLayout.Automatic;

    /// <summary>What is done to the image before it is read.</summary>
    public ScanPreparation Preparation { get; init; } = ScanPreparation.Automatic;

    /// <summary>How often a page is read, to choose what is believed.</summary>
    public ScanReadings Readings { get; init; } = ScanReadings.Auto;

    /// <summary>
    /// Whether everything stays that the engine took for letters: the edge of the paper, the fold of a book and dirt beside the text, and
    /// the line that Gallica puts under its images. By default what is sure to be none of the page is left out.
    /// </summary>
    public bool KeepNoise { get; init; }

    /// <summary>Dots an inch, where the file is wrong or silent about it; nothing to take its word, or to estimate.</summary>
    public int? Resolution { get; init; }

    /// <summary>How many pages are read at once, each by an engine of its own; 0 for one for each processor.</summary>
    public int Parallelism { get; init; }

    /// <summary>How long a page may take, the image’s decoding and preparation included; zero for no limit.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The most pixels that an image may have. Larger ones are refused before they are decoded. The default is enough for a page of A2 at
    /// 600 dots an inch.
    /// </summary>
    public long MaxPixels { get; init; } = 150_000_000;

    /// <summary>
    /// Where Tesseract’s library is: its file or its folder. Without it, the environment variable <c>OCRFRENCH_TESSERACT</c> says, or else
    /// the usual places are searched. The first reader of a process decides.
    /// </summary>
    public string? LibraryPath { get; init; }

    /// <summary>
    /// The folder with the data of languages (<c>fra.traineddata</c>). Without it, the environment variable <c>TESSDATA_PREFIX</c> says, or
    /// else the usual places are searched.
    /// </summary>
    public string? DataFolder { get; init; }

    /// <summary>Whether each page keeps its image (<see cref="ScanPage.Image"/>), as a PDF of it needs.</summary>
    public bool KeepImages { get; init; }

    /// <summary>Whether each page keeps the image that the engine was given (<see cref="ScanPage.PreparedImage"/>).</summary>
    public bool KeepPreparedImages { get; init; }
}

/// <summary>How often a page is read.</summary>
public enum ScanReadings
{
    /// <summary>
    /// Once; lines with words in doubt a second and a third time, and pages that came out badly as a whole, prepared otherwise.
    /// </summary>
    Auto,

    /// <summary>Once.</summary>
    Once,

    /// <summary>Every line of every page three times more.</summary>
    Thrice,
}

/// <summary>How a page is laid out.</summary>
public enum ScanLayout
{
    /// <summary>
    /// The engine finds out; a page with many leaders is also read as one column, which is taken where it gives clearly more lines with a
    /// title and a number.
    /// </summary>
    Automatic = 3,

    /// <summary>
    /// One column, with text of different sizes: also tables of contents, whose page numbers stand far from their titles.
    /// </summary>
    Column = 4,

    /// <summary>One even block of text.</summary>
    Block = 6,

    /// <summary>A single line.</summary>
    Line = 7,

    /// <summary>Words here and there, in no order.</summary>
    Sparse = 11,
}
