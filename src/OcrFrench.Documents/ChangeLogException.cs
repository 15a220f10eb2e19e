namespace OcrFrench.Documents;

/// <summary>A change log cannot be read, or does not match the file it is applied to.</summary>
public sealed class ChangeLogException : FormatException
{
    internal ChangeLogException(ChangeLogProblem problem, string file, long line = 0, string detail = "")
        : base(Describe(problem, file, line, detail))
    {
        Problem = problem;
        File = file;
        Line = line;
        Detail = detail;
    }

    /// <summary>What is wrong.</summary>
    public ChangeLogProblem Problem { get; }

    /// <summary>The log, or the document if that is at fault.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 if the problem is not on a line.</summary>
    public long Line { get; }

    /// <summary>The member or the document that the problem concerns, if any.</summary>
    public string Detail { get; }

    private static string Describe(ChangeLogProblem problem, string file, long line, string detail)
    {
        string what = problem switch
        {
            ChangeLogProblem.NotJson => "is not a JSON object; the log may have been cut short",
            ChangeLogProblem.NoHead => "is a change that no document head precedes",
            ChangeLogProblem.BadMember => "lacks a valid member \"" + detail + "\"",
            ChangeLogProblem.NewerVersion => "was written by a newer version",
            ChangeLogProblem.OtherDocument => "is a change of another document, " + detail,
            ChangeLogProblem.Overlap => "changes bytes that another line changes too",
            ChangeLogProblem.DoesNotFit => "does not fit the bytes of " + detail + "; the log was altered",
            ChangeLogProblem.Altered => "was altered: the result is not the one it names",
            ChangeLogProblem.Incomplete => "lacks changes, and cannot be undone",
            ChangeLogProblem.AlreadyChanged => "already has these changes",
            _ => "is not the file that the log was written for",
        };
        return FormattableString.Invariant($"{file}{(line > 0 ? ", line " + line : "")}: {what}.");
    }
}

/// <summary>What is wrong with a change log, or why it does not match a file.</summary>
public enum ChangeLogProblem
{
    /// <summary>A line is not a JSON object.</summary>
    NotJson,

    /// <summary>A change precedes the head of any document.</summary>
    NoHead,

    /// <summary>A member is missing or has an invalid value.</summary>
    BadMember,

    /// <summary>The log is of an unknown version.</summary>
    NewerVersion,

    /// <summary>A change is listed under the head of another document.</summary>
    OtherDocument,

    /// <summary>Two changes replace the same bytes.</summary>
    Overlap,

    /// <summary>The bytes of the file are not those the log describes.</summary>
    DoesNotFit,

    /// <summary>All changes were made, but the result is not the one the log describes.</summary>
    Altered,

    /// <summary>Changes were removed from the log; only <c>apply</c> works without them.</summary>
    Incomplete,

    /// <summary>The file is the result of these changes, not their source.</summary>
    AlreadyChanged,

    /// <summary>The file is neither the source nor the result of the cleaning.</summary>
    OtherFile,
}
