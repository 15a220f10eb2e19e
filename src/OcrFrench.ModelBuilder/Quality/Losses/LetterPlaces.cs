using System.Text;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>Where in the text the words of the letters measure are, each from its first letter to its last.</summary>
/// <remarks>The measure joins and folds, but neither adds nor drops letters: they are those of the text, in the same order.</remarks>
internal static class LetterPlaces
{
    public static (int Start, int End)[] Of(string text, IReadOnlyList<string> words)
    {
        var places = new (int Start, int End)[words.Count];
        int at = 0;
        for (int word = 0; word < words.Count; word++)
        {
            (int start, int end) = (-1, at);
            for (int left = words[word].EnumerateRunes().Count(ComparedText.IsWordCharacter); left > 0; left--)
            {
                int letter = NextLetter(text, end, out int length);
                if (letter < 0) break;
                if (start < 0) start = letter;
                end = letter + length;
            }

            places[word] = (start < 0 ? end : start, end);
            at = end;
        }

        return places;
    }

    private static int NextLetter(string text, int at, out int length)
    {
        for (length = 1; at < text.Length; at += length)
        {
            // Half a surrogate pair is not a letter, and the measure takes ʼ for an apostrophe.
            length = Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.Utf16SequenceLength : 1;
            if (rune.Value != 'ʼ' && ComparedText.IsWordCharacter(rune)) return at;
        }

        return -1;
    }
}
