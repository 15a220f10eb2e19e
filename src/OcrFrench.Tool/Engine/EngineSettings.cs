using OcrFrench.Documents;

namespace OcrFrench.Tool;

/// <summary>How to clean, as far as somebody said so.</summary>
internal sealed record EngineSettings
{
    public CleaningLevel? Level { get; init; }

    public SpellingPeriod? Period { get; init; }

    public LineEndHyphens? LineEnds { get; init; }

    public TextLayout? Layout { get; init; }

    public Typography? Typography { get; init; }

    public IReadOnlyList<CorrectionKind>? Kinds { get; init; }

    public IReadOnlyList<CorrectionKind>? NoKinds { get; init; }

    public IReadOnlyList<string>? Vocabulary { get; init; }

    public IReadOnlyList<string>? Protect { get; init; }

    public IReadOnlyList<string>? Rules { get; init; }

    public IReadOnlyList<string>? Decisions { get; init; }

    /// <summary>These settings, and where they say nothing those of a file.</summary>
    public EngineSettings Over(SettingsFile file) => new()
    {
        Level = Level ?? file.Level,
        Period = Period ?? file.Period,
        LineEnds = LineEnds ?? file.LineEnds,
        Layout = Layout ?? file.Layout,
        Typography = Typography ?? file.Typography,
        // Who asks for kinds, or against some, has the last word on both.
        Kinds = Kinds is null && NoKinds is null ? file.Kinds : Kinds,
        NoKinds = Kinds is null && NoKinds is null ? file.NoKinds : NoKinds,
        Vocabulary = Vocabulary ?? file.Vocabulary,
        Protect = Protect ?? file.Protect,
        Rules = Rules ?? file.Rules,
        Decisions = Decisions ?? file.Decisions,
    };

    /// <summary>The options that these settings stand for; what their files hold is read.</summary>
    /// <exception cref="ToolException">A file cannot be read or is wrong.</exception>
    public OcrCleanerOptions ToOptions()
    {
        var options = new OcrCleanerOptions();
        options = options with { Level = Level ?? options.Level, Period = Period ?? options.Period, LineEnds = LineEnds ?? options.LineEnds };
        options = options with { Layout = Layout ?? options.Layout, Typography = Typography ?? options.Typography };
        if (Kinds is not null || NoKinds is not null) options = options with { Kinds = [.. (Kinds ?? options.Kinds).Except(NoKinds ?? [])] };
        if (Vocabulary is not null) options = options with { Vocabulary = [.. Vocabulary.SelectMany(SettingFiles.Words)] };
        if (Protect is not null) options = options with { Protect = [.. Protect.SelectMany(SettingFiles.Patterns)] };
        if (Rules is not null) options = options with { Rules = [.. Rules.Select(SettingFiles.Rules)] };
        if (Decisions is not null) options = options with { Decisions = [.. Decisions.SelectMany(SettingFiles.Decisions)] };
        return options;
    }

    /// <summary>Makes the cleaner.</summary>
    /// <exception cref="ToolException">A file cannot be read or is wrong.</exception>
    public OcrCleaner ToCleaner()
    {
        if (this == new EngineSettings()) return OcrCleaner.Default;
        OcrCleanerOptions options = ToOptions();
        try
        {
            return OcrCleaner.Create(options);
        }
        catch (ArgumentException error) when (options.Decisions.Count > 0)
        {
            // Patterns were tried when they were read; which decisions contradict each other shows only when all are there.
            throw new ToolException(ExitCode.Configuration, Messages.BadSetting(string.Join(", ", Decisions!), error.Message));
        }
        catch (Exception error) when (error is not OutOfMemoryException && options.Rules.Count + options.Vocabulary.Count > 0)
        {
            // Only what the user gave can be wrong here; the message names the file, the line and the rule.
            throw new ToolException(ExitCode.Configuration, error.Message);
        }
    }
}
