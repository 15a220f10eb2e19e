namespace OcrFrench.ModelBuilder.Channel;

/// <summary>
/// Learns the channel by expectation maximisation. Each damaged word is shared out over all edits that may explain it, in proportion to
/// their probabilities; the shares then give new probabilities. P(read | printed) is the share of the occasions on which the printed
/// string occurred. Single edits are smoothed with the rate of their class, longer ones with the cheapest way to compose them.
/// </summary>
internal sealed class ChannelTrainer
{
    // All by hand. In order: rounds before and after edits are dropped; how many occasions the smoothing of single and of longer edits
    // counts for; what is taken off each count, and the smallest count that is kept; the highest cost of an unlisted edit, in nats.
    private const int FirstRounds = 10;
    private const int LastRounds = 6;
    private const double SingleBackOff = 5;
    private const double CompositeBackOff = 12;
    private const double Discount = 1;
    private const double LeastCount = 2;
    private const double HighestGeneric = 10;

    /// <summary>
    /// A longer edit is kept if it makes all pages together, and each of its uses, more probable by this many nats. By hand.
    /// </summary>
    private const double LeastGain = 8, LeastGainEach = 0.5;

    private readonly LookAlikes lookAlikes;
    private readonly TrainingSet set;
    private readonly Dictionary<EditKey, int> numbers = [];
    private readonly List<EditKey> edits = [];
    private readonly List<DamagedPair> pairs;
    private PairLattice[] lattices;
    private double[] probability = [];
    private double[] count = [];

    private ChannelTrainer(TrainingSet set, LookAlikes lookAlikes)
    {
        this.set = set;
        this.lookAlikes = lookAlikes;
        pairs = set.Damaged();
        lattices = [.. pairs.Select(p => PairLattice.Build(p.Read, p.Printed, Intern))];
        foreach (char c in set.Printed.SingleCharacters) Intern(EditKey.Of([c], [c]));
    }

    public static ChannelTable Learn(TrainingSet set, LookAlikes lookAlikes)
    {
        ChannelTrainer trainer = new(set, lookAlikes);
        trainer.Begin();
        for (int round = 0; round < FirstRounds; round++) trainer.Round();
        trainer.KeepWhatPays();
        for (int round = 0; round < LastRounds; round++) trainer.Round();
        return trainer.Table();
    }

    private int Intern(EditKey edit)
    {
        if (numbers.TryGetValue(edit, out int number)) return number;
        numbers.Add(edit, edits.Count);
        edits.Add(edit);
        return edits.Count - 1;
    }

    private void Begin()
    {
        probability = new double[edits.Count];
        count = new double[edits.Count];
        for (int e = 0; e < edits.Count; e++)
        {
            // By hand: a rough start, soon forgotten in the rounds.
            probability[e] = lookAlikes.ClassOf(edits[e]) switch
            {
                EditClass.Identity => 0.97,
                EditClass.Accent => 1e-2,
                EditClass.LookAlike => 3e-3,
                EditClass.Composite => Math.Exp(-4 - 1.5 * (edits[e].ReadLength + edits[e].PrintedLength - 2)),
                _ => 3e-4,
            };
        }
    }

    private void Round()
    {
        Expect();
        Maximise();
    }

    private void Expect()
    {
        Array.Clear(count);
        foreach ((char c, double times) in set.SoundCharacters) count[numbers[EditKey.Of([c], [c])]] += times;
        LatticeSums sums = new();
        for (int p = 0; p < pairs.Count; p++) sums.Share(lattices[p], probability, count, pairs[p].Count);
    }

    private void Maximise()
    {
        double[] classRate = ClassRates();
        for (int e = 0; e < edits.Count; e++)
        {
            EditClass which = lookAlikes.ClassOf(edits[e]);
            double occasions = set.Printed.Occasions(edits[e]);
            if (which == EditClass.Identity) probability[e] = (count[e] + 0.5) / (occasions + 1);
            else if (which != EditClass.Composite) probability[e] = Smooth(count[e], occasions, classRate[(int)which], SingleBackOff);
        }
        for (int e = 0; e < edits.Count; e++)
        {
            if (edits[e].IsSingle) continue;
            double parts = Math.Exp(-SmallPairs.Cost(edits[e], SingleCost));
            probability[e] = Smooth(Math.Max(0, count[e] - Discount), set.Printed.Occasions(edits[e]), parts, CompositeBackOff);
        }
    }

    private static double Smooth(double count, double occasions, double backOff, double strength) =>
        Math.Min(0.999, (count + strength * backOff) / (Math.Max(count, occasions) + strength));

    private double SingleCost(EditKey edit) => edit.IsSingle ? CostOf(edit) : double.PositiveInfinity;

    private double CostOf(EditKey edit) =>
        numbers.TryGetValue(edit, out int number) ? -Math.Log(probability[number]) : edit.IsIdentity ? 1 : 12; // by hand: not seen

    private double[] ClassRates()
    {
        double[] rates = new double[(int)EditClass.Composite];
        for (int e = 0; e < edits.Count; e++)
        {
            EditClass which = lookAlikes.ClassOf(edits[e]);
            if (which is not (EditClass.Identity or EditClass.Composite)) rates[(int)which] += count[e];
        }
        for (EditClass which = EditClass.Accent; which < EditClass.Composite; which++)
            rates[(int)which] = (rates[(int)which] + 0.1) / (lookAlikes.Occasions(which, set.Printed) + 1);
        return rates;
    }

    /// <summary>Drops edits without evidence, and longer ones that shorter edits explain nearly as well.</summary>
    private void KeepWhatPays()
    {
        bool[] several = SeenOnSeveralPages();
        Dictionary<EditKey, double> kept = [];
        foreach (int e in Enumerable.Range(0, edits.Count).OrderBy(e => edits[e].ReadLength + edits[e].PrintedLength).ThenBy(e => edits[e],
            Comparer<EditKey>.Create(EditKey.Compare)))
        {
            EditKey edit = edits[e];
            double cost = -Math.Log(probability[e]);
            if (!edit.IsSingle)
            {
                if (count[e] < LeastCount || !several[e]) continue;
                double gain = SmallPairs.Cost(edit, part => part == edit ? double.PositiveInfinity
                    : kept.TryGetValue(part, out double known) ? known : double.PositiveInfinity) - cost;
                if (gain < LeastGainEach || gain * count[e] < LeastGain) continue;
            }
            kept.Add(edit, cost);
        }
        lattices = [.. pairs.Select(p => PairLattice.Build(p.Read, p.Printed, edit => kept.ContainsKey(edit) ? numbers[edit] : -1))];
    }

    private bool[] SeenOnSeveralPages()
    {
        int[] page = new int[edits.Count];
        bool[] several = new bool[edits.Count];
        Array.Fill(page, -1);
        LatticeSums sums = new();
        double[] own = new double[edits.Count];
        for (int p = 0; p < pairs.Count; p++)
        {
            sums.Share(lattices[p], probability, own, 1);
            foreach (Arc arc in lattices[p].Arcs)
            {
                // By hand: an edit counts as seen where it is not a mere possibility.
                if (own[arc.Edit] >= 0.2)
                {
                    if (page[arc.Edit] >= 0 && page[arc.Edit] != pairs[p].FirstPage) several[arc.Edit] = true;
                    several[arc.Edit] |= pairs[p].OnSeveralPages;
                    page[arc.Edit] = pairs[p].FirstPage;
                }
                own[arc.Edit] = 0;
            }
        }
        return several;
    }

    private ChannelTable Table()
    {
        bool[] several = SeenOnSeveralPages();
        List<ChannelRow> rows = [];
        double[] left = new double[(int)EditClass.Composite + 1];
        for (int e = 0; e < edits.Count; e++)
        {
            EditClass which = lookAlikes.ClassOf(edits[e]);
            bool keep = which == EditClass.Identity ? count[e] >= 1 : count[e] >= LeastCount && several[e];
            if (keep) rows.Add(new ChannelRow(edits[e], -Math.Log(probability[e]), count[e], ChannelTable.Learnt));
            else left[(int)which] += count[e];
        }
        double characters = set.Printed.Characters;
        // Only two engines read these pages; others make more errors that were not learnt here, so the generic cost has an upper limit.
        double Generic(double mass, double alternatives) => Math.Min(HighestGeneric, -Math.Log((mass + 1) / (characters * alternatives)));
        return new ChannelTable
        {
            Rows = rows,
            Parameters = new(StringComparer.Ordinal)
            {
                [ChannelTable.GenericSubstitute] = Generic(left[(int)EditClass.Accent] + left[(int)EditClass.LookAlike] + left[
                    (int)EditClass.OtherSubstitution], LookAlikes.ReadAlphabet),
                [ChannelTable.GenericInsert] = Generic(left[(int)EditClass.Insertion], LookAlikes.ReadAlphabet),
                [ChannelTable.GenericDelete] = Generic(left[(int)EditClass.Deletion], 1),
            },
        };
    }
}
