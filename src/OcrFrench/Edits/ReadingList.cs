using System.Runtime.InteropServices;

namespace OcrFrench.Edits;

/// <summary>
/// The possible readings of places in a text, with their probabilities: kept for callers that ask which others were considered.
/// </summary>
internal sealed class ReadingList
{
    private readonly List<(string Text, float Probability)> _all = [];

    /// <summary>Whether readings are wanted.</summary>
    public bool IsWanted { get; private set; }

    public int Count => _all.Count;

    /// <summary>The pool of strings, shared with the corrections of the text.</summary>
    public TextPool Texts { get; } = new();

    /// <summary>Clears the list for a new text.</summary>
    public void Start(bool isWanted)
    {
        IsWanted = isWanted;
        _all.Clear();
    }

    public void Add(ReadOnlySpan<char> text, float probability) => _all.Add((Texts.Get(text), probability));

    /// <summary>The readings of a change; empty if none were kept.</summary>
    public ReadOnlySpan<(string Text, float Probability)> Of(in Reason reason) =>
        CollectionsMarshal.AsSpan(_all).Slice(reason.Readings, reason.ReadingsCount);
}
