using OcrFrench.Tesseract.Images;
using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Reading;

/// <summary>Reads one page of a file with an engine: decodes, prepares, recognises, collects.</summary>
internal sealed class PageReader(ScanReaderOptions options)
{
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
            ScanPage? page = engine.Read(prepared.Image, prepared.Resolution, deadline, (iterator, estimated) => new ScanPage
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
            if (page is null) throw new ScanException(ScanProblem.Failed, file.Name, number);
            if (options.KeepImages) page = page with { Image = ImageEncoder.Encode(original, file.Jpeg) };
            return options.KeepPreparedImages ? page with { PreparedImage = ImageEncoder.Write(prepared.Image, ImageKind.Png) } : page;
        }
        catch (TimeoutException error)
        {
            throw new ScanException(ScanProblem.TimeLimit, file.Name, number, Seconds(), error);
        }
    }

    private string Seconds() => FormattableString.Invariant($"{options.TimeLimit.TotalSeconds:0.###} s");

    /// <summary>What the file says, unless it says nothing, or the resolution of a screen for what is far larger than a screen.</summary>
    private static int KnownResolution(PixHandle pix)
    {
        const int Least = 70, Screen = 96, Inches = 20;
        int resolution = Leptonica.pixGetXRes(pix);
        return resolution < Least || (resolution <= Screen && Math.Max(pix.Width, pix.Height) > Inches * resolution) ? 0 : resolution;
    }
}
