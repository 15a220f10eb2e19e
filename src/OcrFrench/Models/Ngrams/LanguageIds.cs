namespace OcrFrench.Models.Ngrams;

/// <summary>The ids of the model: first the words, then the token classes that are not words.</summary>
/// <param name="WordCount">The number of words.</param>
internal readonly record struct LanguageIds(int WordCount)
{
    /// <summary>Precedes a sentence; it serves as context and is never predicted.</summary>
    public int SentenceStart => WordCount;

    /// <summary>Any word outside the vocabulary.</summary>
    public int Unknown => WordCount + 1;

    /// <summary>Anything with a digit, and Roman numerals.</summary>
    public int Number => WordCount + 2;

    /// <summary>The number of token classes that are not words.</summary>
    public const int Others = 3 + PunctuationClass.Count;

    /// <summary>The number of ids, words and classes together.</summary>
    public int Count => WordCount + Others;

    /// <summary>The id of a punctuation mark's class.</summary>
    public int Punctuation(char mark) => WordCount + 3 + PunctuationClass.Of(mark);
}
