namespace OcrFrench.Tests.Steps.Words;

/// <summary>An elided ça that lost its cedilla.</summary>
public class LostCedillasTests
{
    [Theory]
    [InlineData("Autrefois, c’a été une belle ville.", "Autrefois, ç’a été une belle ville.")]
    [InlineData("C'avait été un jour de fête.", "Ç'avait été un jour de fête.")]
    [InlineData("Ç’a été dit, c’est assez, et c’en est trop.", null)]
    [InlineData("Il l'avait vu, et c'aucun n'y crut.", null)]
    public void It_gets_it_back(string text, string? expected) => Assert.Equal(expected ?? text, OcrCleaner.Default.Clean(text));
}
