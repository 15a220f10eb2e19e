using System.Text;
using OcrFrench.Documents;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Shows the difference that cleaning a text makes, if requested.</summary>
internal sealed class DiffJob(CleanSettings settings, CleanTask task, Terminal terminal, Func<int, string>? heading = null)
{
    private readonly StringBuilder _before = new(), _after = new();

    /// <summary>Adds the next stretch of the text. A unified diff needs all of them, for its line numbers.</summary>
    public void Add(CleaningResult stretch)
    {
        if (settings.Diff == "inline") Write(TextDiff.Inline(stretch, heading));
        if (settings.Diff != "unified") return;
        _before.Append(stretch.Source);
        _after.Append(stretch.Text);
    }

    public void Finish()
    {
        if (settings.Diff == "unified")
            Write(TextDiff.Unified(task.Name, task.Output ?? task.Name, _before.ToString(), _after.ToString(), 3, heading));
    }

    private void Write(string diff) => terminal.Output.Write(Encoding.UTF8.GetBytes(diff));
}
