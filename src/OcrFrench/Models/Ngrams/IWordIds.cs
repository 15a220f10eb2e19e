namespace OcrFrench.Models.Ngrams;

/// <summary>The words that the language model counts, numbered densely from 0.</summary>
internal interface IWordIds
{
    /// <summary>The number of words; ids run from 0 to one less.</summary>
    int Count { get; }

    /// <summary>A hash of all words in the order of their ids: a model built for other words refuses to open.</summary>
    ulong Identity { get; }

    /// <summary>The id of a word, given in lower case with ’ for apostrophes, or a negative number.</summary>
    int Find(ReadOnlySpan<char> word);
}
