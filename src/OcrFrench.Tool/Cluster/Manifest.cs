using System.Text.Json;
using System.Text.Json.Serialization;
using OcrFrench.Documents;
using OcrFrench.Documents.Files;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Cluster;

/// <summary>
/// A plan to clean a collection in shards, each on a machine of its own: what <c>plan</c> writes and <c>clean --manifest</c> and
/// <c>merge</c> read.
/// </summary>
internal sealed record Manifest
{
    /// <summary>What this program writes, and reads.</summary>
    public const int CurrentVersion = 1;

    public const string Name = "manifest.json";

    private const string ProfileName = "profile.jsonl", SettingsName = "settings.json", ShardsName = "shards";

    public required int Version { get; init; }

    /// <summary>What the journals of all shards begin with, and that of the whole.</summary>
    public required JournalHead Head { get; init; }

    public string? Format { get; init; }

    public string? Encoding { get; init; }

    public string? Field { get; init; }

    public bool WithCorrections { get; init; }

    public bool WithDoubts { get; init; }

    /// <summary>Whether the <c>ocrfrench.json</c> of a folder counts.</summary>
    public bool LooksForSettings { get; init; }

    public required IReadOnlyList<ManifestShard> Shards { get; init; }

    /// <summary>The folder that contains the manifest.</summary>
    [JsonIgnore]
    public string Folder { get; init; } = "";

    [JsonIgnore]
    public string Path => System.IO.Path.Combine(Folder, Name);

    [JsonIgnore]
    public string Profile => System.IO.Path.Combine(Folder, ProfileName);

    /// <summary>The options of the engine, as an <c>ocrfrench.json</c>.</summary>
    [JsonIgnore]
    public string Settings => System.IO.Path.Combine(Folder, SettingsName);

    [JsonIgnore]
    public string ShardFolder => System.IO.Path.Combine(Folder, ShardsName);

    /// <summary>The file that lists the files of a shard.</summary>
    public string ShardFile(int shard) =>
        System.IO.Path.Combine(ShardFolder, shard.ToString("D5", System.Globalization.CultureInfo.InvariantCulture) + ".jsonl");

    /// <summary>Whether a file, or a folder, of this name is part of a plan.</summary>
    public static bool IsPart(string name) =>
        name is Name or ProfileName or SettingsName or ShardsName || name.EndsWith(".tmp", StringComparison.Ordinal);

    /// <exception cref="ToolException">It cannot be read, or is not a manifest.</exception>
    public static Manifest Load(string path)
    {
        try
        {
            Manifest? manifest = JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Readable.Manifest);
            if (manifest is null) throw new ToolException(ExitCode.Configuration, Messages.NoManifest(path));
            if (manifest.Version > CurrentVersion) throw new ToolException(ExitCode.Configuration, Messages.ManifestIsNewer(path));
            return manifest with { Folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))! };
        }
        catch (JsonException)
        {
            throw new ToolException(ExitCode.Configuration, Messages.NoManifest(path));
        }
        catch (Exception error) when (Failures.Describe(path, error) is { } message)
        {
            throw new ToolException(ExitCode.Configuration, message);
        }
    }

    public void Save()
    {
        using var file = new SafeFile(Path);
        file.Stream.Write(JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Readable.Manifest));
        file.Stream.WriteByte((byte)'\n');
        file.Commit();
    }

    /// <summary>The files of a shard.</summary>
    /// <exception cref="ToolException">There is no such shard, or its list was altered.</exception>
    public PlannedFile[] FilesOf(int shard)
    {
        if (shard < 1 || shard > Shards.Count) throw new ToolException(ExitCode.Usage, Messages.NoSuchShard(shard, Shards.Count));
        string path = ShardFile(shard);
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            if (FileState.Of(bytes).Sha256 != Shards[shard - 1].Sha256)
                throw new ToolException(ExitCode.Configuration, Messages.ShardChanged(path));
            return [.. JsonLines.Read(new MemoryStream(bytes),
                path).Where(static line => !line.IsBlank).Select(static line => ManifestFile.Parse(line))];
        }
        catch (Exception error) when (Failures.Describe(path, error) is { } message)
        {
            throw new ToolException(ExitCode.Configuration, message);
        }
    }

    /// <summary>How the files are cleaned.</summary>
    public CleanSettings ToCleanSettings(CleanSettings given) => given with
    {
        Format = Format,
        Encoding = Encoding is not null && TextEncoding.TryFind(Encoding, out TextEncoding? encoding) ? encoding : null,
        Field = Field,
        WithCorrections = WithCorrections,
        WithDoubts = WithDoubts,
    };

    /// <summary>The cleaners that the plan was made for.</summary>
    /// <exception cref="ToolException">A file that its settings name cannot be read, or is not what it was.</exception>
    public CleanerSource ToCleaners(CleanSettings clean)
    {
        var cleaners = new CleanerSource(SettingFiles.Settings(Settings) with { Path = "" }, config: null, LooksForSettings);
        string options = CollectionGuard.Head(Head.Folder, Head.Profile.Length > 0, clean, cleaners).Options;
        if (options != Head.Options) throw new ToolException(ExitCode.Configuration, Messages.ManifestOptionsChanged(Path));
        if (Head.Profile.Length > 0) cleaners.Profiles = new SourceProfiles(Profile, Head.Folder);
        return cleaners;
    }
}

/// <summary>A part of a plan.</summary>
/// <param name="Files">How many files it has.</param>
/// <param name="Bytes">How many bytes they are.</param>
/// <param name="Sha256">The SHA-256 of the list of its files.</param>
internal sealed record ManifestShard(long Files, long Bytes, string Sha256);

[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    public static ManifestJson Readable { get; } = new(JournalJson.Form(isIndented: true));
}
