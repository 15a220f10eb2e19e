using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>
/// Compares the text of a line or region with what its words say: it may be spaced otherwise, and be divided into other lines.
/// </summary>
internal static class RepeatedText
{
    /// <summary>
    /// Where each character of the words stands in a text that says the same; a space between them, where the word before it ends.
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
