using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>Says which statement of the source an instruction comes from: in words that stay the same when lines above are added.</summary>
internal sealed partial class SourceTexts
{
    private const string Folder = "src/OcrFrench/";

    private readonly Dictionary<string, string[]> _files = [];
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>File and statement, with a number where the same change can be made at several places of it.</summary>
    /// <param name="method">The method.</param>
    /// <param name="at">The instruction.</param>
    /// <param name="change">What is changed.</param>
    public string Of(MethodDefinition method, Instruction at, string change)
    {
        SequencePoint? point = method.DebugInformation.SequencePoints
            .LastOrDefault(point => !point.IsHidden && point.Offset <= at.Offset);
        string what = $"{(point is null ? method.FullName : Statement(point))} | {change}";
        int number = _seen[what] = _seen.GetValueOrDefault(what) + 1;
        return number == 1 ? what : FormattableString.Invariant($"{what} #{number}");
    }

    private string Statement(SequencePoint point)
    {
        string url = point.Document.Url.Replace('\\', '/');
        string file = url[(url.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];
        if (!_files.TryGetValue(file, out string[]? lines))
            _files[file] = lines = File.ReadAllLines(House.Path(Folder, file));
        string text = string.Join(' ', lines[(point.StartLine - 1)..point.EndLine]);
        // The end of a loop is at its "in" alone, or at a bracket.
        if (point.EndLine == point.StartLine && point.EndColumn - point.StartColumn <= 2) return $"{file}: {text.Trim()}";
        int after = lines[point.EndLine - 1].Length - (point.EndColumn - 1);
        return $"{file}: {Spaces().Replace(text[(point.StartColumn - 1)..(text.Length - after)], " ")}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
