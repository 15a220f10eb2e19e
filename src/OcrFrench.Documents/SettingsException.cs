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

    /// <summary>The member that is wrong, or nothing.</summary>
    public string Subject { get; }

    /// <summary>What the member may be, or nothing.</summary>
    public string Expected { get; }

    private static string Describe(SettingsProblem problem, string file, long line, string subject, string expected)
    {
        string what = problem switch
        {
            SettingsProblem.InvalidJson => "is not JSON",
            SettingsProblem.UnknownMember => $"holds the member \"{subject}\", which does not exist; there are {expected}",
            SettingsProblem.MemberTwice => $"holds the member \"{subject}\" twice",
            SettingsProblem.MissingMember => $"lacks the member \"{subject}\"",
            _ => $"holds a member \"{subject}\" that is not {expected}",
        };
        return FormattableString.Invariant($"{file}, line {line}: {what}.");
    }
}

/// <summary>What is wrong with a file of settings or decisions.</summary>
public enum SettingsProblem
{
    /// <summary>It is not JSON in UTF-8.</summary>
    InvalidJson,

    /// <summary>A member of this name does not exist.</summary>
    UnknownMember,

    /// <summary>A member stands twice in the same object.</summary>
    MemberTwice,

    /// <summary>A member that must be there is not.</summary>
    MissingMember,

    /// <summary>A member has a value that it cannot have.</summary>
    WrongValue,
}
