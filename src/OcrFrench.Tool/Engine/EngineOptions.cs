using System.CommandLine;
using System.CommandLine.Parsing;
using OcrFrench.Documents.Settings;

namespace OcrFrench.Tool.Engine;

/// <summary>The options that say how to clean, shared by the commands that do.</summary>
internal sealed class EngineOptions
{
    private static readonly (string Name, CleaningLevel Value)[] s_levels =
        [("conservative", CleaningLevel.Conservative), ("balanced", CleaningLevel.Balanced), ("thorough", CleaningLevel.Thorough)];

    private static readonly (string Name, SpellingPeriod Value)[] s_periods =
        [("detect", SpellingPeriod.Detect), ("modern", SpellingPeriod.Modern), ("nineteenth-century", SpellingPeriod.NineteenthCentury),
            ("classical", SpellingPeriod.Classical)];

    private static readonly (string Name, TextContent Value)[] s_contents =
        [("detect", TextContent.Detect), ("prose", TextContent.Prose), ("register", TextContent.Register),
            ("technical", TextContent.Technical)];

    private static readonly (string Name, LineEndHyphens Value)[] s_lineEnds = [
        ("join", LineEndHyphens.Join), ("keep", LineEndHyphens.Keep)];

    private static readonly (string Name, TextLayout Value)[] s_layouts = [
        ("keep", TextLayout.Keep), ("paragraphs", TextLayout.Paragraphs)];

    private static readonly (string Name, PageFurniture Value)[] s_furnitures = [
        ("keep", PageFurniture.Keep), ("drop", PageFurniture.Drop)];

    private static readonly (string Name, Footnotes Value)[] s_footnotes = [
        ("keep", Footnotes.Keep), ("superscript", Footnotes.Superscript), ("markdown", Footnotes.Markdown)];

    private static readonly (string Name, Typography Value)[] s_typographies =
        [("keep", Typography.Keep), ("french", Typography.French), ("french-canadian", Typography.FrenchCanadian),
            ("search", Typography.Search)];

    private static readonly (string Name, Ligatures Value)[] s_ligatures = [
        ("as-printed", Ligatures.AsPrinted), ("restore", Ligatures.Restore)];

    private static readonly (string Name, CapitalAccents Value)[] s_capitals = [
        ("as-printed", CapitalAccents.AsPrinted), ("always", CapitalAccents.Always), ("never", CapitalAccents.Never)];

    private static readonly (string Name, Apostrophes Value)[] s_apostrophes = [
        ("as-printed", Apostrophes.AsPrinted), ("straight", Apostrophes.Straight), ("curly", Apostrophes.Curly)];

    private readonly Option<string> _level = Choice("--level", Messages.Level, s_levels, CleaningLevel.Balanced);
    private readonly Option<string> _period = Choice("--period", Messages.Period, s_periods, SpellingPeriod.Detect);
    private readonly Option<string> _content = Choice("--content", Messages.Content, s_contents, TextContent.Detect);
    private readonly Option<string> _lineEnds = Choice("--line-ends", Messages.LineEnds, s_lineEnds, LineEndHyphens.Join);
    private readonly Option<string> _layout = Choice("--layout", Messages.Layout, s_layouts, TextLayout.Keep);
    private readonly Option<string> _furniture = Choice("--furniture", Messages.Furniture, s_furnitures, PageFurniture.Keep);
    private readonly Option<string> _footnotes = Choice("--footnotes", Messages.Footnotes, s_footnotes, Footnotes.Keep);
    private readonly Option<string> _typography = Choice("--typography", Messages.Typography, s_typographies, Typography.Keep);
    private readonly Option<string> _ligatures = Choice("--oe", Messages.Ligatures, s_ligatures, Ligatures.AsPrinted);
    private readonly Option<string> _capitals = Choice("--capitals", Messages.Capitals, s_capitals, CapitalAccents.AsPrinted);
    private readonly Option<string> _apostrophes = Choice(
        "--apostrophes", Messages.Apostrophes, s_apostrophes, Apostrophes.AsPrinted);
    private readonly Option<string?> _kinds = new("--kinds") { Description = Messages.Kinds(KindNames.All), HelpName = "KIND,…" };
    private readonly Option<string?> _noKinds = new("--no-kinds") { Description = Messages.NoKinds, HelpName = "KIND,…" };
    private readonly Option<string[]> _vocabulary = Files("--vocabulary", Messages.Vocabulary);
    private readonly Option<string[]> _protect = Files("--protect", Messages.Protect);
    private readonly Option<string[]> _rules = Files("--rules", Messages.Rules);
    private readonly Option<string[]> _decisions = Files("--decisions", Messages.Decisions);
    private readonly Option<string?> _config = new("--config") { Description = Messages.Config, HelpName = "FILE" };
    private readonly Option<bool> _noConfig = new("--no-config") { Description = Messages.NoConfig };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _level, _period, _content, _lineEnds, _layout, _furniture, _footnotes, _typography,
            _ligatures, _capitals, _apostrophes, _kinds, _noKinds, _vocabulary, _protect, _rules, _decisions, _config, _noConfig })
            command.Options.Add(option);
    }

    /// <summary>Where the cleaner of each document comes from.</summary>
    /// <exception cref="ToolException">Options contradict each other, or a named settings file cannot be used.</exception>
    public CleanerSource Cleaners(ParseResult parse)
    {
        SettingsFile given = EngineSettings.None with
        {
            Level = Value(parse, _level, s_levels),
            Period = Value(parse, _period, s_periods),
            Content = Value(parse, _content, s_contents),
            LineEnds = Value(parse, _lineEnds, s_lineEnds),
            Layout = Value(parse, _layout, s_layouts),
            Furniture = Value(parse, _furniture, s_furnitures),
            Footnotes = Value(parse, _footnotes, s_footnotes),
            Typography = Value(parse, _typography, s_typographies),
            Ligatures = Value(parse, _ligatures, s_ligatures),
            Capitals = Value(parse, _capitals, s_capitals),
            Apostrophes = Value(parse, _apostrophes, s_apostrophes),
            Kinds = Kinds(parse, _kinds),
            NoKinds = Kinds(parse, _noKinds),
            Vocabulary = parse.GetValue(_vocabulary) is { Length: > 0 } vocabulary ? vocabulary : null,
            Protect = parse.GetValue(_protect) is { Length: > 0 } protect ? protect : null,
            Rules = parse.GetValue(_rules) is { Length: > 0 } rules ? rules : null,
            Decisions = parse.GetValue(_decisions) is { Length: > 0 } decisions ? decisions : null,
        };
        string? config = parse.GetValue(_config);
        bool noConfig = parse.GetValue(_noConfig);
        if (config is not null && noConfig) throw new ToolException(ExitCode.Usage, Messages.ConfigAndNone);
        return new CleanerSource(given, config, looksForSettings: !noConfig);
    }

    private static CorrectionKind[]? Kinds(ParseResult parse, Option<string?> option)
    {
        if (parse.GetValue(option) is not { } text) return null;
        string[] names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.ConvertAll(names, name => KindNames.TryParse(name, out CorrectionKind kind)
            ? kind
            : throw new ToolException(ExitCode.Usage, Messages.NoSuchKind(option.Name, name, KindNames.All)));
    }

    private static Option<string> Choice<T>(string name, string description, (string Name, T Value)[] choices, T chosen)
        where T : struct, Enum
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => choices.First(choice => EqualityComparer<T>.Default.Equals(choice.Value, chosen)).Name,
        };
        return option.AcceptOnlyFromAmong(Array.ConvertAll(choices, static choice => choice.Name));
    }

    private static Option<string[]> Files(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    /// <summary>What was given on the command line; null for the default.</summary>
    private static T? Value<T>(ParseResult parse, Option<string> option, (string Name, T Value)[] choices)
        where T : struct, Enum =>
        parse.GetResult(option) is OptionResult { Implicit: false }
            ? choices.First(choice => choice.Name == parse.GetValue(option)).Value
            : null;
}
