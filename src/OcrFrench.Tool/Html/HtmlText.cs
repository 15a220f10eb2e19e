using System.Globalization;
using System.Text;

namespace OcrFrench.Tool.Html;

/// <summary>Text escaped for a page: nothing in it can act as markup or script, whatever document it comes from.</summary>
internal static class HtmlText
{
    /// <summary>A text between tags or in a quoted attribute.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                // Not allowed in a page, not even as a reference.
                case '\0': html.Append('\uFFFD'); break;
                default: html.Append(c); break;
            }
        }

        return html.ToString();
    }

    /// <summary>
    /// Writes a text as a JSON string that is safe inside a <c>script</c> element: it cannot end the element, nor the line.
    /// </summary>
    public static void AppendJson(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"': json.Append("\\\""); break;
                case '\\': json.Append("\\\\"); break;
                case '\n': json.Append("\\n"); break;
                case '\t': json.Append("\\t"); break;
                default:
                    if (NeedsEscape(c)) json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    else json.Append(c);
                    break;
            }
        }

        json.Append('"');
    }

    /// <summary>What ends a script element, a line or a string for some parsers, and what UTF-8 cannot represent.</summary>
    private static bool NeedsEscape(char c) =>
        c is < ' ' or '<' or '>' or '&' or '\'' or '\u007f' or '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c);
}
