using System.Buffers.Binary;
using OcrFrench.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Lays entries out as the bytes that <see cref="WordGraph"/> reads in place.</summary>
internal static class LexiconWriter
{
    /// <summary>How many of the most frequent words stand in the hash table, which has twice as many places.</summary>
    internal const int HotWordLimit = 8192;

    internal static byte[] Write(IEnumerable<LexiconEntry> unsorted, long tokens)
    {
        List<LexiconEntry> entries = [.. unsorted];
        entries.Sort((a, b) => GraphBuilder.Compare(a.Form, b.Form));
        GraphBuilder builder = new();
        foreach (LexiconEntry entry in entries)
        {
            builder.Add(entry.Form);
        }

        List<GraphBuilder.Node> nodes = builder.Finish();
        MarkBest(builder.Root, entries);
        (ulong[] keys, int[] indexes) = HotTable(entries);
        LexiconFormat format = new(entries.Count, nodes.Count, GraphBuilder.EdgesOf(nodes), keys.Length);
        byte[] bytes = new byte[checked((int)format.Length)];
        WriteGraph(bytes, format, nodes);
        for (int slot = 0; slot < keys.Length; slot++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan((int)format.HotKeysAt + (8 * slot)), keys[slot]);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((int)format.HotIndexesAt + (4 * slot)), indexes[slot]);
        }

        WritePayload(bytes, format, entries);
        format.Write(bytes, tokens);
        return bytes;
    }

    private static void MarkBest(GraphBuilder.Node root, List<LexiconEntry> entries)
    {
        foreach (LexiconEntry entry in entries)
        {
            byte frequency = Frequencies.ToByte(entry.Count);
            GraphBuilder.Node node = root;
            node.Best = Math.Max(node.Best, frequency);
            foreach (char c in entry.Form)
            {
                int symbol = Letters.SymbolOf(c);
                node = node.Children.Find(child => child.Symbol == symbol).Target;
                node.Best = Math.Max(node.Best, frequency);
            }
        }
    }

    private static void WriteGraph(byte[] bytes, in LexiconFormat format, List<GraphBuilder.Node> nodes)
    {
        int edge = 0;
        foreach (GraphBuilder.Node node in nodes)
        {
            if (edge >= LexiconFormat.Limit24 || nodes.Count >= LexiconFormat.Limit24)
                throw new InvalidOperationException("The lexicon is too large for its format.");
            Span<byte> record = bytes.AsSpan((int)(LexiconFormat.NodesAt + ((long)node.Number * LexiconFormat.NodeSize)));
            BinaryPrimitives.WriteUInt64LittleEndian(record, node.Mask);
            BinaryPrimitives.WriteUInt32LittleEndian(record[8..], (uint)edge | ((uint)node.Best << 24));
            int skip = node.IsFinal ? 1 : 0;
            foreach ((_, GraphBuilder.Node target) in node.Children)
            {
                Span<byte> packed = bytes.AsSpan((int)(format.EdgesAt + ((long)edge * LexiconFormat.EdgeSize)));
                Write24(packed, target.Number);
                Write24(packed[3..], skip);
                skip += target.WordsBelow;
                edge++;
            }
        }
    }

    private static void Write24(Span<byte> bytes, int value)
    {
        bytes[0] = (byte)value;
        bytes[1] = (byte)(value >> 8);
        bytes[2] = (byte)(value >> 16);
    }

    private static (ulong[] Keys, int[] Indexes) HotTable(List<LexiconEntry> entries)
    {
        List<int> hot = [.. Enumerable.Range(0, entries.Count)
            .Where(i => entries[i].Form.Length <= HotWords.MaxLength && entries[i].Count > 0)
            .OrderByDescending(i => entries[i].Count).ThenBy(i => i)
            .Take(HotWordLimit)];
        int slots = 1;
        while (slots < 2 * hot.Count)
        {
            slots *= 2;
        }

        ulong[] keys = new ulong[slots];
        int[] indexes = new int[slots];
        int shift = HotWords.ShiftFor(slots);
        foreach (int index in hot)
        {
            ulong key = 0;
            foreach (char c in entries[index].Form)
            {
                key = (key << 6) | (uint)Letters.SymbolOf(c);
            }

            int slot = HotWords.SlotOf(key, shift);
            for (int probe = 0; probe < HotWords.MaxProbes; probe++, slot = (slot + 1) & (slots - 1))
            {
                // A word that finds no place near its own stays in the graph only.
                if (keys[slot] != 0)
                    continue;
                keys[slot] = key;
                indexes[slot] = index;
                break;
            }
        }

        return (keys, indexes);
    }

    private static void WritePayload(byte[] bytes, in LexiconFormat format, List<LexiconEntry> entries)
    {
        Dictionary<(WordFlags, WordClasses), int> palette = Palette(entries);
        foreach (((WordFlags flags, WordClasses classes), int number) in palette)
        {
            bytes[format.PaletteAt + (2 * number)] = (byte)flags;
            bytes[format.PaletteAt + (2 * number) + 1] = (byte)classes;
        }

        for (int i = 0; i < entries.Count; i++)
        {
            bytes[format.FrequenciesAt + i] = Frequencies.ToByte(entries[i].Count);
            bytes[format.KindsAt + i] = (byte)palette[(entries[i].Flags, entries[i].Classes)];
        }
    }

    /// <summary>
    /// Numbers the 256 most common pairs of flags and classes; a rarer pair shares the number of one with the same
    /// flags whose classes differ in the fewest places.
    /// </summary>
    private static Dictionary<(WordFlags Flags, WordClasses Classes), int> Palette(List<LexiconEntry> entries)
    {
        List<(WordFlags Flags, WordClasses Classes)> pairs = [.. entries.GroupBy(entry => (entry.Flags, entry.Classes))
            .OrderByDescending(group => group.Count()).ThenBy(group => ((int)group.Key.Flags << 8) | (int)group.Key.Classes)
            .Select(group => group.Key)];
        Dictionary<(WordFlags Flags, WordClasses Classes), int> palette = [];
        foreach ((WordFlags Flags, WordClasses Classes) pair in pairs)
        {
            if (palette.Count < LexiconFormat.PaletteSize)
            {
                palette.Add(pair, palette.Count);
                continue;
            }

            (WordFlags Flags, WordClasses Classes) nearest = pairs.Take(LexiconFormat.PaletteSize)
                .Where(other => other.Flags == pair.Flags)
                .OrderBy(other => System.Numerics.BitOperations.PopCount((uint)(other.Classes ^ pair.Classes)))
                .ThenBy(other => other.Classes)
                .First();
            palette.Add(pair, palette[nearest]);
        }

        return palette;
    }
}
