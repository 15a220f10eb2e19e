namespace OcrFrench.Tool.Report;

/// <summary>Keeps the first few of a great many, in an order that leaves no two items equal: what came when makes no difference.</summary>
/// <param name="capacity">How many are kept.</param>
/// <param name="order">The order, first items first.</param>
/// <param name="same">Items that answer alike count as one, of which the first is kept; without it each counts.</param>
internal sealed class BestOf<T>(int capacity, IComparer<T> order, Func<T, string>? same = null)
    where T : class
{
    private readonly SortedSet<T> _kept = new(order);
    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);

    /// <summary>What was kept, in order.</summary>
    public IReadOnlyList<T> Items => [.. _kept];

    /// <summary>How many were put in.</summary>
    public long Seen { get; private set; }

    public void Add(T item)
    {
        Seen++;
        if (_kept.Count == capacity && order.Compare(item, _kept.Max!) >= 0) return;
        if (same is not null)
        {
            string key = same(item);
            if (_known.TryGetValue(key, out T? known))
            {
                if (order.Compare(item, known) >= 0) return;
                _kept.Remove(known);
            }

            _known[key] = item;
        }

        _kept.Add(item);
        if (_kept.Count <= capacity) return;
        T last = _kept.Max!;
        _kept.Remove(last);
        if (same is not null) _known.Remove(same(last));
    }
}
