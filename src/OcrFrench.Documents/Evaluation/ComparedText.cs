using System.Text;
using OcrFrench.Characters;

namespace OcrFrench.Documents.Evaluation;

/// <summary>The form in which texts are compared: blind to line breaks and to kinds of apostrophe, space, quote and dash.</summary>
internal static class ComparedText
{
    public static string Normalize(string text)
    {
        string wellFormed = WellFormed(text);
        var folded = new StringBuilder(wellFormed.Length);
        foreach (char c in wellFormed)
        {
            char f = Fold(c);
            if (folded.Length > 0)
            {
                // A run of dashes is one dash.
                if (f == '-' && folded[^1] == '-') continue;
                if (CompositionTable.Compose(folded[^1], c) is not '\0' and char composed)
                {
                    folded[^1] = composed;
                    continue;
                }
            }

            folded.Append(f);
        }

        return Space(folded);
    }

    /// <summary>Half a surrogate pair on its own becomes the replacement character; composing would refuse it.</summary>
    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return text;
        var result = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) result.Append(rune);
        return result.ToString();
    }

    /// <summary>Every run of white space as one space, none at the ends, after « or before ; : ! ? ».</summary>
    private static string Space(StringBuilder folded)
    {
        var result = new StringBuilder(folded.Length);
        bool pending = false;
        foreach (ReadOnlyMemory<char> chunk in folded.GetChunks())
        {
            foreach (char c in chunk.Span)
            {
                if (IsSpace(c))
                {
                    pending = true;
                    continue;
                }

                if (pending && result.Length > 0 && result[^1] != '«' && c is not (';' or ':' or '!' or '?' or '»')) result.Append(' ');
                pending = false;
                result.Append(c);
            }
        }

        return result.ToString();
    }

    public static string[] Words(string normalized) => normalized.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes the hyphens out of words, with the white space after them, for truths that keep some and join others.</summary>
    public static string WithoutInnerHyphens(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '-' && i > 0 && EndsInLetter(text, i))
            {
                int next = i + 1;
                while (next < text.Length && IsSpace(text[next])) next++;
                if (next < text.Length && StartsWithLetter(text, next))
                {
                    i = next - 1;
                    continue;
                }
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>White space, and the four separators of ASCII that other languages count with it.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';

    /// <summary>A letter or a number of any kind.</summary>
    public static bool IsWordCharacter(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);

    private static bool StartsWithLetter(string text, int at) => Rune.TryGetRuneAt(text, at, out Rune rune) && IsLetterLike(rune);

    private static bool EndsInLetter(string text, int end)
    {
        int at = char.IsLowSurrogate(text[end - 1]) && end > 1 ? end - 2 : end - 1;
        return Rune.TryGetRuneAt(text, at, out Rune rune) && IsLetterLike(rune);
    }

    /// <summary>A word character that is not a decimal digit.</summary>
    private static bool IsLetterLike(Rune rune) => IsWordCharacter(rune) && !Rune.IsDigit(rune);

    private static char Fold(char c) => c switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        '\u00a0' or '\u202f' or '\u2009' or '\u2007' => ' ',
        '“' or '”' => '"',
        '–' or '—' or '‑' => '-',
        _ => c,
    };
}
