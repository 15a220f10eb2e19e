namespace OcrFrench.Models.Ngrams;

/// <summary>Turns tokens into the ids of the model.</summary>
internal readonly struct TokenIds(IWordIds words)
{
    private const int LongestWord = 64;

    private readonly IWordIds _words = words;
    private readonly LanguageIds _ids = new(words.Count);

    /// <summary>The id of a token of <paramref name="text"/>.</summary>
    public int Of(ReadOnlySpan<char> text, LanguageToken token) => token.Kind switch
    {
        LanguageTokenKind.SentenceStart => _ids.SentenceStart,
        LanguageTokenKind.Number => _ids.Number,
        LanguageTokenKind.Punctuation => OfPunctuation(text, token),
        _ => OfWord(text.Slice(token.Start, token.Length)),
    };

    /// <summary>The id of a word in any case, or the id of unknown words.</summary>
    public int OfWord(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        int length = LanguageLetters.Fold(word, folded);
        int id = length < 0 ? -1 : _words.Find(folded[..length]);
        return id < 0 ? _ids.Unknown : id;
    }

    private int OfPunctuation(ReadOnlySpan<char> text, LanguageToken token)
    {
        char mark = text[token.Start];
        return _ids.Punctuation(mark == '.' && token.Length > 1 ? '…' : mark);
    }
}
