namespace OcrFrench.Tests.Steps.Words;

/// <summary>Letters with accents that a program wrote as U+FFFD, here shown as *.</summary>
public class LostLettersTests
{
    [Theory]
    [InlineData("Il *tait * la fen*tre et regardait le ch*teau o* son fr*re, d*j* *g*, vivait.", "Il était à la fenêtre et regardait le château où son frère, déjà âgé, vivait.")]
    [InlineData("Les *l*ves esp*raient que la for*t ne br*lerait pas * No*l.", "Les élèves espéraient que la forêt ne brûlerait pas à Noël.")]
    [InlineData("*tait-il venu * l'*cole. *a ne me pla*t pas.", "Était-il venu à l'école. Ça ne me plaît pas.")]
    [InlineData("L*homme n*a rien dit * sa s*ur.", "L’homme n’a rien dit à sa sœur.")]
    [InlineData("LE PR*SIDENT DE LA R*PUBLIQUE", "LE PRÉSIDENT DE LA RÉPUBLIQUE")]
    public void They_are_found_again(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read.Replace('*', '\uFFFD')));

    [Theory]
    [InlineData("Il ?tait ? la fen?tre, d?j? ?g?, pr?s de son fr?re. Est-il venu ?", "Il était à la fenêtre, déjà âgé, près de son frère. Est-il venu ?")]
    [InlineData("Qui est l?? dit le ma?tre aux ?l?ves, qui esp?raient sortir.", "Qui est là? dit le maître aux élèves, qui espéraient sortir.")]
    public void Question_marks_may_stand_for_them(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("La s?ur du bûcheron a le c?ur gai, et l’été vient.", "La sœur du bûcheron a le cœur gai, et l’été vient.")]
    [InlineData("Je n?ai pas vu l?homme dont tu m?as parlé, ni son ?uvre.",
        "Je n’ai pas vu l’homme dont tu m’as parlé, ni son œuvre.")]
    [InlineData("Il n?y a qu?à réfléchir. Est-il là ?", "Il n’y a qu’à réfléchir. Est-il là ?")]
    public void Beside_accents_only_what_Latin_1_lacks(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Voir page?id=3, liste?tri=nom et vue?jour=1 sur le site.")]
    [InlineData("Tu viens?oui, je viens?non, je reste.")]
    [InlineData("Il est d?j? là.")] // the text has accents
    [InlineData("Il a vu la s?ur du voisin, près d’ici.")] // once is no habit
    [InlineData("Où vas-tu ?il pleut. Tu es là?oui, là?on entre. Le café?une idée.")]
    public void But_seldom_do(string text) =>
        Assert.DoesNotContain(OcrCleaner.Default.Analyze(text).Corrections, static made => made.Rule == "letters.lost");

    [Theory]
    [InlineData("La r*f*r*nc**e est l*.")] // too many in one word
    [InlineData("** ** *")]
    [InlineData("Le cap*zzrt est l*.")]
    [InlineData("Cela fait 100 * de frais.")] // a currency
    public void What_cannot_be_told_stays(string read)
    {
        string text = read.Replace('*', '\uFFFD');
        Assert.Contains('\uFFFD', OcrCleaner.Default.Clean(text));
    }
}
