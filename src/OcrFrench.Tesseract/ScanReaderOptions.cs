namespace OcrFrench.Tesseract;

/// <summary>How a <see cref="ScanReader"/> reads.</summary>
public sealed record ScanReaderOptions
{
    /// <summary>The language, by the name of its data: <c>fra</c>; <c>frm</c> for French before 1600; several as <c>fra+lat</c>.</summary>
    public string Language { get; init; } = "fra";

    /// <summary>How the page is laid out.</summary>
    public ScanLayout Layout { get; init; } = ScanLayout.Automatic;

    /// <summary>How the image is prepared before it is read.</summary>
    public ScanPreparation Preparation { get; init; } = ScanPreparation.Automatic;

    /// <summary>How often a page is read, to choose the reading that is believed.</summary>
    public ScanReadings Readings { get; init; } = ScanReadings.Auto;

    /// <summary>
    /// Whether to keep everything that the engine took for letters: the edge of the paper, the fold of a book, dirt beside the text, and
    /// the line that Gallica puts under its images. By default what is surely not part of the page is left out.
    /// </summary>
    public bool KeepNoise { get; init; }

    /// <summary>Dots per inch, for files that state it wrongly or not at all; null to use what the file says or an estimate.</summary>
    public int? Resolution { get; init; }

    /// <summary>How many pages are read at once, each by its own engine; 0 for one per processor.</summary>
    public int Parallelism { get; init; }

    /// <summary>How long a page may take, including decoding and preparation; zero for no limit.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The most pixels an image may have. Larger ones are rejected before they are decoded. The default allows an A2 page at 600 dots per
    /// inch.
    /// </summary>
    public long MaxPixels { get; init; } = 150_000_000;

    /// <summary>
    /// Where Tesseract’s library is: its file or its folder. If null, the environment variable <c>OCRFRENCH_TESSERACT</c> decides, and
    /// without it the usual places are searched. The first reader in a process decides for all.
    /// </summary>
    public string? LibraryPath { get; init; }

    /// <summary>
    /// The folder with language data (<c>fra.traineddata</c>). If null, the environment variable <c>TESSDATA_PREFIX</c> decides, and
    /// without it the usual places are searched.
    /// </summary>
    public string? DataFolder { get; init; }

    /// <summary>Whether each page keeps its image (<see cref="ScanPage.Image"/>), as needed to write a PDF.</summary>
    public bool KeepImages { get; init; }

    /// <summary>Whether each page keeps the image passed to the engine (<see cref="ScanPage.PreparedImage"/>).</summary>
    public bool KeepPreparedImages { get; init; }
}

/// <summary>How often a page is read.</summary>
public enum ScanReadings
{
    /// <summary>
    /// Once; then lines with doubtful words a second and a third time, and pages that came out badly as a whole prepared differently.
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
    /// Detected by the engine; a page with many leaders is also read as one column, and that reading is used if it has clearly more lines
    /// with a title and a number.
    /// </summary>
    Automatic = 3,

    /// <summary>
    /// One column with text of different sizes; also for tables of contents, whose page numbers are far from their titles.
    /// </summary>
    Column = 4,

    /// <summary>One uniform block of text.</summary>
    Block = 6,

    /// <summary>A single line.</summary>
    Line = 7,

    /// <summary>Scattered words, in no particular order.</summary>
    Sparse = 11,
}
