using System.Text.Json;

namespace OcrFrench.ModelBuilder;

/// <summary>A page as it was read, with its truth.</summary>
/// <param name="Id">The name of the page.</param>
/// <param name="Engine">The language of the OCR model, for pages made here; else empty.</param>
/// <param name="Read">What was read.</param>
/// <param name="Printed">What was printed.</param>
internal sealed record PagePair(string Id, string Engine, string Read, string Printed)
{
    /// <summary>The typeface and the wear of a page made here; else empty.</summary>
    public string Typeface { get; init; } = "";

    /// <summary>The work that the page belongs to, if the file says so; else empty.</summary>
    public string Work { get; init; } = "";

    /// <summary>
    /// Loads a pair file: JSON lines with id, ocr, truth, and made.lang, made.font and made.wear for pages made here, made.source for
    /// others.
    /// </summary>
    public static IEnumerable<PagePair> Load(FileInfo file)
    {
        foreach (string line in TextFiles.Lines(file))
        {
            if (line.Length == 0) continue;
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement page = document.RootElement;
            yield return new PagePair(
                page.GetProperty("id").GetString()!,
                page.TryGetProperty("made", out JsonElement made) && made.TryGetProperty("lang", out JsonElement language)
                    ? language.GetString()!
                    : "",
                page.GetProperty("ocr").GetString()!,
                page.GetProperty("truth").GetString()!)
            {
                Typeface = made.ValueKind == JsonValueKind.Object && made.TryGetProperty("font", out JsonElement font)
                    ? font.GetString() + ", " + made.GetProperty("wear").GetString()
                    : "",
                Work = made.ValueKind == JsonValueKind.Object && made.TryGetProperty("source", out JsonElement work)
                    ? work.GetString() ?? ""
                    : "",
            };
        }
    }
}
