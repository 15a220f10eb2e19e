namespace OcrFrench.Tests.Steps.Words;

/// <summary>The first words of paragraphs that were run together.</summary>
public class GluedOpeningsTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Default;

    [Theory]
    [InlineData("Décideles", "Décide les")]
    [InlineData("Décideégalement", "Décide également")]
    [InlineData("Décidenotamment", "Décide notamment")]
    public void They_are_parted_where_other_paragraphs_open_so(string read, string printed)
    {
        const string Before =
            "1. Décide que le Comité siégera chaque année à Genève ;\n\n2. Décide aussi que la session sera publique ;\n\n3. ";
        const string After = " États Membres de prendre part à la prochaine réunion du Comité.\n";
        Assert.Equal(Before + printed + After, s_cleaner.Clean(Before + read + After));
    }

    [Theory]
    [InlineData("Charles répondit au roi, et Char le sut.\n\nChar le cocher partit.\n\nCharles le suivit.\n")]
    [InlineData("Aristoteles fut traduit.\n\nLe texte d'Aristote vint plus tard.\n")]
    public void Names_are_none(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
