namespace OcrFrench.Documents;

/// <summary>A file of settings or decisions cannot be used. The message names the file, the line and what is wrong.</summary>
public sealed class SettingsException : FormatException
{
    internal SettingsException(SettingsProblem problem, string file, long line, string subject = "", string expected = "")
        : base(Describe(problem, file, line, subject, expected))
    {
        Problem = problem;
        File = file;
        Line = line;
        Subject = subject;
        Expected = expected;
    }

    /// <summary>What is wrong.</summary>
    public SettingsProblem Problem { get; }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public long Line { get; }

    /// <summary>The member that is wrong, if any.</summary>
    public string Subject { get; }

    /// <summary>The valid values of the member, if known.</summary>
    public string Expected { get; }

    private static string Describe(SettingsProblem problem, string file, long line, string subject, string expected)
    {
        string what = problem switch
        {
            SettingsProblem.InvalidJson => "is not JSON",
            SettingsProblem.UnknownMember => $"has the member \"{subject}\", which does not exist; there are {expected}",
            SettingsProblem.MemberTwice => $"has the member \"{subject}\" twice",
            SettingsProblem.MissingMember => $"lacks the member \"{subject}\"",
            _ => $"has a member \"{subject}\" that is not {expected}",
        };
        return FormattableString.Invariant($"{file}, line {line}: {what}.");
    }
}

/// <summary>What is wrong with a file of settings or decisions.</summary>
public enum SettingsProblem
{
    /// <summary>It is not JSON in UTF-8.</summary>
    InvalidJson,

    /// <summary>There is no member of this name.</summary>
    UnknownMember,

    /// <summary>A member occurs twice in the same object.</summary>
    MemberTwice,

    /// <summary>A required member is missing.</summary>
    MissingMember,

    /// <summary>A member has an invalid value.</summary>
    WrongValue,
}
