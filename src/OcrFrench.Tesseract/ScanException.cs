namespace OcrFrench.Tesseract;

/// <summary>A scan, or a page of it, cannot be read.</summary>
public sealed class ScanException : Exception
{
    internal ScanException(ScanProblem problem, string file, int page = 0, string detail = "", Exception? inner = null)
        : base(Describe(problem, file, page, detail), inner)
    {
        Problem = problem;
        File = file;
        Page = page;
        Detail = detail;
    }

    /// <summary>What is wrong.</summary>
    public ScanProblem Problem { get; }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The page, from 1; 0 for the file as a whole.</summary>
    public int Page { get; }

    /// <summary>Further detail, such as a size or the message of a decoder; may be empty.</summary>
    public string Detail { get; }

    private static string Describe(ScanProblem problem, string file, int page, string detail)
    {
        string what = problem switch
        {
            ScanProblem.CannotOpen => "cannot be opened",
            ScanProblem.Empty => "is empty",
            ScanProblem.NotAnImage => "is not an image of a known format",
            ScanProblem.Unsupported => "is in a format that this build of Leptonica does not read",
            ScanProblem.Damaged => "is damaged or cut short",
            ScanProblem.TooLarge => "is too large",
            ScanProblem.TooSmall => "is too small to hold text",
            ScanProblem.NoPdfTool => "is a PDF, for which pdftoppm and pdfinfo (poppler) must be installed",
            ScanProblem.PdfFailed => "is a PDF that pdftoppm cannot render",
            ScanProblem.TimeLimit => "took longer than the time limit",
            _ => "could not be read by Tesseract",
        };
        string place = page == 0 ? "" : FormattableString.Invariant($", page {page}");
        return $"{file}{place}: {what}{(detail.Length > 0 ? " (" + detail + ")" : "")}.";
    }
}

/// <summary>What is wrong with a scan.</summary>
public enum ScanProblem
{
    /// <summary>The file does not exist, or access to it is denied.</summary>
    CannotOpen,

    /// <summary>The file is empty.</summary>
    Empty,

    /// <summary>The file is not an image, or in an unknown format.</summary>
    NotAnImage,

    /// <summary>The file is an image in a format that Leptonica was built without.</summary>
    Unsupported,

    /// <summary>The image is damaged, or the file ends too early.</summary>
    Damaged,

    /// <summary>
    /// The image has more pixels than <see cref="ScanReaderOptions.MaxPixels"/>, or a side longer than Tesseract can read. It was not
    /// decoded.
    /// </summary>
    TooLarge,

    /// <summary>The image is too small to hold text.</summary>
    TooSmall,

    /// <summary>The file is a PDF and poppler’s tools are not installed.</summary>
    NoPdfTool,

    /// <summary>The file is a PDF that poppler’s tools cannot render.</summary>
    PdfFailed,

    /// <summary>The page took longer than <see cref="ScanReaderOptions.TimeLimit"/>.</summary>
    TimeLimit,

    /// <summary>Tesseract gave up.</summary>
    Failed,
}
