namespace OcrFrench.EndToEnd.Tests;

public class TypographyTests
{
    /// <summary>Enough text to show that the engine reads all accents, so that nothing else is damage.</summary>
    private const string Before = "Là où l'été brûle, la forêt rêve à sa fraîcheur; et l'âme, déçue, cherche dès l'aube à oublier sa peine.\n"
        + "Il n'était guère âgé quand sa mère, très lasse, le mena à l'hôtel près de la côte, où il goûta la paix des vieilles années.\n"
        + "Voilà comment il vécut, à demi caché, sans grâce ni crainte, jusqu'à la fête des moissons.\n";

    private const string Printed = Before + "Le coeur de l'Ecole\n";

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

    [Theory]
    [InlineData("--oe", "restore", "Le cœur de l'Ecole\n")]
    [InlineData("--oe", "as-printed", "Le coeur de l'Ecole\n")]
    [InlineData("--capitals", "always", "Le coeur de l'École\n")]
    [InlineData("--capitals", "as-printed", "Le coeur de l'Ecole\n")]
    public void Letters_are_chosen_one_by_one(string option, string value, string expected)
    {
        ToolRun run = OcrFrenchTool.Pipe(Printed, "clean", option, value);
        Assert.Equal((0, expected), (run.ExitCode, run.Output[Before.Length..]));
    }
}
