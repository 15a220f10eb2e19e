namespace OcrFrench.Models.Ngrams;

/// <summary>Punctuation marks that the model distinguishes; variants of a mark share its class.</summary>
internal static class PunctuationClass
{
    public const int Count = 14;
    public const int Other = 13;

    /// <summary>The class of a mark, 0 to <see cref="Other"/>.</summary>
    public static int Of(char mark) => mark switch
    {
        ',' => 0,
        '.' => 1,
        ';' => 2,
        ':' => 3,
        '!' => 4,
        '?' => 5,
        '…' => 6,
        '«' => 7,
        '»' => 8,
        '(' or '[' => 9,
        ')' or ']' => 10,
        '"' or '“' or '”' or '„' => 11,
        '-' or '–' or '—' or '―' => 12,
        _ => Other,
    };

    /// <summary>Whether the mark can end a sentence.</summary>
    public static bool EndsSentence(char mark) => mark is '.' or '!' or '?' or '…';
}
