namespace OcrFrench.Tesseract;

/// <summary>
/// A page as read: blocks, paragraphs, lines, words and symbols, each with its place on the image as given.
/// </summary>
public sealed record ScanPage
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The number of the page in its file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width of the image in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>The height of the image in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>Dots per inch: from the options, from the file, or estimated.</summary>
    public required int Resolution { get; init; }

    /// <summary>Whether <see cref="Resolution"/> was estimated because the file does not state it.</summary>
    public bool IsResolutionEstimated { get; init; }

    /// <summary>The version of Tesseract that read it.</summary>
    public string EngineVersion { get; init; } = "";

    /// <summary>The language or languages it was read in.</summary>
    public string Language { get; init; } = "";

    /// <summary>The blocks in reading order.</summary>
    public required IReadOnlyList<ScanBlock> Blocks { get; init; }

    /// <summary>What was done to the image before it was read.</summary>
    public ScanPreparation Prepared { get; init; } = ScanPreparation.None;

    /// <summary>The angle in degrees by which the image was rotated before it was read, clockwise; 0 if it was not.</summary>
    public double Turned { get; init; }

    /// <summary>The image as given, if <see cref="ScanReaderOptions.KeepImages"/> requested it.</summary>
    public ScanImage? Image { get; init; }

    /// <summary>The image as passed to the engine, as PNG, if <see cref="ScanReaderOptions.KeepPreparedImages"/> requested it.</summary>
    public ReadOnlyMemory<byte> PreparedImage { get; init; }

    /// <summary>All words in reading order.</summary>
    public IEnumerable<ScanWord> Words => Lines.SelectMany(static line => line.Words);

    /// <summary>All lines in reading order.</summary>
    public IEnumerable<ScanLine> Lines =>
        Blocks.SelectMany(static block => block.Paragraphs).SelectMany(static paragraph => paragraph.Lines);

    /// <summary>How sure the engine was of the words, averaged over their letters, from 0 to 1; 0 for an empty page.</summary>
    public double MeanConfidence
    {
        get
        {
            double sum = 0;
            long letters = 0;
            foreach (ScanWord word in Words)
            {
                sum += word.Confidence * word.Text.Length;
                letters += word.Text.Length;
            }

            return letters == 0 ? 0 : sum / letters;
        }
    }

    /// <summary>The page as text, with what the engine reported about its words.</summary>
    /// <returns>The text: see <see cref="ScanText.Text"/> for its lines.</returns>
    public ScanText ToText() => ScanText.Of([this]);
}
