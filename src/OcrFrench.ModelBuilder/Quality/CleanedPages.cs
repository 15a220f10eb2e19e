using System.Text.Json;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>Writes cleaned pages as JSON lines with id, ocr, truth and text, for other measures.</summary>
internal static class CleanedPages
{
    public static void Write(DirectoryInfo folder, SetFinding finding)
    {
        folder.Create();
        using var file = new FileStream(Path.Combine(folder.FullName, finding.Set.Name + ".jsonl"), FileMode.Create);
        foreach (PageFinding page in finding.Pages)
        {
            using (var line = new Utf8JsonWriter(file))
            {
                line.WriteStartObject();
                line.WriteString("id", page.Page.Id);
                line.WriteString("ocr", page.Page.Read);
                line.WriteString("truth", page.Page.Truth);
                line.WriteString("text", page.Cleaned.Text);
                line.WriteEndObject();
            }

            file.Write("\n"u8);
        }
    }
}
