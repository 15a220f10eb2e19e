namespace OcrFrench.Models.Ngrams;

/// <summary>The kinds of tokens of the language model.</summary>
internal enum LanguageTokenKind : byte
{
    /// <summary>Marks the beginning of a sentence; it is not in the text, and its length is 0.</summary>
    SentenceStart,

    Word,

    /// <summary>An elided word with its apostrophe: l’, qu’, jusqu’.</summary>
    Clitic,

    Number,
    Punctuation,
}

/// <summary>A token and its place in the text.</summary>
internal readonly record struct LanguageToken(LanguageTokenKind Kind, int Start, int Length)
{
    /// <summary>The place after the token.</summary>
    public int End => Start + Length;
}
