using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>
/// Compares the text of a line or region with that of its words: spacing and line breaks may differ.
/// </summary>
internal static class RepeatedText
{
    /// <summary>
    /// The position of each character of the words in an equivalent text; of a space between words, the end of the word before.
    /// </summary>
    /// <param name="own">The text.</param>
    /// <param name="words">The words, as the running text has them.</param>
    /// <returns>Nothing when the text says something else.</returns>
    public static int[]? Places(ReadOnlySpan<char> own, ReadOnlySpan<char> words)
    {
        var places = new int[words.Length];
        int at = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (!char.IsWhiteSpace(words[i]))
            {
                at += own[at..].Length - own[at..].TrimStart().Length;
                if (at == own.Length || !IsSame(own[at], words[i])) return null;
                places[i] = at++;
            }
            else
            {
                places[i] = at;
            }
        }

        return own[at..].IsWhiteSpace() ? places : null;
    }

    private static bool IsSame(char own, char word) => own == word || (word == '-' && own is XmlContent.SoftHyphen or XmlContent.NotSign);
}
