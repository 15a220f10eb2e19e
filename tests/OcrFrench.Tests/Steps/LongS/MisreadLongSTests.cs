namespace OcrFrench.Tests.Steps.LongS;

/// <summary>Prints with long s, read with f for each: the spelling stays as it is.</summary>
public class MisreadLongSTests
{
    /// <summary>Shows how the engine reads.</summary>
    private const string Read = "Plufieurs perfonnes de la ville fe font affemblées, & elles fçavent que la maifon eft fermée.";

    private const string Printed = "Plusieurs personnes de la ville se sont assemblées, & elles sçavent que la maison est fermée.";

    [Theory]
    [InlineData(Read, Printed)]
    [InlineData(
        "Le Roi a ordonné que ceux qui iroient fans paffeport feroient punis felon fes loix.",
        "Le Roi a ordonné que ceux qui iroient sans passeport seroient punis selon ses loix.")]
    [InlineData(
        "Il eft vray que cefte maxime femble fort aifée, mais peu de gens l'obfervent.",
        "Il est vray que ceste maxime semble fort aisée, mais peu de gens l'observent.")]
    public void A_paragraph_is_enough(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Il f'eft affis jufqu'au foir, puifqu'il le falloit.", "Il s'est assis jusqu'au soir, puisqu'il le falloit.")]
    [InlineData("Je ne fais pas ce qu'il faut faire.", "Je ne sais pas ce qu'il faut faire.")]
    [InlineData("Il n'y a rien de fi beau que cette femme.", "Il n'y a rien de si beau que cette femme.")]
    [InlineData("Ses enfans font venus fur le foir.", "Ses enfans sont venus sur le soir.")]
    [InlineData("Ils font la guerre depuis cent ans.", "Ils font la guerre depuis cent ans.")]
    [InlineData("Il vint avec fa fille & fon fils.", "Il vint avec sa fille & son fils.")]
    [InlineData("Le chef de la troupe fut bleffé au front.", "Le chef de la troupe fut blessé au front.")]
    [InlineData("Les con-\nfeils de cette per-\nfonne font bons.", "Les con-\nseils de cette per-\nsonne sont bons.")]
    [InlineData("Il efpéroit, difoit-il, une faifon meil-\nleure.", "Il espéroit, disoit-il, une saison meil-\nleure.")]
    [InlineData("Le baron de Falkenftein & le fieur Fabre.", "Le baron de Falkenstein & le sieur Fabre.")]
    [InlineData("Ces mefures font bien differentes.", "Ces mesures sont bien differentes.")]
    public void Words_are_told_apart(string read, string printed) =>
        Assert.Equal($"{Printed}\n\n{printed}", Keeper.Clean($"{Read}\n\n{read}"));

    [Fact]
    public void What_prints_long_s_keeps_printing_it()
    {
        const string Some = "Il ſuit ſes ſœurs.";
        Assert.Equal(
            "Pluſieurs perſonnes de la ville ſe ſont aſſemblées, & elles ſçavent que la maiſon eſt fermée. " + Some,
            OcrCleaner.Default.Clean($"{Read} {Some}"));
    }

    [Fact]
    public void What_is_no_word_of_a_sentence_stays()
    {
        string text = OcrCleaner.Default.Clean($"{Read}\n\nVoir fichier_fans_nom, a/fes/b & x=fon.");
        Assert.EndsWith("fichier_fans_nom, a/fes/b & x=fon.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Source : gallica.bnf.fr, écrire à fonds@bnf.fr")]
    [InlineData("la fonction `fon` et <fon>")]
    [InlineData("fama fert, fortis")] // a quotation
    public void Addresses_code_and_quotations_stay(string rest) =>
        Assert.EndsWith(rest, OcrCleaner.Default.Clean($"{Read}\n\n{rest}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("La maifon et la rofe du jardin sont à lui.")]
    [InlineData("Ils font la fête, & font du bruit.")]
    public void Without_it_little_is_known(string text) =>
        Assert.DoesNotContain(OcrCleaner.Default.Analyze(text).Corrections, static made => made.Rule == "letters.long-s");

    [Fact]
    public void What_the_user_protects_stays()
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions { Vocabulary = ["plufieurs"] });
        Assert.StartsWith("Plufieurs personnes", cleaner.Clean(Read), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_says_why()
    {
        CleaningResult result = OcrCleaner.Default.Analyze(Read);
        Assert.All(result.Corrections, static made => Assert.Equal("letters.long-s", made.Rule));
        Assert.All(result.Corrections, static made => Assert.Equal(CorrectionKind.Letters, made.Kind));
        Assert.Equal(Printed, OcrCleaner.Default.Clean(result.Text));
    }

    /// <summary>Leaves the words at lines' ends apart.</summary>
    private static OcrCleaner Keeper { get; } = OcrCleaner.Create(new OcrCleanerOptions { LineEnds = LineEndHyphens.Keep });
}
