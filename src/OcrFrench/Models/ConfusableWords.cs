using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;

namespace OcrFrench.Models;

/// <summary>The words of French that damage often makes of others, for each fingerprint: only context can tell.</summary>
internal sealed class ConfusableWords
{
    private const string FileName = "confusable-words.tsv", ReadyName = "confusable-words.bin";

    /// <summary>Bits of a ready-made entry that say in which sets a word is.</summary>
    private const int SetBits = 4;

    private readonly ulong[][] _sets;

    private ConfusableWords(ulong[][] sets) => _sets = sets;

    /// <summary>A set of words as bits by their index in the lexicon.</summary>
    public ulong[] For(Fingerprint fingerprint) => _sets[(int)fingerprint];

    /// <summary>The list that comes with the library.</summary>
    public static ConfusableWords Load(WordGraph graph) =>
        ReadyTable.TryOpen(ReadyName, Stamp(ReadyTable.StampOf(FileName), graph), out TableReader ready) ? Read(ref ready, graph) : Parse(FileName, EmbeddedData.ReadText(FileName), graph);

    /// <summary>Reads a list: a word, a tab, and the initials of the fingerprints (G E F N) under which it is confusable.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public static ConfusableWords Parse(string name, string text, WordGraph graph)
    {
        ulong[][] sets = Empty(graph);
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#') continue;
            int tab = line.IndexOf('\t');
            if (tab <= 0) throw new InvalidDataException($"{name}, line {number}: expected a word, a tab and letters of G, E, F, N.");
            int word = graph.Find(line[..tab]);
            ReadOnlySpan<char> rest = line[(tab + 1)..];
            int end = rest.IndexOf('\t');
            if (word >= 0) Mark(sets, word, end < 0 ? rest : rest[..end]);
        }

        return new ConfusableWords(sets);
    }

    /// <summary>What a ready-made list is made of: the readable one, and the lexicon that numbers its words.</summary>
    public static ulong Stamp(ulong list, WordGraph graph) => ReadyTable.Stamp(list, ((IWordIds)graph).Fingerprint);

    /// <summary>Writes the list as <see cref="Read"/> takes it: the numbers of the words, and in the lowest bits the sets.</summary>
    public void Write(TableWriter writer)
    {
        var entries = new List<int>();
        for (int word = 0; word < _sets[0].Length * 64; word++)
        {
            int sets = 0;
            for (int i = 0; i < SetBits; i++) sets |= (int)(_sets[i][word >> 6] >> word & 1) << i;
            if (sets != 0) entries.Add(word << SetBits | sets);
        }

        writer.Ints([.. entries]);
    }

    public static ConfusableWords Read(ref TableReader reader, WordGraph graph)
    {
        ulong[][] sets = Empty(graph);
        foreach (int entry in reader.Ints())
        {
            int word = entry >> SetBits;
            if ((uint)word >= (uint)graph.Count) throw new InvalidDataException("A ready-made list names a word that is none.");
            for (int i = 0; i < sets.Length; i++) sets[i][word >> 6] |= (ulong)(entry >> i & 1) << word;
        }

        return new ConfusableWords(sets);
    }

    /// <summary>No word is confusable: for building the list.</summary>
    public static ConfusableWords None(WordGraph graph) => Parse("", "", graph);

    private static ulong[][] Empty(WordGraph graph)
    {
        var sets = new ulong[SetBits][];
        for (int i = 0; i < sets.Length; i++) sets[i] = new ulong[(graph.Count / 64) + 1];
        return sets;
    }

    private static void Mark(ulong[][] sets, int word, ReadOnlySpan<char> fingerprints)
    {
        foreach (char c in fingerprints)
        {
            int set = "GEFN".AsSpan().IndexOf(c);
            if (set >= 0) sets[set][word >> 6] |= 1UL << word;
        }
    }
}
