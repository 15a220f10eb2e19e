using OcrFrench.Documents.Settings;

namespace OcrFrench.Tool.Engine;

/// <summary>Creates cleaners from a command line and a settings file.</summary>
internal static class EngineSettings
{
    /// <summary>The settings of a command line without options.</summary>
    public static SettingsFile None { get; } = new() { Path = "" };

    /// <summary>These settings, completed by those of a file.</summary>
    public static SettingsFile Over(this SettingsFile given, SettingsFile file) => new()
    {
        Path = file.Path,
        Level = given.Level ?? file.Level,
        Period = given.Period ?? file.Period,
        Content = given.Content ?? file.Content,
        LineEnds = given.LineEnds ?? file.LineEnds,
        Layout = given.Layout ?? file.Layout,
        Furniture = given.Furniture ?? file.Furniture,
        Footnotes = given.Footnotes ?? file.Footnotes,
        Typography = given.Typography ?? file.Typography,
        Ligatures = given.Ligatures ?? file.Ligatures,
        Capitals = given.Capitals ?? file.Capitals,
        Apostrophes = given.Apostrophes ?? file.Apostrophes,
        // If the command line names kinds to make or to leave, it decides on both.
        Kinds = given.Kinds is null && given.NoKinds is null ? file.Kinds : given.Kinds,
        NoKinds = given.Kinds is null && given.NoKinds is null ? file.NoKinds : given.NoKinds,
        Vocabulary = given.Vocabulary ?? file.Vocabulary,
        Protect = given.Protect ?? file.Protect,
        Rules = given.Rules ?? file.Rules,
        Decisions = given.Decisions ?? file.Decisions,
    };

    /// <summary>The options that these settings stand for; the files that they name are read.</summary>
    /// <exception cref="ToolException">A file cannot be read or is invalid.</exception>
    public static OcrCleanerOptions ToOptions(this SettingsFile settings)
    {
        var options = new OcrCleanerOptions();
        options = options with
        {
            Level = settings.Level ?? options.Level,
            Period = settings.Period ?? options.Period,
            LineEnds = settings.LineEnds ?? options.LineEnds,
        };
        options = options with { Content = settings.Content ?? options.Content };
        options = options with { Layout = settings.Layout ?? options.Layout, Typography = settings.Typography ?? options.Typography };
        options = options with { Furniture = settings.Furniture ?? options.Furniture, Footnotes = settings.Footnotes ?? options.Footnotes };
        options = options with { Ligatures = settings.Ligatures ?? options.Ligatures, Capitals = settings.Capitals ?? options.Capitals };
        options = options with { Apostrophes = settings.Apostrophes ?? options.Apostrophes };
        if (settings.Kinds is not null || settings.NoKinds is not null)
            options = options with { Kinds = [.. (settings.Kinds ?? options.Kinds).Except(settings.NoKinds ?? [])] };
        if (settings.Vocabulary is not null)
            options = options with { Vocabulary = [.. settings.Vocabulary.SelectMany(SettingFiles.Words)] };
        if (settings.Protect is not null) options = options with { Protect = [.. settings.Protect.SelectMany(SettingFiles.Patterns)] };
        if (settings.Rules is not null) options = options with { Rules = [.. settings.Rules.Select(SettingFiles.Rules)] };
        if (settings.Decisions is not null)
            options = options with { Decisions = [.. settings.Decisions.SelectMany(SettingFiles.Decisions)] };
        return options;
    }

    /// <summary>Makes the cleaner.</summary>
    /// <exception cref="ToolException">A file cannot be read or is invalid.</exception>
    public static OcrCleaner ToCleaner(this SettingsFile settings)
    {
        if (settings with { Path = "" } == None) return OcrCleaner.Default;
        OcrCleanerOptions options = settings.ToOptions();
        try
        {
            return OcrCleaner.Create(options);
        }
        catch (ArgumentException error) when (options.Decisions.Count > 0)
        {
            // Patterns were tried when they were read; which decisions contradict each other shows only when all are there.
            throw new ToolException(
                ExitCode.Configuration, SettingFiles.BlameDecision(settings.Decisions!, options.Decisions) ?? error.Message);
        }
        catch (Exception error) when (error is RuleFormatException or ArgumentException)
        {
            // The message names the file, the line and the rule.
            throw new ToolException(ExitCode.Configuration, error.Message);
        }
    }
}
