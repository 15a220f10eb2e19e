namespace OcrFrench.Documents.Words;

/// <summary>Words that lie side by side and change together, and the corrections that change them.</summary>
internal sealed class WordGroup
{
    /// <summary>The first word's number in the document.</summary>
    public required int First { get; init; }

    /// <summary>The last word's number.</summary>
    public required int Last { get; set; }

    public List<Correction> Corrections { get; } = [];

    public List<Place> Places { get; } = [];

    /// <summary>The new text, from the start of the first word to the end of the last.</summary>
    public string Text { get; set; } = "";

    /// <summary>The resulting words, in order.</summary>
    public IReadOnlyList<NewWord> Words { get; set; } = [];

    /// <summary>The elements that are no longer needed.</summary>
    public IReadOnlyList<Word> Removed { get; set; } = [];
}

/// <summary>What a word becomes.</summary>
/// <param name="Text">Its new text.</param>
/// <param name="Element">The element that says it; <see langword="null"/> for a word that needs one of its own.</param>
/// <param name="Like">The element it replaces or follows.</param>
/// <param name="Box">Its box; <see langword="null"/> to keep that of the element.</param>
/// <param name="IsSpaced">Whether a space precedes it, if it needs an element of its own.</param>
/// <param name="Old">What was read in its place.</param>
internal sealed record NewWord(string Text, Word? Element, Word Like, Box? Box, bool IsSpaced, string Old);
