using System.Globalization;
using OcrFrench.Documents;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Settings;

namespace OcrFrench.Tool.Cleaning;

/// <summary>The head that a change log has for a run: enough to repeat it.</summary>
internal static class LogHead
{
    /// <summary>The tool with its version.</summary>
    public static string Tool { get; } = "ocrfrench " + ProductVersion.Text;

    public static LoggedDocument Of(
        CleanTask task, CleanSettings settings, OcrCleanerOptions options, string format, TextEncoding encoding) => new()
        {
            Name = task.Input,
            Output = task.Output,
            Tool = Tool,
            Format = format,
            Encoding = encoding,
            Options = Options(task, settings, options),
        };

    private static List<KeyValuePair<string, string>> Options(CleanTask task, CleanSettings settings, OcrCleanerOptions options)
    {
        List<KeyValuePair<string, string>> all =
        [
            new("level", options.Level.ToString()),
            new("period", options.Period.ToString()),
            new("lineEnds", options.LineEnds.ToString()),
        ];
        if (options.Content != TextContent.Detect) all.Add(new("content", options.Content.ToString()));
        if (options.Layout != TextLayout.Keep) all.Add(new("layout", options.Layout.ToString()));
        if (options.Furniture != PageFurniture.Keep) all.Add(new("furniture", options.Furniture.ToString()));
        if (options.Footnotes != Footnotes.Keep) all.Add(new("footnotes", options.Footnotes.ToString()));
        if (options.Typography != Typography.Keep) all.Add(new("typography", options.Typography.ToString()));
        if (options.Ligatures != Ligatures.AsPrinted) all.Add(new("oe", options.Ligatures.ToString()));
        if (options.Capitals != CapitalAccents.AsPrinted) all.Add(new("capitals", options.Capitals.ToString()));
        if (options.Apostrophes != Apostrophes.AsPrinted) all.Add(new("apostrophes", options.Apostrophes.ToString()));
        if (options.Vocabulary.Count > 0) all.Add(new("vocabulary", options.Vocabulary.Count.ToString(CultureInfo.InvariantCulture)));
        OcrCleanerOptions usual = new();
        if (!options.Kinds.Order().SequenceEqual(usual.Kinds.Order()))
            all.Add(new("kinds", string.Join(',', options.Kinds.Order().Select(KindNames.Of))));
        if (options.Protect.Count > 0) all.Add(new("protect", string.Join('\n', options.Protect)));
        if (options.Decisions.Count > 0) all.Add(new("decisions", options.Decisions.Count.ToString(CultureInfo.InvariantCulture)));
        foreach (RuleFile rules in options.Rules) all.Add(new("rules", rules.Name));
        if (task.IsJsonLines) all.Add(new("field", settings.Field ?? "text"));
        if (settings.WithCorrections) all.Add(new("withCorrections", "true"));
        if (settings.TrackChanges) all.Add(new("trackChanges", "true"));
        if (settings.WithDoubts) all.Add(new("withDoubts", "true"));
        return all;
    }
}
