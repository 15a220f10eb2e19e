using OcrFrench.Models.Confusions;

namespace OcrFrench.Models.Search;

/// <summary>The parameters of a search that are the same throughout a text.</summary>
/// <param name="table">The confusions.</param>
/// <param name="apostrophe">The apostrophe that the text uses.</param>
/// <param name="allowsOld">Whether old forms may be found.</param>
internal sealed class SearchSetting(ConfusionTable table, char apostrophe, bool allowsOld)
{
    public ConfusionTable Table => table;

    public char Apostrophe => apostrophe;

    public bool Is(ConfusionTable otherTable, char otherApostrophe, bool otherAllowsOld) =>
        ReferenceEquals(table, otherTable) && apostrophe == otherApostrophe && allowsOld == otherAllowsOld;
}

/// <summary>Numbers the settings under which something is remembered: it does not hold under another one.</summary>
internal sealed class SearchSettings
{
    /// <summary>By hand: how many are remembered side by side.</summary>
    private const int Most = 16;

    private readonly List<SearchSetting> _all = new(Most);

    public SearchSetting this[int number] => _all[number];

    /// <summary>The number of a setting.</summary>
    /// <param name="table">See <see cref="SearchSetting"/>.</param>
    /// <param name="apostrophe">The same.</param>
    /// <param name="allowsOld">The same.</param>
    /// <param name="forgets">Whether there were too many: the numbers start again, and what was remembered under them is void.</param>
    public int NumberOf(ConfusionTable table, char apostrophe, bool allowsOld, out bool forgets)
    {
        forgets = false;
        for (int i = 0; i < _all.Count; i++)
            if (_all[i].Is(table, apostrophe, allowsOld)) return i;
        forgets = _all.Count == Most;
        if (forgets) _all.Clear();
        _all.Add(new SearchSetting(table, apostrophe, allowsOld));
        return _all.Count - 1;
    }
}
