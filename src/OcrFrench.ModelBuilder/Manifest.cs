using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OcrFrench.ModelBuilder;

/// <summary>A source that a data file was built from.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Licence">Its licence.</param>
/// <param name="Files">How many files.</param>
/// <param name="Size">Their total size in bytes.</param>
/// <param name="Sha256">SHA-256 of their contents, concatenated in the ordinal order of their names.</param>
internal sealed record ManifestSource(string Name, string Licence, int Files, long Size, string Sha256)
{
    /// <summary>A data file from an earlier step.</summary>
    internal static ManifestSource Of(string dataFile, ReadOnlySpan<byte> contents) =>
        new(dataFile, "see its own sources", 1, contents.Length, Convert.ToHexStringLower(SHA256.HashData(contents)));

    internal static ManifestSource Of(string name, string licence, params IEnumerable<FileInfo> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int count = 0;
        long size = 0;
        foreach (FileInfo file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file.FullName));
            count++;
            size += file.Length;
        }

        return new ManifestSource(name, licence, count, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}

/// <summary>manifest.json: for each data file its size, SHA-256 and sources. Each builder replaces its own part.</summary>
internal static class Manifest
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Note(string path, string dataFile, ReadOnlySpan<byte> bytes, IEnumerable<ManifestSource> sources)
    {
        JsonObject all = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!.AsObject() : [];
        all[dataFile] = new JsonObject
        {
            ["size"] = bytes.Length,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            ["sources"] = new JsonArray([.. sources.Select(source => (JsonNode)new JsonObject
            {
                ["name"] = source.Name,
                ["licence"] = source.Licence,
                ["files"] = source.Files,
                ["size"] = source.Size,
                ["sha256"] = source.Sha256,
            })]),
        };
        Write(path, all);
    }

    /// <summary>Takes the entry of a file over from another manifest.</summary>
    internal static void Take(string dataFile, string from, string to)
    {
        if (File.Exists(from) && JsonNode.Parse(File.ReadAllText(from))![dataFile] is { } part)
            Write(to, new JsonObject { [dataFile] = part.DeepClone() });
    }

    private static void Write(string path, JsonObject all)
    {
        JsonObject sorted = [];
        foreach ((string name, JsonNode? part) in all.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            sorted[name] = part!.DeepClone();
        }

        File.WriteAllText(path, sorted.ToJsonString(s_options) + "\n");
    }
}
