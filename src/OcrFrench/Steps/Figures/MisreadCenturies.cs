using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Figures;

/// <summary>
/// Centuries in small Roman figures, of which two strokes were read as one letter: <c>au xvne siècle</c>, <c>le xvme siècle</c>,
/// <c>du xvir siècle</c>.
/// </summary>
internal sealed class MisreadCenturies(WordTest words) : IRepairStep
{
    /// <summary>By hand: nothing else is counted before siècle, and strokes have only one number.</summary>
    private const float Sureness = 0.97f;

    /// <summary>By hand, in letters: shorter ones lack an X or a V; none is longer than xviiie with each stroke misread.</summary>
    private const int Shortest = 3, Longest = 8;

    /// <summary>There has been no later one.</summary>
    private static readonly SmallWordTable s_centuries =
        SmallWordTable.Of("v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi");

    private readonly char[] _numeral = new char[(3 * Longest) + 1];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (int at in facts.Phrases.Of(Phrase.Century, text))
        {
            int start = at;
            while (start > 0 && Chars.IsLetter(text[start - 1])) start--;
            ReadOnlySpan<char> read = text[start..at];
            bool isAlone = start == 0 || Chars.IsSpace(text[start - 1]) || Chars.IsApostrophe(text[start - 1]) || text[start - 1] == '(';
            if (read.Length is < Shortest or > Longest || !isAlone || read[0] is not ('x' or 'v') || words.IsKnown(read)) continue;
            int length = Repaired(read, _numeral);
            if (length > 0 && !read.SequenceEqual(_numeral.AsSpan(0, length)))
                found.Add(start, at, _numeral.AsSpan(0, length), new Reason(CorrectionKind.Numbering, MisreadNumerals.Rule, Sureness));
        }
    }

    /// <summary>Writes the ordinal of the century, and tells its length; 0 where it is none.</summary>
    private static int Repaired(ReadOnlySpan<char> read, Span<char> numeral)
    {
        int length = 0;
        for (int i = 0; i < read.Length; i++)
        {
            bool isLast = i == read.Length - 1;
            ReadOnlySpan<char> strokes = read[i] switch
            {
                'x' or 'v' or 'i' => read[i..(i + 1)],
                'y' => "v",
                'n' or 'u' => "ii",
                'm' => "iii",
                'r' => isLast ? "ie" : "i",
                'l' or 't' or 'j' => "i",
                'e' or 'c' or 'o' or 'è' or 'é' => isLast ? "e" : default,
                _ => default,
            };
            if (strokes.IsEmpty) return 0;
            strokes.CopyTo(numeral[length..]);
            length += strokes.Length;
        }

        return numeral[length - 1] == 'e' && s_centuries.Contains(numeral[..(length - 1)]) ? length : 0;
    }
}
