using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Languages;

/// <summary>Finds the words that the lexicon does not know, for callers that have not scanned the text yet.</summary>
internal static class UnknownWords
{
    /// <summary>Adds their starts to a list, in order.</summary>
    public static void Find(ReadOnlySpan<char> text, WordGraph graph, List<int> into)
    {
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            while (at < text.Length && Chars.IsLetter(text[at])) at++;
            if (at == start)
            {
                at++;
                continue;
            }

            ReadOnlySpan<char> word = text[start..at];
            bool isElided = at < text.Length && Chars.IsApostrophe(text[at]) && Clitics.LengthAt(text[start..]) > 0;
            if (!isElided && !(word.Length == 1 ? word[0] is 'a' or 'à' or 'y' or 'A' or 'À' : graph.IsKnown(word))) into.Add(start);
        }
    }
}
