using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Words;

/// <summary>Looks parts up as the one word that they make together.</summary>
internal static class JoinedWords
{
    /// <summary>The index of the word that two parts make without anything between them; −1 if they make none.</summary>
    public static int Find(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        int length = first.Length + second.Length;
        if (length > WordGraph.MaxWordLength) return -1;
        Span<char> whole = stackalloc char[WordGraph.MaxWordLength];
        whole = whole[..length];
        first.CopyTo(whole);
        second.CopyTo(whole[first.Length..]);
        int index = graph.Find(whole);
        return index >= 0 && graph.IsKnown(index, whole) ? index : -1;
    }

    /// <summary>Whether two parts are a word of the texts that were counted, not of the dictionary alone.</summary>
    public static bool AreCounted(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Find(graph, first, second) is var index and >= 0 && graph.FrequencyByte(index) > 0;

    /// <summary>Whether parts with hyphens between them are in the lexicon; an empty third one stands for none.</summary>
    public static bool AreCompound(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third)
    {
        int length = first.Length + 1 + second.Length + (third.IsEmpty ? 0 : 1 + third.Length);
        if (length > WordGraph.MaxWordLength) return false;
        Span<char> whole = stackalloc char[WordGraph.MaxWordLength];
        whole = whole[..length];
        whole.Fill('-');
        first.CopyTo(whole);
        second.CopyTo(whole[(first.Length + 1)..]);
        third.CopyTo(whole[(length - third.Length)..]);
        return graph.IsKnown(whole);
    }
}
