namespace OcrFrench.Evidence;

/// <summary>What the texts of a source reveal, each on its own: for many texts a sample, which does not depend on their order.</summary>
/// <remarks>The texts with the smallest keys are kept. Not thread-safe.</remarks>
internal sealed class EvidenceSample(int most)
{
    private readonly PriorityQueue<TextEvidence, ulong> _texts = new(Comparer<ulong>.Create(static (a, b) => b.CompareTo(a)));

    /// <summary>The number of texts seen, kept or not.</summary>
    public int Seen { get; private set; }

    /// <summary>The texts that are kept, in no particular order.</summary>
    public IEnumerable<TextEvidence> Texts => _texts.UnorderedItems.Select(static item => item.Element);

    /// <summary>Counts a text. Returns whether it would be kept at this point.</summary>
    public bool See(ulong key)
    {
        Seen++;
        return IsWanted(key);
    }

    /// <summary>Keeps what a text reveals, unless others have taken its place.</summary>
    public void Keep(TextEvidence text)
    {
        if (!IsWanted(text.Key)) return;
        _texts.Enqueue(text, text.Key);
        if (_texts.Count > most) _texts.Dequeue();
    }

    /// <summary>Counts and keeps all texts of another sample.</summary>
    public void Add(int seen, IEnumerable<TextEvidence> texts)
    {
        Seen += seen;
        foreach (TextEvidence text in texts) Keep(text);
    }

    private bool IsWanted(ulong key) => _texts.Count < most || (_texts.TryPeek(out _, out ulong greatest) && key < greatest);
}
