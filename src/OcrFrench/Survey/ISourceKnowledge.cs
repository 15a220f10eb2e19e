using OcrFrench.Models.Confusions;

namespace OcrFrench.Survey;

/// <summary>What other texts of the same source tell.</summary>
internal interface ISourceKnowledge
{
    /// <summary>How often a word written like a name stands in them; 0 when once or not at all.</summary>
    int CountOf(ReadOnlySpan<char> form);

    /// <summary>What they show of a table’s edits; null if nothing.</summary>
    SourceEdits? EditsOf(ChannelKind kind, ConfusionTable table);
}
