using OcrFrench.Characters;

namespace OcrFrench.Survey.Words;

/// <summary>
/// Words as people say and sing them, with an apostrophe for the e that is not heard: <c>r'viens</c>, <c>un' p'tite</c>,
/// <c>qu'ell' puiss'</c>. Engines do not read e as an apostrophe; who prints it means it.
/// </summary>
internal static class SpokenForms
{
    /// <summary>Whether a change does nothing but put an e, and spaces, where an apostrophe stands.</summary>
    public static bool IsFilled(ReadOnlySpan<char> read, ReadOnlySpan<char> result)
    {
        bool any = false;
        int at = 0;
        foreach (char c in result)
        {
            if (at < read.Length && Letters.ToLower(read[at]) == Letters.ToLower(c))
            {
                at++;
            }
            else if (at < read.Length && Chars.IsApostrophe(read[at]) && Letters.ToLower(c) == 'e')
            {
                any = true;
                at++;
            }
            else if (c != ' ')
            {
                return false;
            }
        }

        return any && at == read.Length;
    }
}
