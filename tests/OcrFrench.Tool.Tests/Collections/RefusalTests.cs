using OcrFrench.EndToEnd.Tests.Collections;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Tests.Collections;

/// <summary>What a run refuses, before it touches anything.</summary>
public sealed class RefusalTests : RunningFolder
{
    [Fact]
    public void Other_options_are_refused_unless_all_is_done_anew()
    {
        Write("fonds/a.txt", "La mise en ceuvre.\n");
        Write("fonds/b.txt", "Le chat dort.\n");
        Assert.Equal(0, Run());
        SortedDictionary<string, byte[]> tree = Tree();
        var given = EngineSettings.None with { Level = CleaningLevel.Thorough };
        Assert.Equal(ExitCode.Configuration, Run(given: given));
        Assert.Contains("--restart", Said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Configuration, Run(firstPass: false));
        GeneratedCollection.AssertSame(tree, Tree());
        Assert.Equal(0, Run(given: given, restart: true));
        Assert.Equal(0, Run(given: given));
        Assert.Equal("La mise en œuvre.\n", Read("out/a.txt"));
    }

    [Fact]
    public void A_word_list_that_has_changed_is_another_option()
    {
        Write("fonds/a.txt", "Le chat dort.\n");
        var given = EngineSettings.None with { Vocabulary = [Write("names.txt", "Kergroulas\n")] };
        Assert.Equal(0, Run(given: given));
        Assert.Equal(0, Run(given: given));
        Write("names.txt", "Kergroulas\nRavenel\n");
        Assert.Equal(ExitCode.Configuration, Run(given: given));
    }

    [Fact]
    public void Settings_of_a_folder_that_have_changed_are_named()
    {
        Write("fonds/a.txt", "Le chat dort.\n");
        Write("fonds/b/c.txt", "Le chat dort.\n");
        Assert.Equal(0, Run());
        Write("fonds/b/ocrfrench.json", "{\"level\": \"thorough\"}");
        Assert.Equal(ExitCode.Configuration, Run());
        Assert.Contains("c.txt", Said, StringComparison.Ordinal);
        Assert.Equal(0, Run(restart: true));
        Assert.False(File.Exists(At("out/b/ocrfrench.json")));
    }

    [Fact]
    public void A_folder_that_holds_other_files_is_not_written_to()
    {
        Write("fonds/a.txt", "Le chat dort.\n");
        Write("out/notes.txt", "À moi.\n");
        Assert.Equal(ExitCode.Configuration, Run());
        Assert.Equal("À moi.\n", Read("out/notes.txt"));
        Assert.Equal(["fonds/a.txt", "out/notes.txt"], Names());
    }

    [Fact]
    public void A_folder_without_files_and_a_missing_one_are_reported()
    {
        Assert.Equal(ExitCode.Unfinished, Run());
        Directory.CreateDirectory(At("fonds"));
        Assert.Equal(ExitCode.Unfinished, Run());
        Assert.Contains("no file to clean", Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_on_one_folder_exclude_each_other()
    {
        Write("fonds/a.txt", "Le chat dort.\n");
        using (CollectionLock.Take(Out))
        {
            Assert.Equal(ExitCode.Unfinished, Run());
            Assert.Contains("another run is at work", Said, StringComparison.Ordinal);
        }

        Assert.Equal(0, Run());
    }

    [Fact]
    public void The_cleaned_files_may_lie_inside_the_folder_but_not_around_it()
    {
        Write("fonds/a.txt", "La mise en ceuvre.\n");
        CollectionGuard.CheckFolders(At("fonds"), At("fonds/propre"));
        Assert.Throws<ToolException>(() => CollectionGuard.CheckFolders(At("fonds"), At("fonds")));
        Assert.Throws<ToolException>(() => CollectionGuard.CheckFolders(At("fonds/x"), At("fonds")));
        Write("fonds/propre/a.txt", "x");
        Assert.Equal(["a.txt"], FolderWalk.Files(At("fonds"), At("fonds/propre")).Select(static file => file.File));
    }
}
