namespace OcrFrench.Models.Ngrams;

/// <summary>What a token of the language model is.</summary>
internal enum LanguageTokenKind : byte
{
    /// <summary>Not in the text: a sentence begins here. Its length is 0.</summary>
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
