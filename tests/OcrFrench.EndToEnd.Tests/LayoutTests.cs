namespace OcrFrench.EndToEnd.Tests;

public class LayoutTests
{
    [Fact]
    public void Lines_are_joined_when_that_is_asked_for()
    {
        const string Text = "Le car s’arrêta devant la mairie, le moteur allumé, juste le temps de\nlaisser descendre une femme et deux "
            + "valises. Elle reconnut aussitôt le\nbanc, le tilleul, l’enseigne bleue de la boulangerie. Rien n’avait donc\nchangé.\n";
        ToolRun run = OcrFrenchTool.Pipe(Text, "clean", "--layout", "paragraphs");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Text[..^1].Replace('\n', ' ') + "\n", run.Output);
        Assert.Equal(Text, OcrFrenchTool.Pipe(Text, "clean").Output);
    }
}
