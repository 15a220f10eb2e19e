using System.Text.Encodings.Web;
using System.Text.Json;
using OcrFrench.Documents.Files;
using OcrFrench.Documents.Settings;

namespace OcrFrench.Tool.Cluster;

/// <summary>Writes settings as an <c>ocrfrench.json</c>; what they name is named by its full path.</summary>
internal static class SettingsWriter
{
    private static readonly JsonWriterOptions s_readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Save(SettingsFile settings, string path)
    {
        using var file = new SafeFile(path);
        using (var json = new Utf8JsonWriter(file.Stream, s_readable))
        {
            json.WriteStartObject();
            Choice(json, "level", settings.Level);
            Choice(json, "period", settings.Period);
            Choice(json, "content", settings.Content);
            Choice(json, "lineEnds", settings.LineEnds);
            Choice(json, "layout", settings.Layout);
            Choice(json, "furniture", settings.Furniture);
            Choice(json, "footnotes", settings.Footnotes);
            Choice(json, "typography", settings.Typography);
            Choice(json, "oe", settings.Ligatures);
            Choice(json, "capitals", settings.Capitals);
            Choice(json, "apostrophes", settings.Apostrophes);
            List(json, "kinds", settings.Kinds?.Select(KindNames.Of));
            List(json, "noKinds", settings.NoKinds?.Select(KindNames.Of));
            List(json, "vocabulary", settings.Vocabulary?.Select(Path.GetFullPath));
            List(json, "protect", settings.Protect?.Select(Path.GetFullPath));
            List(json, "rules", settings.Rules?.Select(Path.GetFullPath));
            List(json, "decisions", settings.Decisions?.Select(Path.GetFullPath));
            json.WriteEndObject();
        }

        file.Commit();
    }

    /// <summary>As in <c>nineteenth-century</c>.</summary>
    private static void Choice<T>(Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } chosen) json.WriteString(name, JsonNamingPolicy.KebabCaseLower.ConvertName(chosen.ToString()));
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string>? values)
    {
        if (values is null) return;
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
