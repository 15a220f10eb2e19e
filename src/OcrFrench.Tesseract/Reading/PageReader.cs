using OcrFrench.Tesseract.Images;
using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Reading;

/// <summary>Reads one page of a file with an engine: decodes, prepares, recognises, collects.</summary>
internal sealed class PageReader(ScanReaderOptions options)
{
    /// <summary>A page with fewer lines from a title to a number is no table of contents.</summary>
    private const int LeastEntries = 8;

    private readonly Preparer _preparer = new(options.Preparation);

    /// <exception cref="ScanException">The page cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller has given up.</exception>
    public ScanPage Read(ScanFile file, int number, Engine engine, CancellationToken token)
    {
        var deadline = new Deadline(options.TimeLimit, token);
        try
        {
            using PixHandle original = file.Load(number, token);
            int resolution = options.Resolution ?? KnownResolution(original);
            using PreparedPage prepared = _preparer.Prepare(original, resolution, deadline);
            ScanPage? ReadAs(ScanLayout layout) =>
                engine.Read(prepared.Image, prepared.Resolution, layout, deadline, (iterator, estimated) => new ScanPage
                {
                    File = file.Name,
                    Number = number,
                    Width = original.Width,
                    Height = original.Height,
                    Resolution = resolution > 0 ? resolution : (int)Math.Round(estimated / prepared.Geometry.Scale),
                    IsResolutionEstimated = resolution == 0,
                    EngineVersion = Engine.Version,
                    Language = options.Language,
                    Blocks = new PageBuilder(iterator, prepared.Geometry).Build(),
                    Prepared = prepared.Steps,
                    Turned = prepared.Turned,
                });
            ScanPage? page = ReadAs(options.Layout);
            // Left to itself, the engine often takes the page numbers of a table of contents for a column of their own.
            if (page is not null && options.Layout == ScanLayout.Automatic && prepared.HasLeaders)
                page = Fuller(page, ReadAs(ScanLayout.Column));
            if (page is null) throw new ScanException(ScanProblem.Failed, file.Name, number);
            if (options.KeepImages) page = page with { Image = ImageEncoder.Encode(original, file.Jpeg) };
            return options.KeepPreparedImages ? page with { PreparedImage = ImageEncoder.Write(prepared.Image, ImageKind.Png) } : page;
        }
        catch (TimeoutException error)
        {
            throw new ScanException(ScanProblem.TimeLimit, file.Name, number, Seconds(), error);
        }
    }

    /// <summary>The second reading where clearly more of its lines lead from a title to a page number.</summary>
    private static ScanPage Fuller(ScanPage first, ScanPage? second) =>
        second is not null && Entries(second) >= LeastEntries && Entries(second) > Entries(first) * 1.5 ? second : first;

    private static int Entries(ScanPage page) =>
        page.Blocks.SelectMany(static block => block.Paragraphs).SelectMany(static paragraph => paragraph.Lines).Count(IsEntry);

    private static bool IsEntry(ScanLine line) =>
        line.Words.Count > 1 && line.Words[^1].Text.Any(char.IsAsciiDigit) && line.Words[0].Text.Any(char.IsLetter);

    private string Seconds() => FormattableString.Invariant($"{options.TimeLimit.TotalSeconds:0.###} s");

    /// <summary>What the file says, unless it says nothing, or the resolution of a screen for what is far larger than a screen.</summary>
    private static int KnownResolution(PixHandle pix)
    {
        const int Least = 70, Screen = 96, Inches = 20;
        int resolution = Leptonica.pixGetXRes(pix);
        return resolution < Least || (resolution <= Screen && Math.Max(pix.Width, pix.Height) > Inches * resolution) ? 0 : resolution;
    }
}
