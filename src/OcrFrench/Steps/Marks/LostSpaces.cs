using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Puts the space back that engines lose behind a mark: <c>probe,incorruptible</c>, <c>de mesure.Mais</c>, <c>la nature :ils</c>. The words
/// on both sides must be French.
/// </summary>
internal sealed class LostSpaces(WordTest words) : IRepairStep
{
    public const string Rule = "layout.lost-space";

    /// <summary>By hand: between two French words a mark without its space is nothing else in prose.</summary>
    private const float Sureness = 0.95f;

    /// <summary>By hand, in letters: shorter ones are labels, abbreviations and rubble, but for those that are everywhere.</summary>
    private const int Shortest = 3, ShortestFrequent = 2;

    private static readonly SmallWordTable s_frequent = SmallWordTable.Of(
        "au ce ci de du en et eu il je la le lu ma me ne ni on or ou où sa se si ta te tu un va vu", ignoresCase: true);

    private static readonly CharFinder s_marks = CharFinder.Of(",;.:!?");

    private readonly char[] _spaced = ['\0', ' '];

    /// <summary>Adds the spaces to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        // In sound text the transcriber lost it.
        if (facts.NeedsProof || facts.Profile.IsSound) return;
        for (int at = 1; at + ShortestFrequent < text.Length; at++)
        {
            int next = text[at..^ShortestFrequent].IndexOfAny(s_marks);
            if (next < 0) return;
            at += next;
            if (Chars.IsLetter(text[at + 1]) && IsBetweenWords(text, at) && !facts.Entries.Contain(text, at))
            {
                // With its mark, so that the repair has a place of its own beside that of the next word.
                _spaced[0] = text[at];
                found.Add(at, at + 1, _spaced, new Reason(CorrectionKind.Split, Rule, Sureness));
            }
        }
    }

    private bool IsBetweenWords(ReadOnlySpan<char> text, int mark)
    {
        bool isApart = text[mark - 1] == ' ';
        // Only high marks have a space before them.
        if (isApart && text[mark] is '.' or ',') return false;
        int end = isApart ? mark - 1 : mark, start = end;
        while (start > 0 && IsWordPart(text[start - 1])) start--;
        int to = mark + 1;
        while (to < text.Length && IsWordPart(text[to])) to++;
        if (start > 0 && Chars.ClassOf(text[start - 1]) is not CharClass.Space and not CharClass.Punctuation) return false;
        if (to < text.Length && Chars.ClassOf(text[to]) is not CharClass.Space and not CharClass.Punctuation) return false;
        ReadOnlySpan<char> before = text[start..end], behind = text[(mark + 1)..to];
        if (before.IsEmpty) return false;
        // ASP.Net and nomdufichier.txt are names, M.Jourdain is one with its title, Nouvelle.Calédonie lost its hyphen.
        if (text[mark] == '.' && !(Chars.IsLower(before[0]) && Chars.IsUpper(behind[0]) && before.Length >= Shortest
            && !Abbreviations.Contains(before))) return false;
        // Within a word the high marks are letters, or part the fields of a row: en!raîné, nom;lieu.
        if (text[mark] is not (',' or '.') && !isApart) return false;
        // Two marks in a run of letters are a row, too: rouge,vert,bleu.
        if (to + 1 < text.Length && s_marks.Contains(text[to]) && Chars.IsLetter(text[to + 1])) return false;
        if (start > 1 && s_marks.Contains(text[start - 1]) && Chars.IsLetter(text[start - 2])) return false;
        return IsWord(before) && IsWord(behind);
    }

    private bool IsWord(ReadOnlySpan<char> token)
    {
        ReadOnlySpan<char> word = token[Clitics.LengthAt(token)..];
        bool isLong = word.Length >= Shortest || (word.Length == ShortestFrequent && s_frequent.Contains(word));
        return isLong && Chars.IsLetter(word[^1]) && words.JudgeParts(word, [], out _) is not WordVerdict.Unknown;
    }

    private static bool IsWordPart(char c) => Chars.IsLetter(c) || Chars.IsApostrophe(c) || c == '-';
}
