using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;

namespace OcrFrench.Models;

/// <summary>French words that are often the result of damage to other words, for each fingerprint: only context can tell.</summary>
internal sealed class ConfusableWords
{
    private const string FileName = "confusable-words.tsv", ReadyName = "confusable-words.bin";

    /// <summary>The bits of a precompiled entry that say which sets a word belongs to.</summary>
    private const int SetBits = 5;

    private readonly ulong[][] _sets;

    private ConfusableWords(ulong[][] sets) => _sets = sets;

    /// <summary>A set of words, as bits indexed by lexicon index.</summary>
    public ulong[] For(Fingerprint fingerprint) => _sets[(int)fingerprint];

    /// <summary>The words that are often left misread where a text was corrected or read well, as bits indexed by lexicon index.</summary>
    public ulong[] InSoundText => _sets[SetBits - 1];

    /// <summary>The list that comes with the library.</summary>
    public static ConfusableWords Load(WordGraph graph) =>
        ReadyTable.TryOpen(ReadyName, Stamp(ReadyTable.StampOf(FileName), graph), out TableReader ready)
            ? Read(ref ready, graph) : Parse(FileName, EmbeddedData.ReadText(FileName), graph);

    /// <summary>Reads a list: a word, a tab, and the initials of where it is confusable: fingerprints (G E F N), sound text (S).</summary>
    /// <exception cref="InvalidDataException">A line does not have this form.</exception>
    public static ConfusableWords Parse(string name, string text, WordGraph graph)
    {
        ulong[][] sets = Empty(graph);
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#') continue;
            int tab = line.IndexOf('\t');
            if (tab <= 0) throw new InvalidDataException($"{name}, line {number}: expected a word, a tab and letters of G, E, F, N, S.");
            int word = graph.Find(line[..tab]);
            ReadOnlySpan<char> rest = line[(tab + 1)..];
            int end = rest.IndexOf('\t');
            if (word >= 0) Mark(sets, word, end < 0 ? rest : rest[..end]);
        }

        return new ConfusableWords(sets);
    }

    /// <summary>What a precompiled list depends on: the readable one, its own form, and the lexicon that numbers its words.</summary>
    public static ulong Stamp(ulong list, WordGraph graph) => ReadyTable.Stamp(ReadyTable.Stamp(list, SetBits), ((IWordIds)graph).Identity);

    /// <summary>Writes the list in the form that <see cref="Read"/> expects: word numbers, with the sets in the lowest bits.</summary>
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
            if ((uint)word >= (uint)graph.Count) throw new InvalidDataException("A ready-made list names an unknown word.");
            for (int i = 0; i < sets.Length; i++) sets[i][word >> 6] |= (ulong)(entry >> i & 1) << word;
        }

        return new ConfusableWords(sets);
    }

    /// <summary>An empty list, for building the real one.</summary>
    public static ConfusableWords None(WordGraph graph) => Parse("", "", graph);

    private static ulong[][] Empty(WordGraph graph)
    {
        var sets = new ulong[SetBits][];
        for (int i = 0; i < sets.Length; i++) sets[i] = new ulong[(graph.Count / 64) + 1];
        return sets;
    }

    private static void Mark(ulong[][] sets, int word, ReadOnlySpan<char> initials)
    {
        foreach (char c in initials)
        {
            int set = "GEFNS".AsSpan().IndexOf(c);
            if (set >= 0) sets[set][word >> 6] |= 1UL << word;
        }
    }
}
