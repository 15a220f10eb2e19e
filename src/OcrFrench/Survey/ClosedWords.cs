using OcrFrench.Characters;
using OcrFrench.Survey.Languages;

namespace OcrFrench.Survey;

/// <summary>Counts the words of the stretches that are left alone.</summary>
internal static class ClosedWords
{
    private const int Languages = (int)PassageLanguage.Other + 1;

    /// <summary>Counts them in a text whose closed ranges are known.</summary>
    public static WordsLeft Count(ReadOnlySpan<char> text, ClosedRanges closed)
    {
        if (closed.All.IsEmpty) return WordsLeft.None;
        Span<int> words = stackalloc int[Languages];
        words.Clear();
        int notProse = 0;
        foreach (ClosedRange range in closed.All)
        {
            int count = Count(text[range.Start..range.End]);
            if (range.Reason == DoubtReason.NotProse) notProse += count;
            else words[(int)range.Language] += count;
        }

        var languages = new List<OtherLanguage>();
        for (int i = 0; i < Languages; i++)
            if (words[i] > 0) languages.Add(new OtherLanguage(Code((PassageLanguage)i), words[i]));
        languages.Sort(static (a, b) => a.Words != b.Words ? b.Words.CompareTo(a.Words) : string.CompareOrdinal(a.Code, b.Code));
        return new WordsLeft(languages, notProse);
    }

    /// <summary>Runs of letters, with the apostrophes, hyphens and digits in them; what has no letter is not a word.</summary>
    private static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        bool isWord = false;
        foreach (char c in text)
        {
            if (Chars.IsLetter(c))
            {
                if (!isWord) count++;
                isWord = true;
            }
            else
            {
                isWord &= Chars.IsDigit(c) || Chars.ClassOf(c) is CharClass.Apostrophe or CharClass.Hyphen;
            }
        }

        return count;
    }

    private static string Code(PassageLanguage language) => language switch
    {
        PassageLanguage.English => "en",
        PassageLanguage.German => "de",
        PassageLanguage.Italian => "it",
        PassageLanguage.Spanish => "es",
        PassageLanguage.Portuguese => "pt",
        PassageLanguage.Latin => "la",
        _ => OtherLanguage.Unknown,
    };
}
