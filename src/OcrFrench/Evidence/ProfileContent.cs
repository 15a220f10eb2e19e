using OcrFrench.Models.Confusions;

namespace OcrFrench.Evidence;

/// <summary>What a <see cref="CollectionProfile"/> holds.</summary>
internal sealed record ProfileContent
{
    public static readonly ChannelKind[] Kinds = Enum.GetValues<ChannelKind>();

    public int Texts { get; init; }

    /// <summary>Counts of texts whose engine writes all accents.</summary>
    public DamageCounts AllAccents { get; init; }

    /// <summary>Counts of texts whose engine cannot write all of them.</summary>
    public DamageCounts AccentsLost { get; init; }

    /// <summary>The words of texts that may be in old spelling.</summary>
    public long OldWords { get; init; }

    public IReadOnlyList<RecurringWord> Names { get; init; } = [];

    /// <summary>The edits of each <see cref="ChannelKind"/>, by its value.</summary>
    public IReadOnlyList<TableEdits> Edits { get; init; } = Array.ConvertAll(Kinds, static _ => TableEdits.None);
}

/// <summary>What texts show of the edits of a table.</summary>
/// <param name="Characters">The total length of the texts.</param>
/// <param name="Seen">The edits that they show.</param>
internal sealed record TableEdits(long Characters, IReadOnlyList<SeenEdit> Seen)
{
    public static TableEdits None { get; } = new(0, []);

    /// <summary>The same, by the indexes of a table's edits.</summary>
    public SourceEdits For(ConfusionTable table)
    {
        var edits = new Dictionary<int, SourceEdit>(Seen.Count);
        foreach (SeenEdit seen in Seen)
        {
            int index = table.IndexOf(seen.Read, seen.Printed);
            if (index >= 0) edits[index] = seen.Count;
        }

        return new SourceEdits(table, Characters, edits);
    }
}

/// <summary>How often texts show an edit.</summary>
/// <param name="Read">What was read.</param>
/// <param name="Printed">What was printed.</param>
/// <param name="Count">How often.</param>
internal sealed record SeenEdit(string Read, string Printed, SourceEdit Count);
