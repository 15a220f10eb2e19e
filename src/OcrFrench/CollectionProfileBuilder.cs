using OcrFrench.Cleaning;
using OcrFrench.Evidence;

namespace OcrFrench;

/// <summary>
/// Gathers a <see cref="CollectionProfile"/> from the texts of a source. Texts may be added in any order, by many threads at once, or to
/// several builders that are put together: the profile comes out the same to the byte.
/// </summary>
/// <remarks>
/// Looking at a damaged text takes some two thirds of the time that cleaning it takes. Of more than <see cref="MostTexts"/> texts a sample of as many tells of all:
/// most of the others are not even looked at, and memory does not grow with them.
/// </remarks>
public sealed class CollectionProfileBuilder
{
    /// <summary>No more texts than these are looked at for what they tell, always the same ones.</summary>
    public const int MostTexts = 1000;

    private readonly SessionPool _sessions;
    private readonly Lock _gate = new();
    private readonly EvidenceSample _sample = new(MostTexts);

    /// <summary>Starts with no texts.</summary>
    /// <param name="cleaner">The cleaner that the texts are looked at with: the one that will clean them.</param>
    public CollectionProfileBuilder(OcrCleaner cleaner)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        _sessions = cleaner.Sessions;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">The text as it is before cleaning. It never throws for what it holds.</param>
    public void Add(string text) => Add(text, []);

    /// <summary>Adds a text with what the OCR engine that read it says of its words.</summary>
    /// <param name="text">The text as it is before cleaning. It never throws for what it holds.</param>
    /// <param name="words">As for <see cref="OcrCleaner.Analyze(string, IReadOnlyList{RecognizedWord})"/>; may be empty.</param>
    /// <exception cref="ArgumentException">A word or a symbol lies outside the text, or before the end of the one before it.</exception>
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

    /// <summary>Adds the texts of another builder, which stays as it is.</summary>
    /// <param name="other">A builder that was made with the same cleaner, or one of the same options.</param>
    /// <exception cref="ArgumentException">It is this builder itself.</exception>
    public void Add(CollectionProfileBuilder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) throw new ArgumentException("A builder cannot be added to itself.", nameof(other));
        int seen;
        TextEvidence[] texts;
        lock (other._gate) (seen, texts) = (other._sample.Seen, [.. other._sample.Texts]);
        lock (_gate) _sample.Add(seen, texts);
    }

    /// <summary>Puts together what the texts have told so far. More can be added afterwards.</summary>
    /// <returns>The profile of all texts that were added.</returns>
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
