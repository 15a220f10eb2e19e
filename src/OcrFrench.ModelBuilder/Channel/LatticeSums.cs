namespace OcrFrench.ModelBuilder.Channel;

/// <summary>
/// Forward and backward sums over a lattice. No scaling is needed: forty characters at ten nats each stay far from the smallest double.
/// </summary>
internal sealed class LatticeSums
{
    private double[] forward = [];
    private double[] backward = [];

    /// <summary>
    /// Adds the expected uses of each edit to <paramref name="count"/>, for a pair that occurred <paramref name="times"/> times.
    /// </summary>
    /// <returns>The probability of what was read, given what was printed.</returns>
    public double Share(PairLattice lattice, double[] probability, double[] count, double times)
    {
        int cells = lattice.Cells;
        if (forward.Length < cells) (forward, backward) = (new double[cells], new double[cells]);
        forward.AsSpan(0, cells).Clear();
        backward.AsSpan(0, cells).Clear();
        ReadOnlySpan<Arc> arcs = lattice.Arcs;
        forward[0] = backward[cells - 1] = 1;
        foreach (Arc arc in arcs) forward[arc.To] += forward[arc.From] * probability[arc.Edit];
        double total = forward[cells - 1];
        if (total <= 0) return 0;
        for (int a = arcs.Length - 1; a >= 0; a--) backward[arcs[a].From] += backward[arcs[a].To] * probability[arcs[a].Edit];
        foreach (Arc arc in arcs) count[arc.Edit] += times * forward[arc.From] * probability[arc.Edit] * backward[arc.To] / total;
        return total;
    }
}
