using System.Buffers.Binary;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Lays out the entries as <see cref="WordGraph"/> reads them in place.</summary>
internal static class LexiconWriter
{
    /// <summary>How many of the most frequent words are in the hash table, which has twice as many slots. By hand.</summary>
    internal const int HotWordLimit = 16384;

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
        List<ulong> masks = [.. nodes.GroupBy(static node => node.Mask).OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key).Select(static group => group.Key)];
        Dictionary<(WordFlags, WordClasses), int> palette = Palette(entries);
        LexiconFormat format = new(new LexiconCounts
        {
            Words = entries.Count,
            Nodes = nodes.Count,
            Edges = GraphBuilder.EdgesOf(nodes.Skip(1).Where(static node => node.Children.Count > 1)),
            HotSlots = keys.Length,
            Masks = masks.Count,
            Attested = entries.Count(static entry => Frequencies.ToByte(entry.Count) > 0),
            RareKinds = entries.Count(entry => palette[(entry.Flags, entry.Classes)] >= LexiconFormat.RareKind),
            Tokens = tokens,
            Identity = IdentityOf(entries),
        });
        byte[] bytes = new byte[checked((int)format.Length)];
        GraphWriter.Write(bytes, format, nodes, masks);
        for (int slot = 0; slot < keys.Length; slot++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan((int)format.HotKeysAt + (8 * slot)), keys[slot]);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((int)format.HotIndexesAt + (4 * slot)), indexes[slot]);
        }

        WriteFrequencies(bytes, format, entries);
        WriteKinds(bytes, format, entries, palette);
        format.Write(bytes);
        return bytes;
    }

    /// <summary>A hash of all forms, in order.</summary>
    private static ulong IdentityOf(List<LexiconEntry> entries) =>
        LexiconFormat.Checksum(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', entries.Select(static entry => entry.Form))));

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
                // A word without a free slot near its own is only in the graph.
                if (keys[slot] != 0)
                    continue;
                keys[slot] = key;
                indexes[slot] = index;
                break;
            }
        }

        return (keys, indexes);
    }

    private static void WriteFrequencies(byte[] bytes, in LexiconFormat format, List<LexiconEntry> entries)
    {
        int attested = 0;
        for (int from = 0; from < LexiconFormat.BlocksFor(
            entries.Count) * LexiconFormat.FrequencyBlock; from += LexiconFormat.FrequencyBlock)
        {
            Span<byte> block = bytes.AsSpan(
                (int)format.FrequencyBlocksAt + (from / LexiconFormat.FrequencyBlock * LexiconFormat.FrequencyBlockSize));
            BinaryPrimitives.WriteInt32LittleEndian(block[8..], attested);
            ulong bits = 0;
            for (int i = from; i < Math.Min(entries.Count, from + LexiconFormat.FrequencyBlock); i++)
            {
                byte frequency = Frequencies.ToByte(entries[i].Count);
                if (frequency == 0)
                    continue;
                bits |= 1UL << i;
                bytes[format.FrequenciesAt + attested++] = frequency;
            }

            BinaryPrimitives.WriteUInt64LittleEndian(block, bits);
        }
    }

    private static void WriteKinds(
        byte[] bytes, in LexiconFormat format, List<LexiconEntry> entries, Dictionary<(WordFlags Flags, WordClasses Classes), int> palette)
    {
        // In reverse, so that a shared number ends up with the pair that had it first.
        foreach (((WordFlags flags, WordClasses classes), int number) in palette.Reverse())
        {
            bytes[format.PaletteAt + (2 * number)] = (byte)flags;
            bytes[format.PaletteAt + (2 * number) + 1] = (byte)classes;
        }

        int rare = 0, blocks = 0;
        for (int i = 0; i < entries.Count; i++)
        {
            for (; blocks <= i / LexiconFormat.RareKindBlock; blocks++) WriteRareBlock(bytes, format, blocks, rare);
            int number = palette[(entries[i].Flags, entries[i].Classes)];
            bytes[format.KindsAt + (i >> 1)] |= (byte)(Math.Min(number, LexiconFormat.RareKind) << (4 * (i & 1)));
            if (number >= LexiconFormat.RareKind)
                BinaryPrimitives.WriteUInt32LittleEndian(
                    bytes.AsSpan((int)format.RareKindsAt + (LexiconFormat.RareKindSize * rare++)), ((uint)i << 8) | (uint)number);
        }

        for (; blocks < LexiconFormat.RareBlocksFor(entries.Count); blocks++) WriteRareBlock(bytes, format, blocks, rare);
    }

    private static void WriteRareBlock(byte[] bytes, in LexiconFormat format, int block, int before) =>
        BinaryPrimitives.WriteInt32LittleEndian(
            bytes.AsSpan((int)format.RareKindBlocksAt + (block * LexiconFormat.RareKindBlockSize)), before);

    /// <summary>
    /// Numbers the 256 most common pairs of flags and classes. A rarer pair shares the number of one with the same flags whose classes
    /// differ the least.
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
