using System.Text;
using System.Text.Json;

namespace OcrFrench.EndToEnd.Tests;

public sealed class ProfileTests : TemporaryFolder
{
    private const string Page = "Ma mére est trés malade a la campagne. Elle vit prés de la riviére, dans une maison trés petite. "
        + "Quendolec a dit que la fiévre montait; Quendolec ne ment pas. Le médecin viendra a la premiére heure, avec sa fille et un de "
        + "ses éléves, "
        + "qui sait déja tout de ces maladies et qui veillera la nuit entiére aupres du lit.";

    [Fact]
    public void A_text_is_described_in_the_language_of_the_environment()
    {
        string file = Write("page.txt", Page);
        string[] english = OcrFrenchTool.Run("profile", file).Output.Split('\n');
        Assert.Contains(english, static line => line.StartsWith("read by ", StringComparison.Ordinal)
            && line.EndsWith("no accent but é", StringComparison.Ordinal));
        Assert.Contains(english, static line => line.StartsWith("recurring unknown words ", StringComparison.Ordinal)
            && line.EndsWith(" Quendolec 2", StringComparison.Ordinal));
        Assert.Contains(english, static line => line.StartsWith("misread most, read→printed ", StringComparison.Ordinal)
            && line.Contains("é→è", StringComparison.Ordinal));
        ToolRun french = OcrFrenchTool.RunIn("fr_FR.UTF-8", Encoding.UTF8.GetBytes(Page), "profile");
        Assert.Equal(0, french.ExitCode);
        Assert.StartsWith("texte ", french.Output, StringComparison.Ordinal);
        Assert.Contains("ne connaît d’accent que é", french.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_an_object_a_line_for_each_file()
    {
        string[] lines = OcrFrenchTool.Run("profile", "--format", "json", Write("a.txt", Page),
            Write("b.txt", "")).Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        using JsonDocument page = JsonDocument.Parse(lines[0]), empty = JsonDocument.Parse(lines[1]);
        Assert.Equal("acuteOnly", page.RootElement.GetProperty("fingerprint").GetString());
        Assert.Equal("Quendolec", page.RootElement.GetProperty("recurringWords")[0].GetProperty("word").GetString());
        Assert.Equal("è", page.RootElement.GetProperty("confusions")[0].GetProperty("printed").GetString());
        Assert.InRange(page.RootElement.GetProperty("estimatedDamage").GetDouble(), 0.1, 0.5);
        Assert.Equal(0, empty.RootElement.GetProperty("words").GetInt32());
    }

    [Fact]
    public void A_file_that_is_missing_does_not_stop_the_others()
    {
        ToolRun run = OcrFrenchTool.Run("profile", At("none"), Write("a.txt", Page));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(At("none"), run.Error, StringComparison.Ordinal);
        Assert.Contains("Quendolec 2", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, OcrFrenchTool.Run("profile", "--format", "xml", At("a.txt")).ExitCode);
    }
}
