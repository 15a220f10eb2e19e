using OcrFrench.Models.Confusions;

namespace OcrFrench.Survey;

/// <summary>What other texts of the same source tell.</summary>
internal interface ISourceKnowledge
{
    /// <summary>How often a word written like a name occurs in them; 0 for once or never.</summary>
    int CountOf(ReadOnlySpan<char> form);

    /// <summary>Whether they may be in old spelling, most of them.</summary>
    bool MayBeOld { get; }

    /// <summary>What they show of a table’s edits; null if nothing.</summary>
    SourceEdits? EditsOf(ChannelKind kind, ConfusionTable table);
}
