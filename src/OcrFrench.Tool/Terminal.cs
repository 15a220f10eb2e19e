using System.Text;
using OcrFrench.Documents;

namespace OcrFrench.Tool;

/// <summary>Where the program reads and speaks: data on the output, everything else on the error stream.</summary>
internal sealed class Terminal
{
    public Stream Output { get; } = StandardStreams.Output();

    public TextWriter Error { get; } = StandardStreams.Error();

    /// <summary>Writes what was changed in a document, in the style that was asked for, if any was.</summary>
    public void ShowDiff(string? style, string name, string output, CleaningResult result)
    {
        if (style is null) return;
        string diff = style == "inline" ? TextDiff.Inline(result) : TextDiff.Unified(name, output, result.Source, result.Text);
        Output.Write(Encoding.UTF8.GetBytes(diff));
    }
}
