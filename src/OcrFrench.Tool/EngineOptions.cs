using System.CommandLine;

namespace OcrFrench.Tool;

/// <summary>The options that say how to clean, shared by the commands that do.</summary>
internal sealed class EngineOptions
{
    private static readonly (string Name, CleaningLevel Value)[] s_levels =
        [("conservative", CleaningLevel.Conservative), ("balanced", CleaningLevel.Balanced), ("thorough", CleaningLevel.Thorough)];

    private static readonly (string Name, SpellingPeriod Value)[] s_periods =
        [("detect", SpellingPeriod.Detect), ("modern", SpellingPeriod.Modern), ("nineteenth-century", SpellingPeriod.NineteenthCentury), ("classical", SpellingPeriod.Classical)];

    private static readonly (string Name, LineEndHyphens Value)[] s_lineEnds = [("join", LineEndHyphens.Join), ("keep", LineEndHyphens.Keep)];

    private static readonly (string Name, Typography Value)[] s_typographies = [("keep", Typography.Keep), ("french", Typography.French), ("french-canadian", Typography.FrenchCanadian)];

    private static readonly (string Name, TextLayout Value)[] s_layouts = [("keep", TextLayout.Keep), ("paragraphs", TextLayout.Paragraphs)];

    private readonly Option<string> _layout = Choice("--layout", Messages.Layout, s_layouts, TextLayout.Keep);
    private readonly Option<string> _typography = Choice("--typography", Messages.Typography, s_typographies, Typography.Keep);
    private readonly Option<string> _level = Choice("--level", Messages.Level, s_levels, CleaningLevel.Balanced);
    private readonly Option<string> _period = Choice("--period", Messages.Period, s_periods, SpellingPeriod.Detect);
    private readonly Option<string> _lineEnds = Choice("--line-ends", Messages.LineEnds, s_lineEnds, LineEndHyphens.Join);
    private readonly Option<string[]> _vocabulary = Files("--vocabulary", Messages.Vocabulary);
    private readonly Option<string[]> _rules = Files("--rules", Messages.Rules);

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _level, _period, _lineEnds, _layout, _typography, _vocabulary, _rules }) command.Options.Add(option);
    }

    /// <summary>The cleaner that the command line asks for.</summary>
    /// <exception cref="ToolException">A rule file or a word list cannot be read or is wrong.</exception>
    public OcrCleaner Cleaner(ParseResult parse)
    {
        var rules = new List<RuleFile>();
        var words = new List<string>();
        foreach (string file in parse.GetValue(_rules) ?? []) rules.Add(Read(file, RuleFile.Load));
        foreach (string file in parse.GetValue(_vocabulary) ?? []) words.AddRange(Read(file, Words));
        var options = new OcrCleanerOptions
        {
            Level = Value(s_levels, parse.GetValue(_level)),
            Period = Value(s_periods, parse.GetValue(_period)),
            LineEnds = Value(s_lineEnds, parse.GetValue(_lineEnds)),
            Layout = Value(s_layouts, parse.GetValue(_layout)),
            Typography = Value(s_typographies, parse.GetValue(_typography)),
            Vocabulary = words,
            Rules = rules,
        };
        try
        {
            return options == new OcrCleanerOptions { Vocabulary = words, Rules = rules } && words.Count + rules.Count == 0 ? OcrCleaner.Default : OcrCleaner.Create(options);
        }
        catch (Exception error) when (error is not OutOfMemoryException && rules.Count + words.Count > 0)
        {
            // Only what the user gave can be wrong here; the message names the file, the line and the rule.
            throw new ToolException(ExitCode.Configuration, error.Message);
        }
    }

    private static T Read<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(file);
        }
        catch (Exception error) when (Failures.Describe(file, error) is { } message)
        {
            throw new ToolException(ExitCode.Configuration, message);
        }
    }

    private static IEnumerable<string> Words(string file) =>
        Documents.TextDocument.Load(file).Text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#').ToArray();

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

    private static T Value<T>((string Name, T Value)[] choices, string? name) => choices.First(choice => choice.Name == name).Value;
}
