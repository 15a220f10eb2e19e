using System.Globalization;
using System.Text;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>What the letters measure sees of a text: its words, with cut ones joined, without punctuation and case.</summary>
internal static class LetterText
{
    /// <summary>The words of a text as they are aligned, with cut words joined.</summary>
    public static string[] Words(string text) => ComparedText.Words(ComparedText.Normalize(Join(text)));

    /// <summary>The letters and digits of a word in lower case, with ligatures written as two letters.</summary>
    public static string Letters(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (!ComparedText.IsWordCharacter(rune)) continue;
            Rune lower = Rune.ToLowerInvariant(rune);
            _ = lower.Value switch
            {
                'œ' => letters.Append("oe"),
                'æ' => letters.Append("ae"),
                _ => letters.Append(lower),
            };
        }

        return letters.ToString();
    }

    /// <summary>Joins cut words: at soft hyphens and ¬ anywhere, and at hyphens between letters at a line's end.</summary>
    public static string Join(string text)
    {
        string whole = WithoutCutMarks(text);
        var joined = new StringBuilder(whole.Length);
        for (int at = 0; at < whole.Length; at++)
        {
            if (whole[at] == '-' && at > 0 && IsLetter(whole[at - 1]) && EndOfLineEnd(whole, at + 1) is var next && next > 0
                && next < whole.Length && IsLetter(whole[next]))
            {
                at = next - 1;
                continue;
            }

            joined.Append(whole[at]);
        }

        return joined.ToString();
    }

    private static string WithoutCutMarks(string text)
    {
        if (text.AsSpan().IndexOfAny('¬', '\u00ad') < 0) return text;
        var kept = new StringBuilder(text.Length);
        bool behindMark = false;
        foreach (char c in text)
        {
            behindMark = c is '¬' or '\u00ad' || (behindMark && ComparedText.IsSpace(c));
            if (!behindMark) kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>The place after the spaces, the line break and the white space that start here; -1 if the line continues.</summary>
    private static int EndOfLineEnd(string text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\t')) at++;
        if (at >= text.Length || text[at] != '\n') return -1;
        while (at < text.Length && ComparedText.IsSpace(text[at])) at++;
        return at;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
