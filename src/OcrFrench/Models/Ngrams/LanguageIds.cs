namespace OcrFrench.Models.Ngrams;

/// <summary>The ids of the model: the words first, then what is no word.</summary>
/// <param name="WordCount">The number of words.</param>
internal readonly record struct LanguageIds(int WordCount)
{
    /// <summary>Stands before a sentence; it is a context and never predicted.</summary>
    public int SentenceStart => WordCount;

    /// <summary>Any word that the vocabulary does not hold.</summary>
    public int Unknown => WordCount + 1;

    /// <summary>Anything with a digit, and Roman numerals.</summary>
    public int Number => WordCount + 2;

    /// <summary>The number of ids, words and others.</summary>
    public int Count => WordCount + 3 + PunctuationClass.Count;

    /// <summary>The id of a punctuation mark's class.</summary>
    public int Punctuation(char mark) => WordCount + 3 + PunctuationClass.Of(mark);
}
