using System.Text.RegularExpressions;
using OcrFrench.Documents;
using OcrFrench.Documents.Settings;

namespace OcrFrench.Tool.Engine;

/// <summary>Reads the files that settings name. What cannot be read or is wrong ends the program before anything is done.</summary>
internal static class SettingFiles
{
    public static IEnumerable<string> Words(string file) => Lines(file).Select(static line => line.Text.Trim());

    /// <summary>One regular expression a line, each tried out at once, so that a mistake is blamed on its line.</summary>
    public static IEnumerable<string> Patterns(string file) => Lines(file).Select(line => Checked(file, line.Number, line.Text)).ToArray();

    public static RuleFile Rules(string file) => Read(file, RuleFile.Load);

    public static IReadOnlyList<Decision> Decisions(string file) => Read(file, DecisionFile.Load);

    public static SettingsFile Settings(string file) => Read(file, SettingsFile.Load);

    /// <summary>A digest of what a file holds.</summary>
    public static string Digest(string file) => Read(file, static path => SettingsDigest.Of(File.ReadAllBytes(path)));

    /// <summary>Names the file and the line of a decision that cannot be followed together with those before it.</summary>
    public static string? BlameDecision(IReadOnlyList<string> files, IReadOnlyList<Decision> decisions)
    {
        int good = 0, bad = decisions.Count;
        while (bad - good > 1)
        {
            int middle = (good + bad) / 2;
            if (CanFollow(decisions.Take(middle))) good = middle;
            else bad = middle;
        }

        int index = good;
        foreach (string file in files)
        {
            int count = Decisions(file).Count;
            if (index < count) return Messages.CannotFollow(file, DecisionFile.LineOf(file, index), decisions[good].Original);
            index -= count;
        }

        return null;
    }

    private static bool CanFollow(IEnumerable<Decision> decisions)
    {
        try
        {
            OcrCleaner.Create(new OcrCleanerOptions { Decisions = [.. decisions] });
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The lines that are neither blank nor comments.</summary>
    private static IEnumerable<(int Number, string Text)> Lines(string file) =>
        Read(file, static path => TextDocument.Load(path)).Text.Split('\n')
            .Select(static (line, index) => (Number: index + 1, Text: line.TrimEnd('\r')))
            .Where(static line => !string.IsNullOrWhiteSpace(line.Text) && line.Text.TrimStart()[0] != '#').ToArray();

    private static string Checked(string file, int line, string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return pattern;
        }
        catch (RegexParseException error)
        {
            throw new ToolException(ExitCode.Configuration, Messages.BadPattern(file, line, error.Offset + 1, error.Message));
        }
        catch (NotSupportedException)
        {
            throw new ToolException(ExitCode.Configuration, Messages.PatternNeedsBacktracking(file, line));
        }
    }

    private static T Read<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(file);
        }
        catch (RuleFormatException error)
        {
            throw new ToolException(ExitCode.Configuration, error.Message);
        }
        catch (SettingsException error)
        {
            throw new ToolException(ExitCode.Configuration, Messages.Problem(error));
        }
        catch (Exception error) when (Failures.Describe(file, error) is { } message)
        {
            throw new ToolException(ExitCode.Configuration, message);
        }
    }
}
