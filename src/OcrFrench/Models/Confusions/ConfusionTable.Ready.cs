using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Confusions;

internal partial class ConfusionTable
{
    /// <summary>Writes the table in the form that <see cref="Read"/> expects.</summary>
    public void Write(TableWriter writer)
    {
        EditRange[] ranges = [.. _ranges.Append(_insertions).Where(static range => range.Count > 0).OrderBy(static range => range.Start)];
        writer.Longs(Array.ConvertAll(ranges, ReadOf));
        writer.Ints(Array.ConvertAll(ranges, static range => range.Start + range.Count));
        writer.Longs(Array.ConvertAll(_edits, static edit => edit.Printed.Bits));
        writer.Floats(Array.ConvertAll(_edits, static edit => edit.Cost));
        writer.Floats(_expected);
        writer.Ints(Array.ConvertAll(_kept, static letter => (int)letter));
        writer.Floats(_keepCosts);
        writer.Floats([Generic.Substitute, Generic.Insert, Generic.Delete]);
    }

    public static ConfusionTable Read(ref TableReader reader)
    {
        ulong[] read = reader.Longs();
        int[] ends = reader.Ints();
        ulong[] printed = reader.Longs();
        float[] costs = reader.Floats();
        if (ends.Length != read.Length || costs.Length != printed.Length) throw Damaged();
        for (int i = 0; i < ends.Length; i++)
            if (ends[i] < (i == 0 ? 0 : ends[i - 1]) || ends[i] > printed.Length) throw Damaged();
        foreach (ulong bits in printed)
            if (bits >> 48 > ShortText.Capacity) throw Damaged();
        var edits = new Edit[printed.Length];
        for (int i = 0; i < edits.Length; i++) edits[i] = new Edit(ShortText.FromBits(printed[i]), costs[i]);
        float[] expected = reader.Floats();
        int[] letters = reader.Ints();
        var kept = new char[letters.Length];
        for (int i = 0; i < kept.Length; i++) kept[i] = (char)letters[i];
        float[] keepCosts = reader.Floats();
        float[] generic = reader.Floats();
        if (expected.Length != edits.Length || keepCosts.Length != kept.Length || generic.Length != 3) throw Damaged();
        return new ConfusionTable(read, ends, edits, expected, kept, keepCosts, new GenericCosts(generic[0], generic[1], generic[2]));
    }

    private static InvalidDataException Damaged() => new("A ready-made table of confusions is damaged.");

    private ulong ReadOf(EditRange range) => range == _insertions ? 0 : _keys[Array.IndexOf(_ranges, range)];
}
