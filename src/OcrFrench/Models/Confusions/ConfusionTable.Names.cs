namespace OcrFrench.Models.Confusions;

internal sealed partial class ConfusionTable
{
    /// <summary>The text that an edit says was read.</summary>
    public ShortText ReadOf(int edit)
    {
        for (int slot = 0; slot < _keys.Length; slot++)
            if (_keys[slot] != 0 && edit - _ranges[slot].Start is >= 0 and int at && at < _ranges[slot].Count)
            {
                return ShortText.FromBits(_keys[slot]);
            }
        return default; // something was lost: nothing was read
    }

    /// <summary>The index of an edit, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> read, ReadOnlySpan<char> printed)
    {
        if (read.Length > ShortText.Capacity || printed.Length > ShortText.Capacity || !TryFind(read, out EditRange range)) return -1;
        ShortText wanted = ShortText.From(printed);
        for (int i = range.Start; i < range.Start + range.Count; i++)
            if (_edits[i].Printed == wanted) return i;
        return -1;
    }

    /// <summary>The text that was printed, by the edit’s index.</summary>
    public ShortText PrintedOf(int edit) => _edits[edit].Printed;
}
