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

    /// <summary>What stands there now, from the first word's start to the last word's end.</summary>
    public string Text { get; set; } = "";

    /// <summary>The words that come of it, in order.</summary>
    public IReadOnlyList<NewWord> Words { get; set; } = [];

    /// <summary>The elements that are no longer needed.</summary>
    public IReadOnlyList<Word> Removed { get; set; } = [];
}

/// <summary>What a word becomes.</summary>
/// <param name="Text">What it says now.</param>
/// <param name="Element">The element that says it; <see langword="null"/> for a word that needs one of its own.</param>
/// <param name="Like">The element that it is made of, or after.</param>
/// <param name="Box">Where it stands; <see langword="null"/> when the element's own box stays.</param>
/// <param name="IsSpaced">Whether a space stands before it, when it needs an element of its own.</param>
/// <param name="Old">What was read where it stands.</param>
internal sealed record NewWord(string Text, Word? Element, Word Like, Box? Box, bool IsSpaced, string Old);
