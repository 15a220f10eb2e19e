using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests.Docs;

public sealed class LinksTests
{
    [Fact]
    public void Links_lead_to_files_and_headings_that_exist()
    {
        var broken = new List<string>();
        foreach (string name in MarkdownPage.All)
        {
            MarkdownPage page = MarkdownPage.Load(name);
            foreach ((int line, string target) in page.Links)
            {
                if (target.StartsWith("https://", StringComparison.Ordinal)) continue;
                string[] parts = target.Split('#');
                string file = parts[0].Length == 0
                    ? name
                    : Path.GetRelativePath(House.Root, Path.GetFullPath(Path.Combine(House.Path(Path.GetDirectoryName(name)!), parts[0])));
                if (!Path.Exists(House.Path(file)) || (parts.Length > 1 && !MarkdownPage.Load(file).Anchors.Contains(parts[1])))
                    broken.Add($"{name}:{line}: {target}");
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void The_index_names_every_page()
    {
        string[] named = [.. MarkdownPage.Load("docs/README.md").Links.Select(static link => "docs/" + link.Target)];
        Assert.Empty(MarkdownPage.All.Where(static name => name.StartsWith("docs/", StringComparison.Ordinal) && name != "docs/README.md")
            .Except(named));
    }

    [Fact]
    public void No_line_is_longer_than_150_characters()
    {
        string[] tooLong = [.. MarkdownPage.All.SelectMany(static name => File.ReadLines(House.Path(name))
            .Select((line, i) => (line, place: $"{name}:{i + 1}"))
            .Where(static l => l.line.Length > 150 && !l.line.StartsWith('|') && !l.line.StartsWith('{')).Select(static l => l.place))];
        Assert.Empty(tooLong);
    }
}
