using System.Globalization;

namespace OcrFrench;

/// <summary>A rule file cannot be used. The message names the file, the line, the rule, what is wrong and what to do about it.</summary>
/// <remarks>Only rule files cause it: a text to clean never does.</remarks>
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

    /// <summary>The line in the file, counted from 1; 0 when the whole file is meant.</summary>
    public int Line { get; }

    /// <summary>The identifier of the rule, or null when the mistake stands outside a rule.</summary>
    public string? Rule { get; }

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Advice { get; }

    private static string Compose(string file, int line, string? rule, string problem, string advice)
    {
        string place = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}({line})") : file;
        string subject = rule is null ? "" : $" rule '{rule}':";
        return $"{place}:{subject} {problem} {advice}";
    }
}
