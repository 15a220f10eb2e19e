namespace OcrFrench.Tests.Steps.Words;

/// <summary>The accent of là, behind a hyphen and in sound text.</summary>
public class LostGraveOfLaTests
{
    [Theory]
    [InlineData("Il aimait bien cette femme-la.", "Il aimait bien cette femme-là.")]
    [InlineData("Ceux-la ne reviendront pas, ni ces gens-la.", "Ceux-là ne reviendront pas, ni ces gens-là.")]
    [InlineData("Ces deux-la dormaient ; cette petite maison-la aussi.", "Ces deux-là dormaient ; cette petite maison-là aussi.")]
    [InlineData("Il alla jusque-la et revint.", "Il alla jusque-là et revint.")]
    [InlineData("Prends-la, donne-la, et ce soir vends-la chez lui.", null)]
    [InlineData("Ce mi-la sonne faux, et ce Ville-la Grand est loin.", null)]
    [InlineData("Il partit pour Saint-Jean-la-Forêt ce matin.", null)]
    public void It_is_put_back_behind_what_is_pointed_at(string text, string? expected) =>
        Assert.Equal(expected ?? text, OcrCleaner.Default.Clean(text));
}
