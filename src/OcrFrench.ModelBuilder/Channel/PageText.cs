using System.Text;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>
/// Brings both sides of a page to the same form: kinds of space, dash and double quote, the space before ; : ! ? » and after «, and
/// ellipses are typography, not damage. Case is kept.
/// </summary>
internal static class PageText
{
    /// <summary>
    /// Replaces a hyphen at a line's end between two letters in what was read; the alignment may drop it or match it with a hyphen, at no
    /// cost.
    /// </summary>
    public const char LineBreak = '\u00AD';

    public static string FoldPrinted(string text) => Fold(text, printed: true);

    public static string FoldRead(string text) => Fold(text, printed: false);

    private static string Fold(string text, bool printed)
    {
        StringBuilder folded = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = FoldChar(text[i], printed);
            char last = folded.Length == 0 ? ' ' : folded[^1];
            if (c == '-' && !printed && IsLineEndHyphen(text, i, out int next))
            {
                folded.Append(LineBreak);
                i = next - 1;
                continue;
            }
            if (c is ' ' && last is ' ' or '«') continue;
            if (c is '-' && last is '-') continue;
            if (c is '.' && last is '.' or '…')
            {
                folded[^1] = '…';
                continue;
            }
            if (c is ';' or ':' or '!' or '?' or '»' && last is ' ' && folded.Length > 0) folded.Length--;
            folded.Append(c);
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    private static char FoldChar(char c, bool printed) => c switch
    {
        '\'' or '’' or 'ʼ' => '’',
        '‘' or '´' or '`' when printed => '’',
        '“' or '”' => '"',
        '–' or '—' or '‑' or '‐' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    private static bool IsLineEndHyphen(string text, int at, out int next)
    {
        next = at + 1;
        if (at == 0 || !char.IsLetter(text[at - 1])) return false;
        bool line = false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) line |= text[next++] == '\n';
        return line && next < text.Length && char.IsLetter(text[next]);
    }
}
