using System.Buffers;
using System.Runtime.CompilerServices;
using OcrFrench.Cleaning;
using OcrFrench.Evidence;
using OcrFrench.Models;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench;

/// <summary>Repairs OCR damage in French text. Immutable and thread-safe.</summary>
public sealed class OcrCleaner
{
    private readonly SessionPool _sessions;

    private OcrCleaner(SessionPool sessions, CollectionProfile? profile = null)
    {
        _sessions = sessions;
        Profile = profile;
    }

    /// <summary>A cleaner with default options, created once.</summary>
    public static OcrCleaner Default => DefaultHolder.Cleaner;

    /// <summary>The options this cleaner was created with.</summary>
    public OcrCleanerOptions Options => _sessions.Options;

    /// <summary>The profile of the source that this cleaner uses, if it has one: see <see cref="For"/>.</summary>
    public CollectionProfile? Profile { get; }

    internal SessionPool Sessions => _sessions;

    /// <summary>The same object for a cleaner and all that <see cref="For"/> has made of it: what is derived from one serves all.</summary>
    internal object Origin => _sessions;

    /// <summary>Creates a cleaner. This takes a few milliseconds: create one and keep it.</summary>
    /// <param name="options">What it should do.</param>
    /// <exception cref="RuleFormatException">One of <see cref="OcrCleanerOptions.Rules"/> is malformed or contradicts its own examples; the
    /// exception names the file, the line and the rule.</exception>
    /// <exception cref="ArgumentException">One of <see cref="OcrCleanerOptions.Protect"/> is not a regular expression or needs
    /// backtracking; one of <see cref="OcrCleanerOptions.Decisions"/> makes no sense; or an option is null or has an undefined
    /// value.</exception>
    /// <returns>The cleaner.</returns>
    public static OcrCleaner Create(OcrCleanerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return Create(options, EngineModels.Default, Ranker.Load());
    }

    /// <summary>A cleaner with models and weights other than the library’s own, for building them.</summary>
    internal static OcrCleaner Create(OcrCleanerOptions options, EngineModels models, Ranker ranker) =>
        new(new SessionPool(options, models, ranker));

    /// <summary>
    /// Creates a cleaner with the same options that also uses what was learnt from other texts of the same source, such as the pages of a
    /// book.
    /// </summary>
    /// <remarks>It shares everything with this one and costs next to nothing: create one for each source, or for each text.</remarks>
    /// <param name="profile">The profile of the source. It replaces any profile this cleaner has. An empty one changes nothing.</param>
    /// <returns>A new cleaner; this one is unchanged.</returns>
    public OcrCleaner For(CollectionProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new OcrCleaner(_sessions, profile);
    }

    /// <summary>Cleans a text.</summary>
    /// <param name="text">Any text: no content makes it throw.</param>
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
    /// <param name="text">Any text: no content makes it throw.</param>
    /// <param name="destination">Receives the whole cleaned text, even when nothing was changed.</param>
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
    /// The text is read in windows of about 262 144 characters (half a novel), which end at a paragraph’s end and never inside a word
    /// divided at a line’s end. Each window is cleaned on its own: the kind of OCR, the names and the old spelling are judged from that
    /// window alone. A text of up to one and a half windows is cleaned as a whole, as <see cref="Clean(string)"/> does.
    /// </remarks>
    /// <param name="source">The text. It is left open.</param>
    /// <param name="destination">Receives the cleaned text. It is neither flushed nor closed.</param>
    /// <param name="cancellationToken">Stops the work between two windows.</param>
    /// <returns>A task that completes when everything is written.</returns>
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

    /// <summary>Cleans a text of any length in bounded memory, and reports window by window what was changed and why.</summary>
    /// <remarks>
    /// The windows are those of <see cref="CleanAsync(TextReader, TextWriter, CancellationToken)"/>; concatenated, they give the same text.
    /// Positions count from the start of their window.
    /// </remarks>
    /// <param name="source">The text. It is left open.</param>
    /// <param name="cancellationToken">Stops the work between two windows.</param>
    /// <returns>The windows in order, each cleaned on demand; an empty text has none.</returns>
    public IAsyncEnumerable<CleaningResult> AnalyzeAsync(TextReader source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return AnalyzeAsync(new TextWindows(source), cancellationToken);
    }

    internal async IAsyncEnumerable<CleaningResult> AnalyzeAsync(TextWindows windows,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await windows.NextAsync(cancellationToken).ConfigureAwait(false) is { IsEmpty: false } window)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Analyze(window.ToString());
        }
    }

    /// <summary>Cleans a text and reports what was changed and why.</summary>
    /// <param name="text">Any text: no content makes it throw.</param>
    /// <returns>The cleaned text, its corrections, and a map between the positions in both texts.</returns>
    public CleaningResult Analyze(string text) => Analyze(text, []);

    /// <summary>Cleans a text using what the OCR engine reported about its words.</summary>
    /// <param name="text">Any text: no content makes it throw.</param>
    /// <param name="words">The engine’s words, in order and disjoint. Words it says nothing about can be left out.</param>
    /// <returns>The cleaned text, its corrections, and a map between the positions in both texts.</returns>
    /// <exception cref="ArgumentException">A word or a symbol lies outside the text, or starts before the previous one ends.</exception>
    public CleaningResult Analyze(string text, IReadOnlyList<RecognizedWord> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        return Analyze(text, words, trace: null);
    }

    /// <summary>The same, and <paramref name="trace"/> takes what was weighed in the last round.</summary>
    internal CleaningResult Analyze(string text, IReadOnlyList<RecognizedWord> words, WeighedPlaces? trace)
    {
        CleaningSession session = _sessions.Rent();
        try
        {
            session.Trace = trace;
            session.Run(text, Profile, explains: true, words);
            string cleaned = session.Changes.Count == 0 ? text : ChangeWriter.Apply(text, session.Changes);
            Correction[] corrections = ChangeWriter.Corrections(text, session);
            (DamageProfile first, ScanCounts counts) = session.First;
            WordsLeft left = session.WordsLeft;
            DocumentProfile Build() => ProfileBuilder.Build(first, counts, text, cleaned, corrections, left, _sessions.Words);
            return new CleaningResult(text, cleaned, corrections, session.Doubts, Build) { Left = left };
        }
        finally
        {
            session.Trace = null;
            _sessions.Return(session);
        }
    }

    private static class DefaultHolder
    {
        // The default options need no validation.
        public static readonly OcrCleaner Cleaner = Create(new OcrCleanerOptions(), EngineModels.Default, Ranker.Load());
    }
}
