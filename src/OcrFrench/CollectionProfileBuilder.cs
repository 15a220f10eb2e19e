using OcrFrench.Cleaning;
using OcrFrench.Evidence;

namespace OcrFrench;

/// <summary>
/// Builds a <see cref="CollectionProfile"/> from the texts of a source. Texts can be added in any order, from many threads at once, or to
/// several builders that are merged later: the resulting profile is identical to the byte.
/// </summary>
/// <remarks>
/// Examining a damaged text takes about two thirds of the time that cleaning it takes. Beyond <see cref="MostTexts"/> texts, a sample of
/// that size stands for all: most of the others are not even examined, and memory does not grow with them.
/// </remarks>
public sealed class CollectionProfileBuilder
{
    /// <summary>The most texts that are examined (by hand: a book and more); it is always the same ones.</summary>
    public const int MostTexts = 1000;

    private readonly SessionPool _sessions;
    private readonly Lock _gate = new();
    private readonly EvidenceSample _sample = new(MostTexts);

    /// <summary>Creates an empty builder.</summary>
    /// <param name="cleaner">The cleaner to examine the texts with: the one that will clean them.</param>
    public CollectionProfileBuilder(OcrCleaner cleaner)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        _sessions = cleaner.Sessions;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text before cleaning. No content makes it throw.</param>
    public void Add(string text) => Add(text, []);

    /// <summary>Adds a text together with what the OCR engine reported about its words.</summary>
    /// <param name="text">The text before cleaning. No content makes it throw.</param>
    /// <param name="words">As for <see cref="OcrCleaner.Analyze(string, IReadOnlyList{RecognizedWord})"/>; may be empty.</param>
    /// <exception cref="ArgumentException">A word or a symbol lies outside the text, or starts before the previous one ends.</exception>
    public void Add(string text, IReadOnlyList<RecognizedWord> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var evidence = new TextEvidence(TextKey.Of(text, words));
        lock (_gate)
        {
            if (!_sample.See(evidence.Key)) return;
        }

        CleaningSession session = _sessions.Rent();
        session.Gather(text, words, evidence);
        _sessions.Return(session);
        lock (_gate) _sample.Keep(evidence);
    }

    /// <summary>Adds the texts of another builder, which is left unchanged.</summary>
    /// <param name="other">A builder created with the same cleaner, or with one that has the same options.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> is this builder itself.</exception>
    public void Add(CollectionProfileBuilder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) throw new ArgumentException("A builder cannot be added to itself.", nameof(other));
        int seen;
        TextEvidence[] texts;
        lock (other._gate) (seen, texts) = (other._sample.Seen, [.. other._sample.Texts]);
        lock (_gate) _sample.Add(seen, texts);
    }

    /// <summary>Builds the profile of the texts added so far. More can be added afterwards.</summary>
    /// <returns>The profile of all texts added.</returns>
    public CollectionProfile Build()
    {
        var sum = new ProfileSum();
        int seen;
        lock (_gate)
        {
            seen = _sample.Seen;
            foreach (TextEvidence text in _sample.Texts) sum.Add(text);
        }

        return new CollectionProfile(sum.Build(seen, _sessions.Models.Channels));
    }
}
