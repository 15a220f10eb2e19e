using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Languages;

namespace OcrFrench.Survey.Words;

/// <summary>
/// Recognises frequent words of other languages that French does not have: titles and terms in French sentences are made of them.
/// </summary>
internal sealed class ForeignWords(WordTest words)
{
    /// <summary>By hand: how many words on either side are its company.</summary>
    private const int Reach = 2;

    /// <summary>The same in characters, by hand: runs of spaces are not read again for each place in them.</summary>
    private const int Company = 80;

    /// <summary>French texts quote: a word is of another language if it is this much rarer in them, 20 times (by hand).</summary>
    private const int Rarer = 3 * LanguageFormat.StepsPerNat;

    private const int LongestWord = PassageToken.MostSymbols;

    /// <summary>Whether a word is frequent in another language and unknown in French.</summary>
    public bool IsForeign(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestWord || words.IsKnown(word)) return false;
        Span<byte> symbols = stackalloc byte[LongestWord];
        for (int i = 0; i < word.Length; i++)
        {
            symbols[i] = LanguageSymbols.Of(word[i]);
            if (symbols[i] == 0) return false;
        }

        if (!LanguageData.Default.TryFindWord(symbols[..word.Length], out ulong costs)) return false;
        for (int lane = 1; lane < LanguageFormat.Lanes - 1; lane++)
            if ((byte)(costs >> (lane * 8)) + Rarer < (byte)costs) return true;
        return false;
    }

    /// <summary>Whether one of the words next to a place, in its sentence, is such a word.</summary>
    public bool HasCompany(ReadOnlySpan<char> text, int start, int end)
    {
        int at = start;
        for (int i = 0; i < Reach; i++)
        {
            while (at > Math.Max(0, start - Company) && text[at - 1] is ' ' or '"' or '(' or '«' or '»' or ',' or '\n') at--;
            int last = at;
            while (at > Math.Max(0, start - Company) && Chars.IsLetter(text[at - 1])) at--;
            if (at == last) break;
            if (IsForeign(text[at..last])) return true;
        }

        at = end;
        for (int i = 0; i < Reach; i++)
        {
            while (at < Math.Min(text.Length, end + Company) && text[at] is ' ' or '"' or ')' or '»' or ',' or '\n') at++;
            int first = at;
            while (at < Math.Min(text.Length, end + Company) && Chars.IsLetter(text[at])) at++;
            if (at == first) break;
            if (IsForeign(text[first..at])) return true;
        }

        return false;
    }
}
