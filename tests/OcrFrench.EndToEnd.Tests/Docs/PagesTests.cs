namespace OcrFrench.EndToEnd.Tests.Docs;

/// <summary>README, CONTRIBUTING and the pages of docs do what they say: every command is run, every output compared.</summary>
public sealed class PagesTests : TemporaryFolder
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [LinuxTheory]
    [MemberData(nameof(Pages))]
    public void A_reader_who_follows_a_page_sees_what_it_shows(string name)
    {
        var run = new PageRun(MarkdownPage.Load(name), Path.GetDirectoryName(At("x"))!);
        string problems = run.Problems();
        Assert.True(problems.Length == 0, problems);
    }

    [Fact]
    public void Each_command_that_is_not_run_stands_in_some_page()
    {
        string[] commands = [.. MarkdownPage.All.SelectMany(static name => MarkdownPage.Load(name).Blocks)
            .Where(static block => block.Language == "sh").SelectMany(static block => DocumentedCommands.Commands(block.Text))];
        Assert.NotEmpty(commands);
        Assert.Empty(DocumentedCommands.NotRun.Keys.Except(commands.Select(DocumentedCommands.Reason).OfType<string>()));
    }
}
