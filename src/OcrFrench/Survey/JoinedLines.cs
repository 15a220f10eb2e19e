using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey;

/// <summary>Counts the hyphens that show that lines were run together: those in words with a part that is not a word.</summary>
internal sealed class JoinedLines(WordGraph graph, WordTest words)
{
    /// <summary>
    /// By hand: a text whose lines were run together shows at least one such word in this many characters; a long sound text has a few by
    /// accident.
    /// </summary>
    private const int Sparsest = 2500;

    /// <summary>
    /// By hand, as a count in the corpora: rare words (block-haus) have had hyphens that dictionaries lack, and prove nothing.
    /// </summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(10);

    /// <summary>How many there are; none where they are too few for the length of the text.</summary>
    public int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int at = 0; HyphenPlace.TryFind(text, at, out HyphenPlace place); at = place.At + 1)
            if (IsSure(text, place)) count++;
        return count * Sparsest < text.Length ? 0 : count;
    }

    /// <summary>
    /// Whether a hyphen is in a word with a part that is not a word. Headings (MU-SIQUE) and names (Yun-nan) prove nothing.
    /// </summary>
    private bool IsSure(ReadOnlySpan<char> text, HyphenPlace place)
    {
        ReadOnlySpan<char> first = text[place.Start..place.At], second = text[(place.At + 1)..place.End];
        if (!Chars.IsLower(first[^1]) || !Chars.IsLower(first[0]) || !Chars.IsLower(second[0])) return false;
        Span<char> buffer = stackalloc char[WordGraph.MaxWordLength];
        ReadOnlySpan<char> joined = place.Join(text, buffer);
        int word = graph.Find(joined);
        return word >= 0 && graph.FrequencyByte(word) >= s_leastFrequency && graph.IsKnown(word, joined)
            && !(words.IsWord(first) && words.IsWord(second)) && !PrintedHyphen.IsPrefix(first)
            && place.Whole(text) == (place.Start, place.End) && !PrintedHyphen.IsCompound(text, place, words);
    }
}
