using OcrFrench.Documents.Settings;

namespace OcrFrench.Tool.Engine;

/// <summary>
/// Finds the cleaner for a document: what the command line says, and for the rest the <c>ocrfrench.json</c> nearest above it. Safe to use
/// from many threads at once.
/// </summary>
internal sealed class CleanerSource
{
    private readonly SettingsFile _given;
    private readonly bool _looksForSettings;
    private readonly Dictionary<string, (OcrCleaner Cleaner, SettingsFile Settings)> _cleaners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _digests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);
    private readonly string? _config;

    public CleanerSource(SettingsFile given, string? config, bool looksForSettings)
    {
        _given = given;
        _config = config;
        _looksForSettings = looksForSettings && config is null;
    }

    /// <summary>The source for a command line without options.</summary>
    public static CleanerSource Plain { get; } = new(EngineSettings.None, config: null, looksForSettings: true);

    /// <summary>What is known about the sources of the documents, if they were examined before.</summary>
    public ISourceProfiles? Profiles { get; set; }

    /// <summary>The cleaner for a document.</summary>
    /// <param name="file">The document, or <c>-</c>, for which the working folder counts.</param>
    /// <exception cref="ToolException">A settings file, or one that it names, cannot be used.</exception>
    public OcrCleaner For(string file)
    {
        OcrCleaner cleaner = Find(file).Cleaner;
        return Profiles?.Of(file) is { } profile ? cleaner.For(profile) : cleaner;
    }

    /// <summary>A digest of what the command line says, and the settings file that it names.</summary>
    public string GivenDigest => SettingsDigest.Of(Given);

    /// <summary>What the command line says, and the settings file that it names.</summary>
    public SettingsFile Given => _config is null ? _given : _given.Over(SettingFiles.Settings(_config));

    /// <summary>Whether documents may have settings of their own, in their folders.</summary>
    public bool LooksForSettings => _looksForSettings;

    /// <summary>A digest of the settings for a document, and of the files that they name.</summary>
    /// <param name="file">The document, or <c>-</c>, for which the working folder counts.</param>
    /// <exception cref="ToolException">A settings file, or one that it names, cannot be used.</exception>
    public string DigestFor(string file)
    {
        SettingsFile settings = Find(file).Settings;
        lock (_cleaners)
        {
            if (!_digests.TryGetValue(settings.Path, out string? digest)) _digests[settings.Path] = digest = SettingsDigest.Of(settings);
            return digest;
        }
    }

    private (OcrCleaner Cleaner, SettingsFile Settings) Find(string file)
    {
        lock (_cleaners)
        {
            string path = _config ?? (_looksForSettings ? Settings(file) : null) ?? "";
            if (_cleaners.TryGetValue(path, out var known)) return known;
            SettingsFile settings = path.Length == 0 ? _given : _given.Over(SettingFiles.Settings(path));
            return _cleaners[path] = (settings.ToCleaner(), settings);
        }
    }

    private string? Settings(string file)
    {
        string folder = file == "-"
            ? Environment.CurrentDirectory
            : Path.GetDirectoryName(Path.GetFullPath(file)) ?? Environment.CurrentDirectory;
        if (!_found.TryGetValue(folder, out string? path)) _found[folder] = path = SettingsFile.Find(folder);
        return path;
    }
}
