using System.Globalization;
using System.Text;
using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>Inserts a space into some words of a text, always the same ones.</summary>
internal static class InsertedSpaces
{
    /// <summary>
    /// One word in this many is cut. By hand: often enough to learn from, and not much more often than commercial engines do, one in 140.
    /// </summary>
    private const int Every = 70;

    /// <summary>Shorter words are hardly ever cut. By hand.</summary>
    private const int ShortestWord = 5;

    public static string In(string text)
    {
        var result = new StringBuilder(text.Length + (text.Length / 100));
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && Chars.IsLetter(text[end])) end++;
            int length = end - at;
            string word = text[at..end];
            uint hash = JudgedText.Hash(word + "@" + at.ToString(CultureInfo.InvariantCulture));
            if (length >= ShortestWord && Chars.IsLower(word[^1]) && hash % Every == 0)
            {
                int cut = 1 + (int)(hash / Every % (uint)(length - 1));
                result.Append(word, 0, cut).Append(' ').Append(word, cut, length - cut);
            }
            else
            {
                result.Append(word);
            }

            if (end < text.Length) result.Append(text[end++]);
            at = end;
        }

        return result.ToString();
    }
}
