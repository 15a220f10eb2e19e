using System.Runtime.CompilerServices;
using OcrFrench.Tesseract.Images;
using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Reading;

namespace OcrFrench.Tesseract;

/// <summary>Reads scans with Tesseract: files with one or many pages, several pages at once, each by its own engine.</summary>
/// <remarks>
/// Thread-safe; its engines are kept for the next call until it is disposed. Formats: PNG, JPEG, TIFF, BMP, GIF, PNM, JPEG 2000 and WebP
/// if Leptonica was built with them, and PDF if poppler’s <c>pdftoppm</c> is installed.
/// </remarks>
public sealed class ScanReader : IDisposable
{
    private readonly EnginePool _engines;
    private readonly PageReader _reader;
    private readonly int _parallelism;

    /// <summary>Creates a reader for French, with every step of preparation automatic.</summary>
    /// <exception cref="EngineNotFoundException">Tesseract, Leptonica or the data for French is missing; the message says how to install
    /// it.</exception>
    public ScanReader()
        : this(new ScanReaderOptions())
    {
    }

    /// <summary>Creates a reader. The libraries are loaded now; engines are created when the first page is read.</summary>
    /// <param name="options">How to read.</param>
    /// <exception cref="EngineNotFoundException">Tesseract, Leptonica or the data of the language is missing; the message says how to
    /// install it.</exception>
    /// <exception cref="ArgumentException">An option makes no sense.</exception>
    public ScanReader(ScanReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        if (Options.TimeLimit < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(options), Options.TimeLimit, "TimeLimit is zero or more.");
        if (Options.Parallelism < 0)
            throw new ArgumentOutOfRangeException(nameof(options), Options.Parallelism, "Parallelism is 0 or more.");
        if (Options.MaxPixels <= 0) throw new ArgumentOutOfRangeException(nameof(options), Options.MaxPixels, "MaxPixels is more than 0.");
        if (Options.Resolution is <= 0)
            throw new ArgumentOutOfRangeException(nameof(options), Options.Resolution, "Resolution is more than 0.");
        NativeLibraries.Load(Options.LibraryPath ?? Environment.GetEnvironmentVariable(NativeLibraries.Place));
        EngineVersion = Engine.Version;
        string data = LanguageData.Find(Options.Language, Options.DataFolder);
        _parallelism = Options.Parallelism > 0 ? Options.Parallelism : Environment.ProcessorCount;
        _engines = new EnginePool(() => new Engine(Options, data), _parallelism, this);
        _reader = new PageReader(Options);
    }

    /// <summary>How it reads.</summary>
    public ScanReaderOptions Options { get; }

    /// <summary>The version of Tesseract, such as <c>5.3.0</c>.</summary>
    public string EngineVersion { get; }

    /// <summary>Reads all pages of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Stops the work: the current page at its next line.</param>
    /// <returns>The pages in order.</returns>
    /// <exception cref="ScanException">The file, or a page of it, cannot be read.</exception>
    /// <exception cref="InvalidDataException">The data of the language is damaged.</exception>
    public async Task<IReadOnlyList<ScanPage>> ReadAsync(string file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var pages = new List<ScanPage>();
        await foreach (ScanOutcome outcome in ReadAllAsync([file], cancellationToken).ConfigureAwait(false))
            pages.Add(outcome.Page ?? throw outcome.Error!);
        return pages;
    }

    /// <summary>Reads files, page by page. A page that cannot be read does not stop the rest.</summary>
    /// <param name="files">The files; each is opened when its turn comes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>An outcome for every page, in order; a single one for a file that cannot be opened.</returns>
    /// <exception cref="InvalidDataException">The data of the language is damaged.</exception>
    public IAsyncEnumerable<ScanOutcome> ReadAllAsync(IEnumerable<string> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read(files, null, cancellationToken);
    }

    /// <summary>Reads files, page by page, and reports each page that is done.</summary>
    /// <param name="files">The files; each is opened when its turn comes.</param>
    /// <param name="progress">Called after each page.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>An outcome for every page, in order; a single one for a file that cannot be opened.</returns>
    /// <exception cref="InvalidDataException">The data of the language is damaged.</exception>
    public IAsyncEnumerable<ScanOutcome> ReadAllAsync(
        IEnumerable<string> files, IProgress<ScanProgress> progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(progress);
        return Read(files, progress, cancellationToken);
    }

    /// <summary>Shuts the engines down; those at work finish their page first.</summary>
    public void Dispose() => _engines.Dispose();

    private async IAsyncEnumerable<ScanOutcome> Read(
        IEnumerable<string> files, IProgress<ScanProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Pages wait here to be returned in order; some are read ahead, so that a slow one does not hold up the others.
        var pending = new Queue<Task<ScanOutcome>>();
        int ahead = 2 * _parallelism, done = 0;
        try
        {
            foreach (PageTask page in Pages(files, stop.Token))
            {
                pending.Enqueue(page.Error is null
                    ? Task.Run(() => Read(page, stop.Token), CancellationToken.None)
                    : Task.FromResult(page.ToOutcome()));
                while (pending.Count > ahead) yield return Done(await pending.Dequeue().ConfigureAwait(false));
            }

            while (pending.Count > 0) yield return Done(await pending.Dequeue().ConfigureAwait(false));
        }
        finally
        {
            // A caller that stops early must not leave engines running.
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (Task<ScanOutcome> left in pending) await left.ContinueWith(static _ => { }, CancellationToken.None,
                TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }

        ScanOutcome Done(ScanOutcome outcome)
        {
            progress?.Report(new ScanProgress(outcome.File, outcome.Number, outcome.PageCount, ++done));
            return outcome;
        }
    }

    private IEnumerable<PageTask> Pages(IEnumerable<string> files, CancellationToken token)
    {
        foreach (string file in files)
        {
            token.ThrowIfCancellationRequested();
            ScanFile? scan = null;
            ScanException? failure = null;
            try
            {
                scan = ScanFile.Open(file, Options, token);
            }
            catch (ScanException error)
            {
                failure = error;
            }

            if (scan is null) yield return new PageTask(file, null, 0, failure);
            else for (int page = 1; page <= scan.PageCount; page++) yield return new PageTask(file, scan, page, null);
        }
    }

    private async Task<ScanOutcome> Read(PageTask page, CancellationToken token)
    {
        Engine engine = await _engines.RentAsync(token).ConfigureAwait(false);
        try
        {
            return page.ToOutcome(_reader.Read(page.Scan!, page.Number, engine, token));
        }
        catch (ScanException error)
        {
            return (page with { Error = error }).ToOutcome();
        }
        finally
        {
            _engines.Return(engine);
        }
    }

    private sealed record PageTask(string File, ScanFile? Scan, int Number, ScanException? Error)
    {
        public ScanOutcome ToOutcome(ScanPage? page = null) => new(File, Number, Scan?.PageCount ?? 0, page, Error);
    }
}
