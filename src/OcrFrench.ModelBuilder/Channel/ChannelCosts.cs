namespace OcrFrench.ModelBuilder.Channel;

/// <summary>
/// The cost of any edit according to one or more tables: the cheapest row that lists it, or else the generic cost of the first table.
/// </summary>
internal sealed class ChannelCosts
{
    private readonly Dictionary<EditKey, double> costs = [];
    private readonly double substitute, insert, delete;

    public ChannelCosts(params ChannelTable[] tables)
    {
        foreach (ChannelRow row in tables.SelectMany(static t => t.Rows))
            costs[row.Edit] = costs.TryGetValue(row.Edit, out double known) ? Math.Min(known, row.Cost) : row.Cost;
        substitute = tables[0].Parameters[ChannelTable.GenericSubstitute];
        insert = tables[0].Parameters[ChannelTable.GenericInsert];
        delete = tables[0].Parameters[ChannelTable.GenericDelete];
    }

    /// <summary>The baseline: one rate each for substitution, insertion and deletion, whatever the characters.</summary>
    public static ChannelCosts GenericOnly(TrainingSet set)
    {
        double characters = set.Printed.Characters, substitutions = 1, insertions = 1, deletions = 1;
        foreach (DamagedPair pair in set.Damaged())
        {
            (int s, int i, int d) = PlainEdits.Count(pair.Read, pair.Printed);
            substitutions += pair.Count * s;
            insertions += pair.Count * i;
            deletions += pair.Count * d;
        }
        double sound = -Math.Log(1 - (substitutions + deletions) / characters);
        return new ChannelCosts(new ChannelTable
        {
            Rows = [.. set.Printed.SingleCharacters.Select(c => new ChannelRow(EditKey.Of([c], [c]), sound, 0, ChannelTable.Learnt))],
            Parameters = new(StringComparer.Ordinal)
            {
                [ChannelTable.GenericSubstitute] = -Math.Log(substitutions / characters / LookAlikes.ReadAlphabet),
                [ChannelTable.GenericInsert] = -Math.Log(insertions / characters / LookAlikes.ReadAlphabet),
                [ChannelTable.GenericDelete] = -Math.Log(deletions / characters),
            },
        });
    }

    public double Cost(EditKey edit)
    {
        if (costs.TryGetValue(edit, out double cost)) return cost;
        if (!edit.IsSingle) return double.PositiveInfinity;
        if (edit.IsIdentity) return 0.1; // by hand: one letter in ten misread, as on a bad page
        return edit.Read == 0 ? delete : edit.Printed == 0 ? insert : substitute;
    }
}
