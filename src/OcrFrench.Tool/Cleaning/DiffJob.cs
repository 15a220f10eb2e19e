using System.Text;
using OcrFrench.Documents;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Shows the difference that cleaning a text makes, if requested.</summary>
internal sealed class DiffJob(CleanSettings settings, CleanTask task, Terminal terminal)
{
    private readonly UnifiedDiff _unified = new(task.Name, task.Output ?? task.Name);

    /// <summary>Adds the next stretch of the text.</summary>
    /// <param name="stretch">The stretch and what was changed in it.</param>
    /// <param name="heading">Returns what is shown of the place of a change; null where nothing is.</param>
    /// <param name="separator">What stands between the stretch before and this one.</param>
    public void Add(CleaningResult stretch, Func<int, string>? heading = null, string separator = "")
    {
        if (settings.Diff == "inline") Write(TextDiff.Inline(stretch, heading));
        if (settings.Diff == "unified") Write(_unified.Add(stretch, heading, separator));
    }

    public void Finish()
    {
        if (settings.Diff == "unified") Write(_unified.Finish());
    }

    private void Write(string diff)
    {
        if (diff.Length > 0) terminal.Output.Write(Encoding.UTF8.GetBytes(diff));
    }
}
