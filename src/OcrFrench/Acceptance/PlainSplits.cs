using OcrFrench.Characters;

namespace OcrFrench.Acceptance;

/// <summary>Changes that only put a space or an apostrophe into a word: <c>L'homme</c> for <c>Lhomme</c>.</summary>
internal static class PlainSplits
{
    /// <summary>Whether a change does nothing but split an elided word or a part off a word.</summary>
    public static bool Is(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        int at = 0;
        foreach (char c in result)
        {
            if (c == ' ' || Chars.IsApostrophe(c)) continue;
            if (at == read.Length || Letters.ToLower(read[at]) != Letters.ToLower(c)) return false;
            at++;
        }

        return at == read.Length && at < result.Length;
    }
}
