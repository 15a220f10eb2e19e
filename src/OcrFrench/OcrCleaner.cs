using System.Buffers;
using System.Runtime.CompilerServices;
using OcrFrench.Cleaning;
using OcrFrench.Evidence;
using OcrFrench.Models;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench;

/// <summary>Repairs the damage that OCR does to French text. Immutable and safe to use from many threads at once.</summary>
public sealed class OcrCleaner
{
    private readonly SessionPool _sessions;

    private OcrCleaner(SessionPool sessions, CollectionProfile? profile = null)
    {
        _sessions = sessions;
        Profile = profile;
    }

    /// <summary>A cleaner with default options, built once.</summary>
    public static OcrCleaner Default => DefaultHolder.Cleaner;

    /// <summary>The options that this cleaner was made with.</summary>
    public OcrCleanerOptions Options => _sessions.Options;

    /// <summary>What other texts of the same source told, if this cleaner was made with it: see <see cref="For"/>.</summary>
    public CollectionProfile? Profile { get; }

    internal SessionPool Sessions => _sessions;

    /// <summary>Makes a cleaner. It costs a few milliseconds: make one and keep it.</summary>
    /// <param name="options">What it does.</param>
    /// <exception cref="RuleFormatException">One of <see cref="OcrCleanerOptions.Rules"/> is malformed, or does not what its own examples say; the exception names file, line and rule.</exception>
    /// <exception cref="ArgumentException">One of <see cref="OcrCleanerOptions.Protect"/> is no regular expression, or one that needs backtracking;
    /// one of <see cref="OcrCleanerOptions.Decisions"/> makes no sense; or an option is null or a value that does not exist.</exception>
    /// <returns>The cleaner.</returns>
    public static OcrCleaner Create(OcrCleanerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return Create(options, EngineModels.Default, Ranker.Load());
    }

    /// <summary>A cleaner with models and weights that are not the library's own, for those who build them.</summary>
    internal static OcrCleaner Create(OcrCleanerOptions options, EngineModels models, Ranker ranker) => new(new SessionPool(options, models, ranker));

    /// <summary>A cleaner with the same options that also knows what other texts of the same source told, such as the pages of a book.</summary>
    /// <remarks>It shares everything with this one and costs next to nothing: make one for each source, or for each text.</remarks>
    /// <param name="profile">What they told. It takes the place of what this cleaner was made with. An empty one changes nothing.</param>
    /// <returns>Another cleaner; this one stays as it is.</returns>
    public OcrCleaner For(CollectionProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new OcrCleaner(_sessions, profile);
    }

    /// <summary>Cleans a text.</summary>
    /// <param name="text">Any text: it never throws for what it holds.</param>
    /// <returns>The cleaned text, or the same instance when there is nothing to repair.</returns>
    public string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        CleaningSession session = _sessions.Rent();
        try
        {
            session.Run(text, Profile);
            return session.Changes.Count == 0 ? text : ChangeWriter.Apply(text, session.Changes);
        }
        finally
        {
            _sessions.Return(session);
        }
    }

    /// <summary>Cleans a text and writes the result to a buffer.</summary>
    /// <param name="text">Any text: it never throws for what it holds.</param>
    /// <param name="destination">Takes the cleaned text, all of it, also when nothing is changed.</param>
    public void Clean(ReadOnlySpan<char> text, IBufferWriter<char> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        CleaningSession session = _sessions.Rent();
        try
        {
            session.Run(text, Profile);
            ChangeWriter.Write(text, session.Changes, destination);
        }
        finally
        {
            _sessions.Return(session);
        }
    }

    /// <summary>Cleans a text of any length in bounded memory.</summary>
    /// <remarks>
    /// It is read in windows of about 262 144 characters (half a novel), which end where a paragraph does, and never where a line's end cuts a
    /// word. Each is cleaned for itself: what the text tells of its OCR, its names and its old spelling is told from one window.
    /// A text of up to one and a half windows is cleaned as a whole, as <see cref="Clean(string)"/> does.
    /// </remarks>
    /// <param name="source">The text. It is left open.</param>
    /// <param name="destination">Takes the cleaned text. It is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Ends the work between two windows.</param>
    /// <returns>Ends when all is written.</returns>
    public Task CleanAsync(TextReader source, TextWriter destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        return CleanAsync(new TextWindows(source), destination, cancellationToken);
    }

    internal async Task CleanAsync(TextWindows windows, TextWriter destination, CancellationToken cancellationToken)
    {
        var cleaned = new ArrayBufferWriter<char>();
        while (await windows.NextAsync(cancellationToken).ConfigureAwait(false) is { IsEmpty: false } window)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Clean(window.Span, cleaned);
            await destination.WriteAsync(cleaned.WrittenMemory, cancellationToken).ConfigureAwait(false);
            cleaned.ResetWrittenCount();
        }
    }

    /// <summary>Cleans a text of any length in bounded memory, and says of one window after the other what was changed and why.</summary>
    /// <remarks>
    /// The windows are those of <see cref="CleanAsync(TextReader, TextWriter, CancellationToken)"/>, and put together give the same text. Positions
    /// count from the start of their window.
    /// </remarks>
    /// <param name="source">The text. It is left open.</param>
    /// <param name="cancellationToken">Ends the work between two windows.</param>
    /// <returns>The windows in order, each cleaned when it is asked for; none of an empty text.</returns>
    public IAsyncEnumerable<CleaningResult> AnalyzeAsync(TextReader source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return AnalyzeAsync(new TextWindows(source), cancellationToken);
    }

    internal async IAsyncEnumerable<CleaningResult> AnalyzeAsync(TextWindows windows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await windows.NextAsync(cancellationToken).ConfigureAwait(false) is { IsEmpty: false } window)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Analyze(window.ToString());
        }
    }

    /// <summary>Cleans a text and says what was changed and why.</summary>
    /// <param name="text">Any text: it never throws for what it holds.</param>
    /// <returns>The cleaned text, its corrections, and a map between the positions of both.</returns>
    public CleaningResult Analyze(string text) => Analyze(text, []);

    /// <summary>Cleans a text with what the OCR engine that read it says of its words.</summary>
    /// <param name="text">Any text: it never throws for what it holds.</param>
    /// <param name="words">The engine's words, in order and disjoint. Words that it says nothing of may be missing.</param>
    /// <returns>The cleaned text, its corrections, and a map between the positions of both.</returns>
    /// <exception cref="ArgumentException">A word or a symbol lies outside the text, or before the end of the one before it.</exception>
    public CleaningResult Analyze(string text, IReadOnlyList<RecognizedWord> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        CleaningSession session = _sessions.Rent();
        try
        {
            session.Run(text, Profile, explains: true, words);
            string cleaned = session.Changes.Count == 0 ? text : ChangeWriter.Apply(text, session.Changes);
            Correction[] corrections = ChangeWriter.Corrections(text, session);
            (DamageProfile first, ScanCounts counts) = session.First;
            return new CleaningResult(text, cleaned, corrections, session.Doubts, () => ProfileBuilder.Build(first, counts, text, cleaned, corrections, _sessions.Words));
        }
        finally
        {
            _sessions.Return(session);
        }
    }

    private static class DefaultHolder
    {
        public static readonly OcrCleaner Cleaner = Create(new OcrCleanerOptions());
    }
}
