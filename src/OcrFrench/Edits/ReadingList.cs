using System.Runtime.InteropServices;

namespace OcrFrench.Edits;

/// <summary>What may have been printed at places of a text, with its probability: kept for those who want to know what else was weighed.</summary>
internal sealed class ReadingList
{
    private readonly List<(string Text, float Probability)> _all = [];

    /// <summary>Whether anybody wants to know.</summary>
    public bool IsWanted { get; private set; }

    public int Count => _all.Count;

    /// <summary>The strings that it is made of, shared with what else a text’s corrections say.</summary>
    public TextPool Texts { get; } = new();

    /// <summary>Forgets everything and prepares for a text.</summary>
    public void Start(bool isWanted)
    {
        IsWanted = isWanted;
        _all.Clear();
    }

    public void Add(ReadOnlySpan<char> text, float probability) => _all.Add((Texts.Get(text), probability));

    /// <summary>The readings of a change; empty where none were kept.</summary>
    public ReadOnlySpan<(string Text, float Probability)> Of(in Reason reason) => CollectionsMarshal.AsSpan(_all).Slice(reason.Readings, reason.ReadingsCount);
}
