using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Ngrams;

/// <summary>The language model over the words of the lexicon and the classes of <see cref="LanguageIds"/>.</summary>
internal sealed class NgramModel
{
    private const string Resource = "language.bin";

    private readonly NgramStore _store;

    private NgramModel(NgramStore store, LanguageIds ids)
    {
        if (store.Header.IdCount != ids.Count || store.Header.NeverPredicted != ids.SentenceStart)
        {
            throw new InvalidDataException("The language model does not fit the vocabulary.");
        }

        _store = store;
        Ids = ids;
    }

    /// <summary>The ids that the model uses.</summary>
    public LanguageIds Ids { get; }

    public int SentenceStart => Ids.SentenceStart;

    public int Unknown => Ids.Unknown;

    public int Number => Ids.Number;

    /// <summary>The numbers of n-grams of the orders from 2.</summary>
    public ReadOnlySpan<uint> Entries => _store.Header.Entries;

    public int Punctuation(char mark) => Ids.Punctuation(mark);

    /// <summary>Opens the model embedded in the library; it must have been built for these words.</summary>
    /// <exception cref="InvalidDataException">The model was built for other words, or the library was built without one.</exception>
    public static NgramModel OpenEmbedded(IWordIds words) =>
        new(NgramStore.Open(DataMemory.OfResource(Resource), words.Identity, checkContents: false), new LanguageIds(words.Count));

    /// <summary>Opens a model and checks every byte of it.</summary>
    /// <exception cref="InvalidDataException">The data is not a model, is damaged, or was built for other words.</exception>
    public static NgramModel Open(ReadOnlySpan<byte> bytes, IWordIds words) =>
        new(NgramStore.Open(DataMemory.Copy(bytes), words.Identity, checkContents: true), new LanguageIds(words.Count));

    /// <summary>−ln P(w3 | w1 w2), in nats. The start of a sentence costs nothing: it is given, not predicted.</summary>
    public float Cost(int w1, int w2, int w3) =>
        _store.Header.Order == 3 ? _store.Cost(w1, w2, w3) : _store.Cost([w1, w2, w3]);

    /// <summary>Whether contexts can be hashed in advance, as <see cref="NgramStore.After"/> does.</summary>
    public bool HasContexts => _store.Header.Order == 3;

    /// <summary>Prefetches what <see cref="Cost(ref NgramContext, int)"/> will read.</summary>
    public void Prefetch(in NgramContext context, int w3) => _store.Prefetch(context, w3);

    /// <summary>−ln P(w3 | w1 w2) in a model that <see cref="HasContexts"/>.</summary>
    public float Cost(ref NgramContext context, int w3) => _store.Cost(ref context, w3);

    /// <summary>Where the model <see cref="HasContexts"/>, what it is asked of a text read from its start to its end.</summary>
    public NgramStore Store => _store;

    /// <summary>−ln P(w3 | w2), in nats.</summary>
    public float Cost(int w2, int w3) => _store.Cost(w2, w3);

    /// <summary>−ln P(w), in nats.</summary>
    public float Cost(int word) => _store.Cost(word);

    /// <summary>The cost of the last id after the preceding ones, as far back as the model looks.</summary>
    public float Cost(ReadOnlySpan<int> ids) => _store.Cost(ids);
}
