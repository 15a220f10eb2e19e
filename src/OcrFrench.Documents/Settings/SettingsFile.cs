using System.Text.Json;

namespace OcrFrench.Documents.Settings;

/// <summary>The content of an <c>ocrfrench.json</c>: how the texts of its folder, and of the folders below, are cleaned.</summary>
/// <remarks>
/// <code>
/// { "level": "balanced", "period": "detect", "content": "detect", "lineEnds": "join", "layout": "paragraphs", "furniture": "drop",
///   "footnotes": "markdown", "typography": "french", "oe": "restore", "capitals": "always", "apostrophes": "curly",
///   "kinds": ["accent", "elision"], "noKinds": ["punctuation"],
///   "vocabulary": "names.txt", "protect": "protect.txt", "rules": ["house.rules"], "decisions": "decisions.json" }
/// </code>
/// Every member is optional. File names are relative to this file; instead of a list, a single string can be given.
/// </remarks>
internal sealed record SettingsFile
{
    /// <summary>The name under which the file is looked for.</summary>
    public const string Name = "ocrfrench.json";

    private static readonly string[] s_members = ["level", "period", "content", "lineEnds", "layout", "furniture", "footnotes",
        "typography", "oe", "capitals", "apostrophes", "kinds", "noKinds", "vocabulary", "protect", "rules", "decisions"];

    /// <summary>Its path; null for settings from elsewhere, such as a command line.</summary>
    public required string Path { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Level"/>.</summary>
    public CleaningLevel? Level { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Period"/>.</summary>
    public SpellingPeriod? Period { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Content"/>.</summary>
    public TextContent? Content { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.LineEnds"/>.</summary>
    public LineEndHyphens? LineEnds { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Layout"/>.</summary>
    public TextLayout? Layout { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Furniture"/>.</summary>
    public PageFurniture? Furniture { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Footnotes"/>.</summary>
    public Footnotes? Footnotes { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Typography"/>.</summary>
    public Typography? Typography { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Ligatures"/>.</summary>
    public Ligatures? Ligatures { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Capitals"/>.</summary>
    public CapitalAccents? Capitals { get; init; }

    /// <summary>See <see cref="OcrCleanerOptions.Apostrophes"/>.</summary>
    public Apostrophes? Apostrophes { get; init; }

    /// <summary>The only kinds of corrections to make.</summary>
    public IReadOnlyList<CorrectionKind>? Kinds { get; init; }

    /// <summary>The kinds of corrections that are not made.</summary>
    public IReadOnlyList<CorrectionKind>? NoKinds { get; init; }

    /// <summary>Full paths of lists of words to trust, one a line.</summary>
    public IReadOnlyList<string>? Vocabulary { get; init; }

    /// <summary>Full paths of lists of patterns that are never touched, one a line.</summary>
    public IReadOnlyList<string>? Protect { get; init; }

    /// <summary>Full paths of rule files.</summary>
    public IReadOnlyList<string>? Rules { get; init; }

    /// <summary>Full paths of files of decisions.</summary>
    public IReadOnlyList<string>? Decisions { get; init; }

    /// <summary>Finds the file in a folder, or else in the nearest folder above that has one.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <returns>The path, or null when there is none.</returns>
    public static string? Find(string folder)
    {
        for (string? at = System.IO.Path.GetFullPath(folder); at is not null; at = System.IO.Path.GetDirectoryName(at))
        {
            string path = System.IO.Path.Combine(at, Name);
            if (File.Exists(path)) return path;
        }

        return null;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="SettingsException">It is malformed; the exception names the line.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public static SettingsFile Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="path">Its path, which the files that it names are relative to.</param>
    /// <exception cref="SettingsException">They are malformed; the exception names the line.</exception>
    public static SettingsFile Parse(ReadOnlySpan<byte> bytes, string path)
    {
        var json = new SettingsReader(bytes, path);
        json.Expect(JsonTokenType.StartObject, "", "an object");
        var settings = new SettingsFile { Path = path };
        uint seen = 0;
        while (json.TryNextMember(s_members, ref seen, out int member))
        {
            string name = s_members[member];
            settings = name switch
            {
                "level" => settings with { Level = (CleaningLevel)json.ReadChoice(name, "conservative", "balanced", "thorough") },
                "period" => settings with
                {
                    Period = (SpellingPeriod)json.ReadChoice(name, "detect", "modern", "nineteenth-century", "classical")
                },
                "content" => settings with { Content = (TextContent)json.ReadChoice(name, "detect", "prose", "register", "technical") },
                "lineEnds" => settings with { LineEnds = (LineEndHyphens)json.ReadChoice(name, "join", "keep") },
                "layout" => settings with { Layout = (TextLayout)json.ReadChoice(name, "keep", "paragraphs") },
                "furniture" => settings with { Furniture = (PageFurniture)json.ReadChoice(name, "keep", "drop") },
                "footnotes" => settings with { Footnotes = (Footnotes)json.ReadChoice(name, "keep", "superscript", "markdown") },
                "typography" => settings with
                {
                    Typography = (Typography)json.ReadChoice(name, "keep", "french", "french-canadian", "search")
                },
                "oe" => settings with { Ligatures = (Ligatures)json.ReadChoice(name, "as-printed", "restore") },
                "capitals" => settings with { Capitals = (CapitalAccents)json.ReadChoice(name, "as-printed", "always", "never") },
                "apostrophes" => settings with { Apostrophes = (Apostrophes)json.ReadChoice(name, "as-printed", "straight", "curly") },
                "kinds" => settings with { Kinds = ReadKinds(ref json, name) },
                "noKinds" => settings with { NoKinds = ReadKinds(ref json, name) },
                "vocabulary" => settings with { Vocabulary = ReadPaths(ref json, name, path) },
                "protect" => settings with { Protect = ReadPaths(ref json, name, path) },
                "rules" => settings with { Rules = ReadPaths(ref json, name, path) },
                _ => settings with { Decisions = ReadPaths(ref json, name, path) },
            };
        }

        json.Next();
        return settings;
    }

    private static CorrectionKind[] ReadKinds(ref SettingsReader json, string member)
    {
        IReadOnlyList<string> names = json.ReadTexts(member);
        var kinds = new CorrectionKind[names.Count];
        for (int i = 0; i < kinds.Length; i++)
            if (!KindNames.TryParse(names[i], out kinds[i])) throw json.Error(SettingsProblem.WrongValue, member, KindNames.All);
        return kinds;
    }

    private static string[] ReadPaths(ref SettingsReader json, string member, string file)
    {
        string folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file)) ?? "";
        return [.. json.ReadTexts(member).Select(path => System.IO.Path.Combine(folder, path))];
    }
}
