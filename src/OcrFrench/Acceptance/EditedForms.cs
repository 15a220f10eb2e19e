using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Acceptance;

/// <summary>
/// Signs within a word that somebody wrote and no engine misread: the brackets of an editor (<c>a[u] matin</c>, <c>conseill[ers]</c>), the
/// points of both genders (<c>citoyen·ne</c>), the sign before a name or a source (<c>technique@martin</c>).
/// </summary>
internal sealed class EditedForms(WordTest words)
{
    /// <summary>By hand, in letters: shorter parts are those of one word, in which an a was misread.</summary>
    private const int ShortestWord = 4;

    private static readonly SmallWordTable s_endings = SmallWordTable.Of(
        "e es s ne nes le les te tes fe ve ves se ses x rice rices trice trices euse euses ère ères");

    /// <summary>Whether a change takes such signs out.</summary>
    public bool Lose(ReadOnlySpan<char> read, ReadOnlySpan<char> result) =>
        (HasBrackets(read) && !HasBrackets(result)) || (JoinsGenders(read) && !result.Contains('·'))
            || (HasSource(read) && !result.Contains('@'));

    /// <summary>Whether words stand on both sides of the sign; what is read as it is one letter or two.</summary>
    private static bool HasSource(ReadOnlySpan<char> word) =>
        word.IndexOf('@') is > 0 and var at && at - Chars.StartOfLetters(word, at) >= ShortestWord
            && Chars.EndOfLetters(word, at + 1) - at > ShortestWord;

    /// <summary>Whether brackets stand in a word, in a pair, around letters.</summary>
    private static bool HasBrackets(ReadOnlySpan<char> word)
    {
        int open = word.IndexOf('[');
        if (open < 0) return false;
        int close = Chars.EndOfLetters(word, open + 1);
        return close > open + 1 && close < word.Length && word[close] == ']' && word.Length > close - open + 1;
    }

    /// <summary>Whether a point stands behind a word and before its other ending.</summary>
    private bool JoinsGenders(ReadOnlySpan<char> word)
    {
        word = word[Clitics.LengthAt(word)..];
        int point = word.IndexOf('·');
        if (point <= 0 || !words.IsWord(word[..point])) return false;
        ReadOnlySpan<char> ending = word[(point + 1)..];
        int end = Chars.EndOfLetters(ending, 0);
        return s_endings.Contains(ending[..end]) && (end == ending.Length || ending[end] == '·');
    }
}
