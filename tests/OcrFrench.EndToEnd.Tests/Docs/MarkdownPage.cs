using System.Text.RegularExpressions;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests.Docs;

/// <summary>A page of the documentation, taken apart: its fenced blocks, headings, links and pieces of code.</summary>
internal sealed partial class MarkdownPage
{
    private readonly List<MarkdownBlock> _blocks = [];
    private readonly List<(int Line, string Text)> _prose = [];

    private MarkdownPage(string name, string[] lines)
    {
        Name = name;
        string? note = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, i + 1, static line => line == "```");
                Assert.True(end > 0, $"{name}:{i + 1}: the block is never closed.");
                _blocks.Add(new MarkdownBlock(lines[i][3..].Trim(), note, string.Join('\n', lines[(i + 1)..end]), i + 1));
                (i, note) = (end, null);
            }
            else if (NotePattern().Match(lines[i]) is { Success: true } match)
            {
                note = match.Groups[1].Value;
                Notes.Add(note);
            }
            else
            {
                if (lines[i].Length > 0) note = null;
                _prose.Add((i + 1, lines[i]));
            }
        }
    }

    /// <summary>The pages that are held to what they say.</summary>
    public static string[] All { get; } = ["README.md", "CONTRIBUTING.md", .. Directory.GetFiles(House.Path("docs"),
        "*.md").Select(static file => "docs/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>Its path in the repository.</summary>
    public string Name { get; }

    public IReadOnlyList<MarkdownBlock> Blocks => _blocks;

    /// <summary>What its comments say: <c>&lt;!-- uses: … --&gt;</c>, <c>&lt;!-- language: fr --&gt;</c>.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>The anchors of its headings.</summary>
    public IEnumerable<string> Anchors =>
        _prose.Where(static line => line.Text.StartsWith('#')).Select(static line => Slug(line.Text.TrimStart('#').Trim()));

    /// <summary>The targets of its links.</summary>
    public IEnumerable<(int Line, string Target)> Links => _prose.SelectMany(
        static line => LinkPattern().Matches(CodePattern().Replace(line.Text, "")).Select(match => (line.Line, match.Groups[1].Value)));

    /// <summary>Pieces of code in its text.</summary>
    public IEnumerable<(int Line, string Code)> Code =>
        _prose.SelectMany(static line => CodePattern().Matches(line.Text).Select(match => (line.Line, match.Groups[1].Value)));

    public static MarkdownPage Load(string name) => new(name, File.ReadAllLines(House.Path(name)));

    /// <summary>The text below a heading, up to the next one of the same depth.</summary>
    public string Section(string heading)
    {
        int start = _prose.FindIndex(line => line.Text == heading);
        Assert.True(start >= 0, $"{Name} has no heading “{heading}”.");
        string mark = heading[..(heading.IndexOf(' ', StringComparison.Ordinal) + 1)];
        return string.Join('\n', _prose.Skip(start + 1).TakeWhile(line => !line.Text.StartsWith(mark, StringComparison.Ordinal))
            .Select(static line => line.Text));
    }

    /// <summary>As GitHub makes it: small letters, no marks, hyphens for spaces.</summary>
    private static string Slug(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex("^<!-- (.+) -->$")]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodePattern();
}

/// <summary>A fenced block.</summary>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Note">The comment on the line before it, if there is one.</param>
/// <param name="Text">What is between the fences.</param>
/// <param name="Line">The line of the opening fence.</param>
internal sealed record MarkdownBlock(string Language, string? Note, string Text, int Line);
