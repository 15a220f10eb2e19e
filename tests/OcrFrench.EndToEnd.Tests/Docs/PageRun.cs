using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OcrFrench.EndToEnd.Tests.Cluster;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests.Docs;

/// <summary>Does what a page tells its reader, from top to bottom, in one shell in a folder of its own.</summary>
/// <remarks>
/// A block of <c>sh</c> is run; a block of <c>text</c> or <c>json</c> right after it is what it shows, one under <c>&lt;!-- shown
/// --&gt;</c> a part of what was shown before. A block under <c>&lt;!-- file: NAME --&gt;</c> is written to that file, one under
/// <c>&lt;!-- from: PATH --&gt;</c> must stand so in a file of the repository. <c>csharp</c> is compiled elsewhere. All else fails.
/// </remarks>
internal sealed class PageRun
{
    /// <summary>Begins what the shell tells of a block, and stands in no text.</summary>
    private const char Mark = '\x1e';

    /// <summary>Where the reader is, in what pages show.</summary>
    private const string Home = "/home/you";

    private readonly MarkdownPage _page;
    private readonly StringBuilder _script = new("exec 2>&1 </dev/null; set -e\n");
    private readonly List<(MarkdownBlock Commands, string Expected, int Step)> _shown = [];
    private readonly List<MarkdownBlock> _parts = [];
    private readonly List<string> _problems = [];
    private readonly string _folder, _files;

    public PageRun(MarkdownPage page, string folder)
    {
        _page = page;
        _folder = Path.Combine(folder, "home");
        _files = Path.Combine(folder, "files");
        Directory.CreateDirectory(_folder);
        Directory.CreateDirectory(_files);
    }

    /// <summary>What is not as the page says.</summary>
    public string Problems()
    {
        foreach (string note in _page.Notes.Where(static note => note.StartsWith("uses: ", StringComparison.Ordinal)))
            Provide(note["uses: ".Length..]);
        MarkdownBlock? before = null;
        for (int i = 0; i < _page.Blocks.Count; i++)
        {
            Add(_page.Blocks[i], before, i);
            before = _page.Blocks[i];
        }

        if (_script.ToString().Contains(Mark, StringComparison.Ordinal)) Run();
        return string.Join('\n', _problems);
    }

    private void Add(MarkdownBlock block, MarkdownBlock? before, int step)
    {
        if (block.Note?.StartsWith("file: ", StringComparison.Ordinal) == true)
        {
            string copy = Path.Combine(_files, step.ToString(CultureInfo.InvariantCulture));
            File.WriteAllText(copy, block.Text + "\n");
            _script.Append(CultureInfo.InvariantCulture, $"cat '{copy}' > '{block.Note["file: ".Length..]}'\n");
        }
        else if (block.Note?.StartsWith("from: ", StringComparison.Ordinal) == true)
        {
            string file = block.Note["from: ".Length..];
            if (!File.ReadAllText(House.Path(file)).Contains(block.Text + "\n", StringComparison.Ordinal))
                Blame(block, $"does not stand so in {file}");
        }
        else if (block.Note == "shown")
        {
            _parts.Add(block);
        }
        else if (block.Language == "sh")
        {
            string commands = DocumentedCommands.ToRun(block.Text);
            _script.Append(CultureInfo.InvariantCulture, $"printf '{Mark}{step}\\n'\n{commands}\n");
        }
        else if (block.Language is "text" or "json" && before?.Language == "sh")
        {
            if (DocumentedCommands.ToRun(before.Text).Length > 0) _shown.Add((before, block.Text, step - 1));
        }
        else if (block.Language is not ("csharp" or "mermaid"))
        {
            Blame(block, $"is neither run nor compared (“{block.Language}”)");
        }
    }

    private void Run()
    {
        var shell = new Shell(Path.GetDirectoryName(_folder)!);
        shell.Set("HOME", _folder);
        if (_page.Notes.Contains("language: fr")) shell.Set("LC_ALL", "fr_FR.UTF-8");
        ShellRun run = shell.Run($"cd '{_folder}' 2>/dev/null\n{_script}");
        string[] parts = run.Output.Split(Mark);
        Dictionary<int, string> outputs = parts.Skip(1).ToDictionary(
            static part => int.Parse(part.AsSpan(0, part.IndexOf('\n', StringComparison.Ordinal)), CultureInfo.InvariantCulture),
            static part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        foreach ((MarkdownBlock commands, string expected, int step) in _shown)
        {
            if (!outputs.TryGetValue(step, out string? output)) continue;
            output = Tidy(output.Replace(_folder, Home, StringComparison.Ordinal));
            if (!IsShown(expected, output)) Blame(commands, $"shows something else than the page says:\n{output}");
        }

        foreach (MarkdownBlock part in _parts.Where(part => !run.Output.Contains(part.Text + "\n", StringComparison.Ordinal)))
            Blame(part, "was not shown");
        if (run.ExitCode == 0) return;
        MarkdownBlock last = _page.Blocks[outputs.Count > 0 ? outputs.Keys.Max() : 0];
        Blame(last, $"ends with {run.ExitCode}:\n{(outputs.Count > 0 ? outputs.Values.Last() : run.Output)}{run.Error}");
    }

    /// <summary>Whether an output is what a page shows of it: a line of … is any lines, and … within a line anything.</summary>
    private static bool IsShown(string expected, string output)
    {
        string pattern = string.Join("", Tidy(expected).Split('\n')
            .Select(static line => line == "…" ? "(.*\n)*?" : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + "\n"));
        return Regex.IsMatch(output + "\n", $"\\A{pattern}\\z", RegexOptions.CultureInvariant);
    }

    /// <summary>Without the blanks at the ends of lines, and of the whole.</summary>
    private static string Tidy(string text) => string.Join('\n', text.Split('\n').Select(static line => line.TrimEnd())).TrimEnd('\n');

    private void Provide(string what)
    {
        string[] parts = what.Split(" as ");
        string source = House.Path(parts[0]), target = Path.Combine(_folder, parts[^1]);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (Directory.Exists(source)) Directory.CreateSymbolicLink(target, source);
        else File.Copy(source, target);
    }

    private void Blame(MarkdownBlock block, string problem) => _problems.Add($"{_page.Name}:{block.Line}: {problem}");
}
