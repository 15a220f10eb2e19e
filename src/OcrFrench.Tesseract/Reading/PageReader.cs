using OcrFrench.Tesseract.Choice;
using OcrFrench.Tesseract.Images;
using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Reading;

/// <summary>Reads one page of a file with an engine: decodes, prepares, recognises, chooses, collects.</summary>
internal sealed class PageReader(ScanReaderOptions options)
{
    private readonly LanguageBelief? _belief = LanguageBelief.For(options.Language);

    /// <exception cref="ScanException">The page cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public ScanPage Read(ScanFile file, int number, Engine engine, CancellationToken token)
    {
        var deadline = new Deadline(options.TimeLimit, token);
        try
        {
            using PixHandle original = file.Load(number, token);
            int resolution = options.Resolution ?? KnownResolution(original);
            var choice = new PageChoice(options, (steps, layout) => Attempt(original, resolution, steps, layout, engine, deadline));
            using PageAttempt attempt = choice.Read() ?? throw new ScanException(ScanProblem.Failed, file.Name, number);
            PreparedPage prepared = attempt.Prepared!;
            ScanPage read = LookAgain(attempt.Page, prepared, engine, deadline);
            return read with
            {
                File = file.Name,
                Number = number,
                Width = original.Width,
                Height = original.Height,
                Blocks = PageMapping.ToOriginal(read.Blocks, prepared.Geometry),
                Image = options.KeepImages ? ImageEncoder.Encode(original, file.Jpeg) : null,
                PreparedImage = options.KeepPreparedImages ? ImageEncoder.Write(prepared.Image, ImageKind.Png) : default,
            };
        }
        catch (TimeoutException error)
        {
            throw new ScanException(ScanProblem.TimeLimit, file.Name, number, Seconds(), error);
        }
    }

    /// <summary>Reads the page in one way, with places on the image as it was prepared for it.</summary>
    private PageAttempt? Attempt(
        PixHandle original, int resolution, ScanPreparation steps, ScanLayout layout, Engine engine, Deadline deadline)
    {
        PreparedPage prepared = new Preparer(steps).Prepare(original, resolution, deadline);
        try
        {
            PixHandle image = prepared.Image;
            ScanPage? page = engine.Read(image, prepared.Resolution, layout, deadline, (iterator, estimated) => new ScanPage
            {
                File = "",
                Number = 0,
                Width = image.Width,
                Height = image.Height,
                Resolution = resolution > 0 ? resolution : (int)Math.Round(estimated / prepared.Geometry.Scale),
                IsResolutionEstimated = resolution == 0,
                EngineVersion = Engine.Version,
                Language = options.Language,
                Blocks = new PageBuilder(iterator, PageGeometry.Same(image.Width, image.Height)).Build(),
                Prepared = prepared.Steps,
                Turned = prepared.Turned,
            });
            if (page is not null && !options.KeepNoise) page = LibraryStamp.Remove(PageNoise.Remove(page));
            if (page is not null && _belief is not null && options.Readings != ScanReadings.Once) page = PageOrder.Mend(page, _belief);
            if (page is not null)
            {
                return new PageAttempt(page, PageBelief.Of(page, _belief), prepared.Steps != ScanPreparation.None, prepared.IsSmall,
                    prepared.HasLeaders, prepared);
            }
        }
        catch
        {
            prepared.Dispose();
            throw;
        }

        prepared.Dispose();
        return null;
    }

    private ScanPage LookAgain(ScanPage page, PreparedPage prepared, Engine engine, Deadline deadline)
    {
        if (options.Readings == ScanReadings.Once) return page;
        var lines = new LineReader(engine, prepared.Image, deadline);
        return new SecondLook(_belief, lines.Read, lines.ReadMark).Look(page, all: options.Readings == ScanReadings.Thrice);
    }

    private string Seconds() => FormattableString.Invariant($"{options.TimeLimit.TotalSeconds:0.###} s");

    /// <summary>What the file says, unless it says nothing, or gives a screen resolution for something far larger than a screen.</summary>
    private static int KnownResolution(PixHandle pix)
    {
        const int Least = 70, Screen = 96, Inches = 20;
        int resolution = Leptonica.pixGetXRes(pix);
        return resolution < Least || (resolution <= Screen && Math.Max(pix.Width, pix.Height) > Inches * resolution) ? 0 : resolution;
    }
}
