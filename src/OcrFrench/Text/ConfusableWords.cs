using OcrFrench.Channel;
using OcrFrench.Lexicon;

namespace OcrFrench.Text;

/// <summary>The words of French that damage often makes of others, for each fingerprint: only context can tell.</summary>
internal sealed class ConfusableWords
{
    private const string FileName = "confusable-words.tsv";

    private readonly ulong[][] _sets;

    private ConfusableWords(ulong[][] sets) => _sets = sets;

    /// <summary>A set of words as bits by their index in the lexicon.</summary>
    public ulong[] For(Fingerprint fingerprint) => _sets[(int)fingerprint];

    /// <summary>The list that comes with the library.</summary>
    public static ConfusableWords Load(WordGraph graph) => Parse(FileName, EmbeddedData.ReadText(FileName), graph);

    /// <summary>Reads a list: a word, a tab, and the initials of the fingerprints (G E F N) under which it is confusable.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public static ConfusableWords Parse(string name, string text, WordGraph graph)
    {
        var sets = new ulong[4][];
        for (int i = 0; i < sets.Length; i++) sets[i] = new ulong[(graph.Count / 64) + 1];
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

    /// <summary>No word is confusable: for building the list.</summary>
    public static ConfusableWords None(WordGraph graph) => Parse("", "", graph);

    private static void Mark(ulong[][] sets, int word, ReadOnlySpan<char> fingerprints)
    {
        foreach (char c in fingerprints)
        {
            int set = "GEFN".AsSpan().IndexOf(c);
            if (set >= 0) sets[set][word >> 6] |= 1UL << word;
        }
    }
}
