namespace OcrFrench.Tests.Steps.Figures;

/// <summary>Centuries of which two strokes were read as one letter.</summary>
public class MisreadCenturiesTests
{
    [Theory]
    [InlineData("La langue du xvne siècle est claire.", "La langue du xviie siècle est claire.")]
    [InlineData("Les jardins du xvme siècle, et ceux du xviue siècle.", "Les jardins du xviiie siècle, et ceux du xviiie siècle.")]
    [InlineData("Les villes du xvir siècle, du xrxe siècle.", "Les villes du xviie siècle, du xixe siècle.")]
    public void Strokes_have_one_number(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Un vil siècle, un vieux siècle, le xve siècle.")]
    [InlineData("La fin du xixe siècle fut calme.")]
    public void Words_and_numbers_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
