using System.Text.RegularExpressions;

namespace OcrFrench.EndToEnd.Tests.Docs;

/// <summary>The reference of the command names what the command has, and nothing else.</summary>
public sealed partial class OptionsTests
{
    /// <summary>Options of OcrFrench.ModelBuilder that pages mention by themselves.</summary>
    private static readonly string[] s_others = ["--mistakes", "--losses", "--set", "--language", "--vectors"];

    [Fact]
    public void Command_md_names_every_command_and_every_option_and_no_other()
    {
        MarkdownPage page = MarkdownPage.Load("docs/command.md");
        HashSet<string> shared = Options(page.Section("## What is corrected")), all = [.. shared];
        foreach (string command in Commands())
        {
            HashSet<string> real = Listed(OcrFrenchTool.Run(command, "--help").Output),
                named = Options(page.Section("## ocrfrench " + command));
            real.ExceptWith(["--help", "--version"]);
            Assert.Empty(named.Except(real).Select(option => $"{command} has no {option}"));
            if (real.Contains("--level")) named.UnionWith(shared);
            Assert.Empty(real.Except(named).Select(option => $"{option} of {command} is not named"));
            all.UnionWith(real);
        }

        all.UnionWith([.. s_others, "--help", "--version"]);
        foreach (string name in MarkdownPage.All)
        {
            // A piece of code that is an option, or a command of this tool, is about this tool.
            IEnumerable<(int Line, string Code)> code = MarkdownPage.Load(name).Code.Where(static c => c.Code.StartsWith(
                "--", StringComparison.Ordinal) || c.Code.StartsWith("ocrfrench ", StringComparison.Ordinal));
            Assert.Empty(code.SelectMany(c => Options(c.Code).Except(all).Select(option => $"{name}:{c.Line}: there is no {option}")));
        }
    }

    [Fact]
    public void Commands_in_the_text_of_pages_exist()
    {
        string[] commands = [.. Commands(), "COMMAND", "COMMANDE", "--help", "--version"];
        Assert.Contains("clean", commands);
        foreach (string name in MarkdownPage.All)
            Assert.Empty(MarkdownPage.Load(name).Code.Where(c => c.Code.StartsWith("ocrfrench ", StringComparison.Ordinal)
                && !commands.Contains(c.Code.Split(' ')[1])).Select(c => $"{name}:{c.Line}: {c.Code}"));
    }

    private static string[] Commands()
    {
        string help = OcrFrenchTool.Run("--help").Output;
        return [.. CommandPattern().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..])
            .Select(static match => match.Groups[1].Value)];
    }

    /// <summary>The options that a help lists, without those that its sentences mention.</summary>
    private static HashSet<string> Listed(string help) =>
        [.. ListedPattern().Matches(help).SelectMany(static match => Options(match.Value))];

    private static HashSet<string> Options(string text) => [.. OptionPattern().Matches(text).Select(static match => match.Value)];

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex CommandPattern();

    [GeneratedRegex("^  -.*?(  |$)", RegexOptions.Multiline)]
    private static partial Regex ListedPattern();

    [GeneratedRegex("(?<![\\w-])--[a-z][a-z-]*[a-z]")]
    private static partial Regex OptionPattern();
}
