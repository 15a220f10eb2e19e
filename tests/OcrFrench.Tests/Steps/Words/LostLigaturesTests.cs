namespace OcrFrench.Tests.Steps.Words;

/// <summary>Texts from PDFs whose fonts do not tell what their ligatures are.</summary>
public class LostLigaturesTests
{
    private const string Printed =
        "Le projet de réforme fut présenté au conseil dans la dernière semaine du mois. Le rapporteur expliqua que les dépenses"
        + " étaient bien définies, que le bénéfice attendu suffirait à payer les travaux, et que la ville ne courait aucun "
        + "risque. On avait confiance en lui. Un conseiller demanda pourtant quelle était la signification exacte du dernier "
        + "article, qui lui semblait difficile à comprendre. Le maire répondit qu’il avait réfléchi à la question, et que le "
        + "texte serait modifié afin de répondre aux remarques. La fille du notaire, qui suivait les débats depuis la galerie, "
        + "prit des notes. À la fin, chacun se déclara satisfait. On parla encore des eaux : le fleuve avait grossi, et les rives"
        + " du nord étaient menacées. L’ingénieur affirma que les digues étaient solides, mais qu’il fallait vérifier les "
        + "fondations du pont avant l’hiver. Il proposa de confier ce travail à deux ouvriers de la commune, que tout le monde "
        + "connaissait. La séance fut levée à dix heures, et les conseillers rentrèrent chez eux par les quais, où le vent "
        + "soufflait avec force.";

    private static readonly string[] s_ligatures = ["ffi", "ffl", "fi", "fl", "ff"];

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("?")]
    [InlineData("\uFFFD")]
    public void They_are_found_again(string sign)
    {
        string read = s_ligatures.Aggregate(Printed, (text, ligature) => text.Replace(ligature, sign, StringComparison.Ordinal));

        Assert.Equal(Printed, OcrCleaner.Default.Clean(read));
    }

    [Fact]
    public void Where_only_some_are_lost_the_others_stay()
    {
        string read = Printed.Replace("fi", "", StringComparison.Ordinal);

        Assert.Equal(Printed, OcrCleaner.Default.Clean(read));
    }

    [Fact]
    public void A_text_that_has_them_loses_none()
    {
        string text = "La con ance du nancier est dé nie. " + Printed;

        Assert.DoesNotContain(OcrCleaner.Default.Analyze(text).Corrections, static made => made.Rule == "letters.lost-ligature");
    }

    [Fact]
    public void A_text_without_any_is_left_if_it_lacks_none()
    {
        string text = string.Join(' ', Enumerable.Repeat(
            "Le matin, on ouvrait les portes de la grange et les chevaux sortaient au pas, deux par deux, vers la rivière.", 12));

        Assert.Same(text, OcrCleaner.Default.Clean(text));
    }
}
