using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class LearnedWordsTests
{
    [Theory]
    [InlineData("l'ostéotomie", "l'astronomie", true)]
    [InlineData("kératoplastie", "cératoplastic", true)]
    [InlineData("géoloqie", "géologie", false)]
    [InlineData("géalogie", "géologie", false)]
    [InlineData("partoui", "partout", false)]
    public void Their_stems_are_not_rewritten(string read, string result, bool isBroken) =>
        Assert.Equal(isBroken, LearnedWords.IsBroken(read, result));

    [Theory]
    [InlineData("spirolo-frontale", "spirale-frontale", true)]
    [InlineData("cylindro-conigue", "cylindro-conique", false)]
    [InlineData("démo-cratic", "démocratie", false)]
    [InlineData("démo-\ncratic", "démo-\ncratie", false)]
    public void Compounds_keep_their_o(string read, string result, bool isBroken) =>
        Assert.Equal(isBroken, LearnedWords.IsCompoundBroken(read, result));

    [Theory]
    [InlineData("tubérosineau", "tubérosineaux", true)]
    [InlineData("lancéolées", "lancéolée", true)]
    [InlineData("lancéalées", "lancéolées", false)]
    [InlineData("enfan", "enfant", false)]
    public void Inflected_forms_are_recognised(string read, string result, bool isInflected) =>
        Assert.Equal(isInflected, LearnedWords.IsInflected(read, result));

    [Theory]
    [InlineData("l'antrotomie", true)]
    [InlineData("phlébographies", true)]
    [InlineData("pariéto-frontale", true)]
    [InlineData("montagne", false)]
    [InlineData("chou-fleur", false)]
    public void What_looks_learned(string token, bool looks) => Assert.Equal(looks, LearnedWords.LooksLearned(token));
}
