using OcrFrench.Documents.Formats;

namespace OcrFrench.Tool;

/// <summary>The names of the formats without places of words; those with them are in <see cref="WordFormats"/>.</summary>
internal static class TextFormats
{
    public const string Text = "text", JsonLines = "jsonl";

    /// <summary>All that <c>--format</c> takes.</summary>
    public static string[] All { get; } = [Text, JsonLines, .. WordFormats.All.Select(static format => format.Name)];

    /// <summary>Whether a file holds JSON lines, judging by its name.</summary>
    public static bool IsJsonLines(string file) => Path.GetExtension(file).ToUpperInvariant() is ".JSONL" or ".NDJSON";
}
