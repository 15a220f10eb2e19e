using System.Text.Encodings.Web;
using System.Text.Json;

namespace OcrFrench.Sbom;

/// <summary>A bill of materials in CycloneDX 1.6. The same components give the same bytes: no date, no serial number.</summary>
internal static class BillOfMaterials
{
    private const string Command = "OcrFrench.Tool";

    public static void Write(Stream output, string version, string licence, IReadOnlyList<Component> components)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            json.WriteStartObject();
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            WriteCommand(json, version, licence);
            json.WriteStartArray("components");
            foreach (Component component in components) WriteComponent(json, component);
            json.WriteEndArray();
            WriteDependencies(json, version, components);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteCommand(Utf8JsonWriter json, string version, string licence)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        json.WriteString("type", "application");
        json.WriteString("bom-ref", $"{Command}@{version}");
        json.WriteString("name", "ocrfrench");
        json.WriteString("version", version);
        WriteLicence(json, licence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        json.WriteString("type", component.Type);
        json.WriteString("bom-ref", Reference(component));
        json.WriteString("name", component.Name);
        json.WriteString("version", component.Version);
        if (component.Hash is not null)
        {
            json.WriteStartArray("hashes");
            json.WriteStartObject();
            json.WriteString("alg", "SHA-512");
            json.WriteString("content", component.Hash);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteLicence(json, component.Licence);
        if (component.IsPackage) json.WriteString("purl", $"pkg:nuget/{component.Name}@{component.Version}");
        json.WriteEndObject();
    }

    private static void WriteLicence(Utf8JsonWriter json, string expression)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("expression", expression);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The command depends on whatever no other component depends on, which includes the runtime and its own packages.</summary>
    private static void WriteDependencies(Utf8JsonWriter json, string version, IReadOnlyList<Component> components)
    {
        HashSet<string> used = [.. components.SelectMany(static component => component.Dependencies)];
        Dictionary<string, string> references =
            components.ToDictionary(static component => component.Name, Reference, StringComparer.Ordinal);
        json.WriteStartArray("dependencies");
        WriteUses(json, $"{Command}@{version}", components.Where(component => !used.Contains(component.Name)).Select(Reference));
        foreach (Component component in components)
            WriteUses(json, Reference(component), component.Dependencies.Select(name => references[name]));
        json.WriteEndArray();
    }

    private static void WriteUses(Utf8JsonWriter json, string reference, IEnumerable<string> uses)
    {
        json.WriteStartObject();
        json.WriteString("ref", reference);
        json.WriteStartArray("dependsOn");
        foreach (string use in uses) json.WriteStringValue(use);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Reference(Component component) => $"{component.Name}@{component.Version}";
}
