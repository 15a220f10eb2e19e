using OcrFrench.Channel;

namespace OcrFrench.Profile;

/// <summary>What one text tells of the source that it comes from.</summary>
internal sealed class TextEvidence
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    /// <summary>Its words, those of them that the lexicon does not know, and the places that would be repaired.</summary>
    public int Words { get; set; }

    public int Unknown { get; set; }

    public int Repaired { get; set; }

    public Fingerprint Fingerprint { get; set; }

    /// <summary>The table that its edits are of.</summary>
    public ChannelKind Kind { get; set; }

    /// <summary>How much text shows these edits: none where a text is sound.</summary>
    public int Characters { get; set; }

    public List<(uint Form, int Edit, int Weight)> Edits { get; } = [];

    public IReadOnlyDictionary<string, int> Names => _names;

    public void AddName(ReadOnlySpan<char> name) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_names.GetAlternateLookup<ReadOnlySpan<char>>(), name, out _)++;
}
