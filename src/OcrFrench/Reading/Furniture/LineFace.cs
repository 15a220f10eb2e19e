using System.Text;
using OcrFrench.Characters;

namespace OcrFrench.Reading.Furniture;

/// <summary>What stays the same in a line from page to page, and the page number that may start or end it.</summary>
/// <param name="Letters">Its letters in lower case and without accents, numbers at its ends excepted.</param>
/// <param name="Figures">Its other figures.</param>
/// <param name="Number">Its page number.</param>
/// <param name="EndsSentence">Whether it ends in punctuation that no running head ends in.</param>
internal sealed record LineFace(string Letters, string Figures, PageNumber Number, bool EndsSentence)
{
    /// <summary>By hand: longer lines are text; fewer letters or figures recur by chance.</summary>
    private const int LongestLine = 100, LeastLetters = 3, LeastFigures = 4;

    /// <summary>A number after one of these words counts parts of a text, not pages.</summary>
    private static readonly HashSet<string> s_parts = new(StringComparer.Ordinal)
    {
        "article", "art", "chapitre", "chap", "titre", "section", "livre", "tome", "partie", "paragraphe", "par", "annexe", "appendice",
            "acte", "scene",
        "chant", "strophe", "lettre", "lecon", "planche", "pl", "figure", "fig", "tableau", "numero", "no", "n", "question", "exercice",
            "resolution", "psaume",
        "verset", "alinea", "point", "note", "piece", "dossier", "cote", "lot",
    };

    /// <summary>Whether the line is the number of a part of the text.</summary>
    public bool CountsParts => Number.Value >= 0 && s_parts.Contains(Letters);

    /// <summary>Adds the faces of a line: as a whole, with a leading page number, with a trailing one.</summary>
    public static void Add(ReadOnlySpan<char> line, List<LineFace> into)
    {
        if (line.Length > LongestLine) return;
        ReadOnlySpan<char> first = line[..EndOfWord(line)], last = line[StartOfLastWord(line)..];
        if (first.Length == line.Length) last = [];
        PageNumber lead = NumberIn(first), tail = NumberIn(last);
        if (Chars.IsLower(line[0]) && lead.Value < 0) return;
        string letters =
            Fold(line[(lead.Value >= 0 ? first.Length : 0)..(line.Length - (tail.Value >= 0 ? last.Length : 0))], out string figures);
        string before = lead.Value >= 0 ? Text(first) : "", behind = tail.Value >= 0 ? Text(last) : "";
        bool ends = line[^1] is ',' or ';' or ':' or '.' or '!' or '?';
        Add(new LineFace(letters, before + figures + behind, PageNumber.None, ends), into);
        if (before.Length > 0) Add(new LineFace(letters, figures + behind, lead, ends), into);
        if (behind.Length > 0) Add(new LineFace(letters, before + figures, tail, ends), into);
    }

    /// <summary>Whether two lines are the same head, allowing for a misread letter or figure.</summary>
    public bool IsSame(LineFace other) =>
        Number.Value >= 0 == other.Number.Value >= 0 && AreFigures(Figures, other.Figures) && LooseText.AreSame(Letters, other.Letters);

    private static void Add(LineFace face, List<LineFace> into)
    {
        if (face.Letters.Length >= LeastLetters || (face.Figures.Length >= LeastFigures && face.Number.Value < 0)) into.Add(face);
    }

    private static bool AreFigures(string a, string b)
    {
        if (a == b) return true;
        if (a.Length != b.Length || a.Length < LeastFigures) return false;
        int differing = 0;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i]) differing++;
        return differing == 1;
    }

    private static PageNumber NumberIn(ReadOnlySpan<char> word) =>
        word.IsEmpty ? PageNumber.None : PageNumber.Of(word.Trim("-–—.,[]()|"), isDecorated: false);

    private static string Text(ReadOnlySpan<char> word) => word.Trim("-–—.,[]()|").ToString().ToUpperInvariant();

    private static int EndOfWord(ReadOnlySpan<char> line)
    {
        int end = 0;
        while (end < line.Length && !Chars.IsSpace(line[end])) end++;
        return end;
    }

    private static int StartOfLastWord(ReadOnlySpan<char> line)
    {
        int start = line.Length;
        while (start > 0 && !Chars.IsSpace(line[start - 1])) start--;
        return start;
    }

    private static string Fold(ReadOnlySpan<char> text, out string figures)
    {
        var letters = new StringBuilder(text.Length);
        var digits = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            // A figure inside a word is a misread letter.
            bool isInWord = i > 0 && i + 1 < text.Length && Chars.IsLetter(text[i - 1]) && Chars.IsLetter(text[i + 1]);
            if (Chars.IsDigit(text[i]) && !isInWord) digits.Append(text[i]);
            else if (Chars.IsLetter(text[i]) || isInWord) letters.Append(Accents.BaseOf(Characters.Letters.ToLower(text[i])));
        }

        figures = digits.ToString();
        return letters.ToString();
    }
}
