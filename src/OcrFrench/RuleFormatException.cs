using System.Globalization;

namespace OcrFrench;

/// <summary>
/// A rule file cannot be used. The message names the file, the line and the rule, and says what is wrong and how to fix it.
/// </summary>
/// <remarks>Only rule files cause it, never a text to clean.</remarks>
public sealed class RuleFormatException : FormatException
{
    internal RuleFormatException(string file, int line, string? rule, string problem, string advice)
        : base(Compose(file, line, rule, problem, advice))
    {
        File = file;
        Line = line;
        Rule = rule;
        Problem = problem;
        Advice = advice;
    }

    /// <summary>The name of the rule file, as given to <see cref="RuleFile"/>.</summary>
    public string File { get; }

    /// <summary>The line in the file, from 1; 0 when the error concerns the whole file.</summary>
    public int Line { get; }

    /// <summary>The identifier of the rule, or null when the error is outside a rule.</summary>
    public string? Rule { get; }

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>How to fix it.</summary>
    public string Advice { get; }

    private static string Compose(string file, int line, string? rule, string problem, string advice)
    {
        string place = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}({line})") : file;
        string subject = rule is null ? "" : $" rule '{rule}':";
        return $"{place}:{subject} {problem} {advice}";
    }
}
