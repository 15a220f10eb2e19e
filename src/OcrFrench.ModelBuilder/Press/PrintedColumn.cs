using System.Text;
using OcrFrench.Characters;

namespace OcrFrench.ModelBuilder.Press;

/// <summary>A paragraph set in a narrow column and then joined into one line again, with the hyphens at line ends kept.</summary>
/// <param name="Text">The paragraph in one line.</param>
/// <param name="Cuts">The places of the hyphens that were added at line ends.</param>
internal sealed record PrintedColumn(string Text, IReadOnlyList<int> Cuts)
{
    /// <summary>Sets a paragraph of words with single spaces between them.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="width">The number of letters in a line.</param>
    public static PrintedColumn Set(string paragraph, int width)
    {
        var text = new StringBuilder(paragraph.Length + 64);
        var cuts = new List<int>();
        int room = width;
        foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (text.Length > 0) text.Append(' ');
            int at = word.Length <= room ? 0 : CutOf(word, room - 1);
            if (at > 0)
            {
                text.Append(word, 0, at);
                // A compound that is cut at its own hyphen does not get another.
                if (word[at - 1] != '-')
                {
                    cuts.Add(text.Length);
                    text.Append('-');
                }

                text.Append(word, at, word.Length - at);
                room = width - (word.Length - at) - 1;
            }
            else
            {
                text.Append(word);
                room = word.Length <= room ? room - word.Length - 1 : width - word.Length - 1;
            }
        }

        return new PrintedColumn(text.ToString(), cuts);
    }

    /// <summary>Where to cut a word that does not fit, or 0.</summary>
    private static int CutOf(string word, int most)
    {
        int best = 0;
        for (int start = 0; start < word.Length;)
        {
            if (!Chars.IsLetter(word[start]))
            {
                start++;
                if (word[start - 1] == '-' && start <= most + 1 && start > 1 && start < word.Length) best = start;
                continue;
            }

            int end = start;
            while (end < word.Length && Chars.IsLetter(word[end])) end++;
            int cut = Hyphenation.LastCut(word.AsSpan(start, end - start), most - start);
            if (cut > 0) best = start + cut;
            start = end;
        }

        return best;
    }
}
