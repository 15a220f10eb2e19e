using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Rules;

/// <summary>What guards regard as a token: a run that may come from one printed word, damage included.</summary>
internal static class Token
{
    private const string Apostrophes = "'’‘`´";
    private const string Hyphens = "-\u2010\u2011";

    /// <summary>Marks that OCR writes instead of letters and between them.</summary>
    private const string Marks = "¢®©°ªº@&|_~£$€¥§{}\\^*=#%+";

    private static readonly CharFinder s_seams = CharFinder.Of(Apostrophes + Hyphens);
    private static readonly CharFinder s_others = CharFinder.Of(Apostrophes + Hyphens + Marks + "0123456789");

    /// <summary>A one-letter word; dictionaries list the other letters as names of letters.</summary>
    private static readonly CharFinder s_oneLetter = CharFinder.Of("aàyôAÀYÔO");

    /// <summary>What precedes an apostrophe and is not a word by itself.</summary>
    private static readonly string[] s_clitics =
        ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "lorsqu", "puisqu", "jusqu", "quoiqu", "quelqu", "presqu", "entr"];

    public static bool IsPart(char c) => CharClasses.Letter.Contains(c) || s_others.Contains(c);

    /// <summary>Where the token that ends at a place starts, looking back no further than the limit of a token.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int at)
    {
        int limit = Math.Max(0, at - RuleLimits.TokenLength);
        while (at > limit && IsPart(text[at - 1])) at--;
        return at;
    }

    /// <summary>Where the token that starts at a place ends.</summary>
    public static int EndAfter(ReadOnlySpan<char> text, int at)
    {
        int limit = Math.Min(text.Length, at + RuleLimits.TokenLength);
        while (at < limit && IsPart(text[at])) at++;
        return at;
    }

    /// <summary>Whether the token is a known word, or clitics and known words joined by apostrophes and hyphens.</summary>
    public static bool IsKnown<TWords>(scoped ReadOnlySpan<char> token, ref TWords words)
        where TWords : IWordTest, allows ref struct => Weigh(token, ref words, frequency: false) > 0;

    /// <summary>The frequency of the rarest word in the token.</summary>
    public static int Frequency<TWords>(scoped ReadOnlySpan<char> token, ref TWords words)
        where TWords : IWordTest, allows ref struct => Weigh(token, ref words, frequency: true);

    private static int Weigh<TWords>(scoped ReadOnlySpan<char> token, ref TWords words, bool frequency)
        where TWords : IWordTest, allows ref struct
    {
        token = TrimSeams(token);
        if (token.IsEmpty) return 0;
        int whole = WeighWord(token, ref words, frequency);
        if (whole > 0) return whole;
        int least = int.MaxValue;
        while (true)
        {
            int seam = token.IndexOfAny(s_seams);
            ReadOnlySpan<char> part = seam < 0 ? token : token[..seam];
            bool elided = seam >= 0 && Apostrophes.Contains(token[seam], StringComparison.Ordinal);
            int weight = elided ? IsClitic(part) ? int.MaxValue : 0 : part is "t" ? int.MaxValue : WeighWord(part, ref words, frequency);
            if (weight == 0) return 0;
            least = Math.Min(least, weight);
            if (seam < 0) return least;
            token = token[(seam + 1)..];
        }
    }

    private static int WeighWord<TWords>(scoped ReadOnlySpan<char> word, ref TWords words, bool frequency)
        where TWords : IWordTest, allows ref struct
    {
        if (word.IsEmpty || (word.Length == 1 && !s_oneLetter.Contains(word[0])) || !words.IsKnown(word)) return 0;
        return frequency ? words.Frequency(word) : 1;
    }

    private static bool IsClitic(ReadOnlySpan<char> word)
    {
        foreach (string clitic in s_clitics)
        {
            if (word.Equals(clitic, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>A closing quotation mark is not part of a word; an apostrophe at the start is the remnant of a clitic.</summary>
    private static ReadOnlySpan<char> TrimSeams(ReadOnlySpan<char> token)
    {
        while (!token.IsEmpty && Hyphens.Contains(token[0], StringComparison.Ordinal)) token = token[1..];
        while (!token.IsEmpty && s_seams.Contains(token[^1])) token = token[..^1];
        return token;
    }
}
