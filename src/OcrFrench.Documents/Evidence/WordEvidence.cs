namespace OcrFrench.Documents.Evidence;

/// <summary>What a document says about the reading of one of its words, on the document's own scale.</summary>
internal sealed record WordEvidence
{
    /// <summary>How sure the engine was of the word.</summary>
    public float? Confidence { get; init; }

    /// <summary>Other readings of the word, the likeliest first.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>What it says about single symbols, in order.</summary>
    public IReadOnlyList<SymbolEvidence> Symbols { get; init; } = [];

    /// <summary>Whether the word is an earlier correction: what the engine said was about another word.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Whether there is nothing to learn from it.</summary>
    public bool IsEmpty => Confidence is null && Alternatives.Count == 0 && Symbols.Count == 0 && !IsDecided;
}

/// <summary>What a document says about a symbol of a word.</summary>
/// <param name="Text">The symbol.</param>
/// <param name="Confidence">How sure the engine was of it.</param>
/// <param name="Alternatives">Its other readings, in the scale of the document too.</param>
internal readonly record struct SymbolEvidence(string Text, float? Confidence, IReadOnlyList<SymbolReading> Alternatives);
