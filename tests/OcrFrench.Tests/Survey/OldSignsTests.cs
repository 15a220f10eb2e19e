namespace OcrFrench.Tests.Survey;

public class OldSignsTests
{
    [Theory]
    [InlineData("Sa mere étoit à la fenêtre & regardoit le chemin.")]
    [InlineData("Mon frere & ma mere vinrent à la premiere heure, & tout fut dit.")]
    [InlineData("Les enfans étoient à table, et leur pere aussi.")]
    [InlineData("Il étoit là & partit.")]
    [InlineData("Il vint & vit & partit à la ville.")]
    [InlineData("Vous venés à table & ailleurs.")]
    [InlineData("Il vint à sa mere & partit.")]
    [InlineData("Il vit la maifon & le pere de fon ami.")]
    [InlineData("La maifon & la rofe du jardin.")]
    [InlineData("Il seroit venu si tu étois là.")]
    public void A_line_is_enough(string text) => Assert.True(Facts.Of(text).MayBeOld);

    [Theory]
    [InlineData("Sa mère était à la fenêtre et regardait le chemin.")]
    [InlineData("Sa mere etait a la fenetre et regardait le chemin, la tete baissee.")]
    [InlineData("Sa mére était a la fenétre et regardait la téte du chemin méme.")]
    [InlineData("La maison Durand & Cie vend du drap.")]
    [InlineData("La maifon et la rofe du jardin.")] // two f for s are likelier misread than two long s
    [InlineData("La maifon & le jardin.")]
    [InlineData("Il étoit là et il étoit ici.")] // two of one kind
    [InlineData("Vous venés à table.")]
    [InlineData("Il vit sa mere à la fenetre & partit.")] // where ê is lost, è is lost as well
    [InlineData("Il étoit parti de la maison avant la fin du jour & nul ne savait dans la ville où il était allé, ni pourquoi il ne "
        + "revenait pas le soir, ni ce que le voisin avait dit de lui au marché devant la porte de son frère, qui en riait encore le lendemain avec "
        + "ses amis de la ville et tous les enfants de la rue qui menait à la gare.")] // lost in so long a text
    public void Damage_is_not_a_sign(string text) => Assert.False(Facts.Of(text).MayBeOld);
}
