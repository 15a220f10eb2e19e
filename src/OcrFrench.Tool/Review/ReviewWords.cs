using System.Text;
using OcrFrench.Tool.Html;

namespace OcrFrench.Tool.Review;

/// <summary>What the script of the review page says, as JSON: a name with dots is a member of a member.</summary>
internal static class ReviewWords
{
    public static void Append(StringBuilder json, IReadOnlyList<KeyValuePair<string, string>> words)
    {
        json.Append('{');
        string comma = "";
        foreach (IGrouping<string, KeyValuePair<string, string>> group in words.GroupBy(
            static word => word.Key.Split('.')[0], StringComparer.Ordinal))
        {
            HtmlText.AppendJson(json.Append(comma), group.Key);
            json.Append(": ");
            KeyValuePair<string, string>[] inner = [.. group.Where(static word => word.Key.Contains('.', StringComparison.Ordinal))
                .Select(static word => new KeyValuePair<string, string>(word.Key.Split('.')[1], word.Value))];
            if (inner.Length > 0) Append(json, inner);
            else HtmlText.AppendJson(json, group.First().Value);
            comma = ", ";
        }

        json.Append('}');
    }

    /// <summary>The name of a kind, as the log has it, in the language of the page.</summary>
    public static string Kind(string kind) => Enum.TryParse(kind, out CorrectionKind known) ? Messages.Kind(known) : kind;
}
