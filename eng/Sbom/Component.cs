using System.Text.Json;

namespace OcrFrench.Sbom;

/// <summary>A component of the command: one of our libraries, a package, the runtime or the dictionary.</summary>
/// <param name="Type">The CycloneDX type: library, framework, data.</param>
/// <param name="Name">The name; for a package, its identifier.</param>
/// <param name="Version">The version in the release.</param>
/// <param name="Licence">An SPDX expression.</param>
/// <param name="Hash">The SHA-512 of the package in hexadecimal digits; null where there is no package.</param>
/// <param name="IsPackage">Whether it comes from NuGet.</param>
/// <param name="Dependencies">The names of the components that it uses.</param>
internal sealed record Component(
    string Type, string Name, string Version, string Licence, string? Hash, bool IsPackage, IReadOnlyList<string> Dependencies)
{
    /// <summary>The dictionary, as the notices describe it; it is not a package.</summary>
    private static readonly Component s_dictionary =
        new("data", "Dictionnaires Français Dicollecte", "7.0", "MPL-2.0", null, IsPackage: false, []);

    /// <summary>The components named in the restore outputs of the command, sorted by name, each once.</summary>
    public static IReadOnlyList<Component> Read(string root, IReadOnlyList<string> assetFiles)
    {
        var found = new SortedDictionary<string, Component>(StringComparer.Ordinal) { [s_dictionary.Name] = s_dictionary };
        var licences = new Licences(root);
        foreach (string file in assetFiles)
        {
            using JsonDocument assets = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (Component component in Of(assets.RootElement, licences)) found.TryAdd(component.Name, component);
        }

        return [.. found.Values];
    }

    private static IEnumerable<Component> Of(JsonElement assets, Licences licences)
    {
        string folder = assets.GetProperty("packageFolders").EnumerateObject().First().Name;
        JsonElement libraries = assets.GetProperty("libraries");
        JsonElement target = assets.GetProperty("targets").EnumerateObject().First().Value;
        HashSet<string> held = [.. target.EnumerateObject()
            .Where(static part => IsHeld(part.Value)).Select(static part => Split(part.Name).Name)];
        foreach (JsonProperty part in target.EnumerateObject())
        {
            (string name, string version) = Split(part.Name);
            if (!held.Contains(name)) continue;
            JsonElement library = libraries.GetProperty(part.Name);
            bool isPackage = library.GetProperty("type").GetString() == "package";
            string path = library.GetProperty("path").GetString()!;
            string[] uses = part.Value.TryGetProperty("dependencies", out JsonElement named)
                ? [.. named.EnumerateObject().Select(static use => use.Name).Where(held.Contains).Order(StringComparer.Ordinal)]
                : [];
            yield return isPackage
                ? new("library", name, version, licences.OfPackage(name, version, Path.Combine(folder, path)),
                    Convert.ToHexStringLower(library.GetProperty("sha512").GetBytesFromBase64()), isPackage, uses)
                : new("library", name, version, licences.OfProject(name), null, isPackage,
                    name == "OcrFrench" ? [.. uses, s_dictionary.Name] : uses);
        }

        foreach (Component runtime in Runtimes(assets, folder, licences)) yield return runtime;
    }

    /// <summary>The packages of .NET that go into the files that run without it.</summary>
    private static IEnumerable<Component> Runtimes(JsonElement assets, string folder, Licences licences)
    {
        JsonElement framework = assets.GetProperty("project").GetProperty("frameworks").EnumerateObject().First().Value;
        if (!framework.TryGetProperty("downloadDependencies", out JsonElement downloads)) yield break;
        foreach (JsonElement download in downloads.EnumerateArray())
        {
            string name = download.GetProperty("name").GetString()!;
            if (!name.StartsWith("Microsoft.NETCore.App.Runtime.", StringComparison.Ordinal)) continue;
            string version = download.GetProperty("version").GetString()!.Trim('[', ']').Split(',')[0];
            string path = Path.Combine(folder, name.ToLowerInvariant(), version);
            if (Directory.Exists(path))
                yield return new("framework", name, version, licences.OfPackage(name, version, path), HashOf(path), IsPackage: true, []);
        }
    }

    /// <summary>The hash that NuGet stores beside an unpacked package.</summary>
    private static string HashOf(string package) =>
        Convert.ToHexStringLower(Convert.FromBase64String(File.ReadAllText(Directory.GetFiles(package, "*.nupkg.sha512").Single())));

    /// <summary>Whether any of it ends up in the command: an analyzer does not, nor does a package that only references others.</summary>
    private static bool IsHeld(JsonElement part) => part.TryGetProperty("runtime", out JsonElement files)
        && files.EnumerateObject().Any(static file => file.Name.EndsWith(".dll", StringComparison.Ordinal));

    private static (string Name, string Version) Split(string part)
    {
        int slash = part.IndexOf('/', StringComparison.Ordinal);
        return (part[..slash], part[(slash + 1)..]);
    }
}
