using OcrFrench.Models.Confusions;

namespace OcrFrench.Evidence;

/// <summary>What one text reveals about its source.</summary>
/// <param name="key">Identifies the text: see <see cref="TextKey"/>.</param>
internal sealed class TextEvidence(ulong key)
{
    private readonly List<(string Name, int Count)> _names = [];

    public ulong Key => key;

    /// <summary>The numbers of its words, of those unknown to the lexicon, and of the places that would be repaired.</summary>
    public int Words { get; set; }

    public int Unknown { get; set; }

    public int Repaired { get; set; }

    public Fingerprint Fingerprint { get; set; }

    /// <summary>Whether it may be in old spelling.</summary>
    public bool IsOld { get; set; }

    /// <summary>The table that its edits are of.</summary>
    public ChannelKind Kind { get; set; }

    /// <summary>The amount of text that shows these edits: none if the text is sound.</summary>
    public int Characters { get; set; }

    public List<(uint Form, int Edit, int Weight)> Edits { get; } = [];

    /// <summary>Words that are written like names, each once.</summary>
    public IReadOnlyList<(string Name, int Count)> Names => _names;

    /// <summary>Adds the names of the text.</summary>
    public void AddNames(Dictionary<string, int> names)
    {
        foreach ((string name, int count) in names) _names.Add((name, count));
    }
}
