namespace OcrFrench.EndToEnd.Tests;

public class TypographyTests
{
    [Theory]
    [InlineData("french", "Mise en œuvre\u202F! «\u00A0Oui\u00A0»\n")]
    [InlineData("french-canadian", "Mise en œuvre! «\u00A0Oui\u00A0»\n")]
    [InlineData("keep", "Mise en œuvre ! \"Oui\"\n")]
    public void Typography_is_chosen(string style, string expected)
    {
        ToolRun run = OcrFrenchTool.Pipe("Mise en ceuvre ! \"Oui\"\n", "clean", "--typography", style);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected, run.Output);
    }
}
