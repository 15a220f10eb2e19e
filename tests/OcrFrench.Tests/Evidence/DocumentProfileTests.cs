namespace OcrFrench.Tests.Evidence;

public class DocumentProfileTests
{
    private const string Damaged =
        "Ma mére est venue a la féte avec son pére, qui était trés faché. Les freres du maitre ont diné a la campagne, prés de la riviére. "
        + "Le maréchal Quendolec y a perdu sa fortune, et la fiévre I’a emporté. Madame Quendolec, sa mére, a pris le deuil; elle vit a "
        + "l’écart. "
        + "La derniére fois que Quendolec vint, il était déja trés malade et ne pouvait plus méme se lever. On l’a porté a l’église.";

    [Fact]
    public void A_page_read_without_french_says_so()
    {
        DocumentProfile profile = OcrCleaner.Default.Analyze(Damaged).Profile;
        Assert.Equal(OcrFingerprint.AcuteOnly, profile.Fingerprint);
        Assert.Equal("é", profile.AccentedLetters);
        Assert.False(profile.IsOldSpelling);
        Assert.False(profile.IsRecent);
        Assert.InRange(profile.Words, 70, 76);
        Assert.InRange(profile.UnknownShare, 0.1, 0.25);
        Assert.InRange(profile.EstimatedDamage, 0.2, 0.45);
        Assert.Equal([new RecurringWord("Quendolec", 3)], profile.RecurringWords);
        Assert.Equal(["é", "a"], profile.Confusions.Take(2).Select(static c => c.Read));
        Assert.Equal(["è", "à"], profile.Confusions.Take(2).Select(static c => c.Printed));
    }

    [Fact]
    public void Words_of_another_language_are_no_damage()
    {
        const string Latin = "\n\nQuousque tandem abutere, Catilina, patientia nostra? quam diu etiam furor iste tuus nos eludet? quem ad finem "
            + "sese effrenata iactabit audacia? Nihilne te nocturnum praesidium Palati, nihil urbis vigiliae, nihil timor populi moverunt?";
        DocumentProfile alone = OcrCleaner.Default.Analyze(Damaged).Profile, beside = OcrCleaner.Default.Analyze(Damaged + Latin).Profile;
        Assert.InRange(beside.OtherLanguages.Sum(static language => language.Words), 30, 40);
        Assert.Equal(alone.UnknownShare * alone.Words, beside.UnknownShare * beside.Words, 1.0);
        Assert.InRange(beside.EstimatedDamage, 0, alone.EstimatedDamage);
        Assert.InRange(beside.EstimatedDamageLeft, 0, alone.EstimatedDamageLeft + 0.001);
    }

    [Fact]
    public void A_sound_text_shows_no_damage()
    {
        string text = "En 2015 la mère du maître a dîné à la campagne, près de la rivière, où elle est restée tout l’été. "
            + "Puis elle a repris la route avec ses frères, déjà très lasse, et le cœur serré à l’idée de quitter la fête. "
            + "Là-bas, derrière le château, les pêcheurs relevaient leurs filets, et l’on voyait au loin les voiles des bateaux qui "
            + "rentraient.";
        CleaningResult result = OcrCleaner.Default.Analyze(text);
        Assert.Equal(OcrFingerprint.AllAccents, result.Profile.Fingerprint);
        Assert.True(result.Profile.IsRecent);
        Assert.Equal((0, 0), (result.Profile.EstimatedDamage, result.Profile.UnknownShare));
        Assert.Empty(result.Profile.RecurringWords);
        Assert.Empty(result.Profile.Confusions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12 34 !")]
    [InlineData("\ud800 ∅")]
    public void A_text_without_words_has_an_empty_profile(string text)
    {
        DocumentProfile profile = OcrCleaner.Default.Analyze(text).Profile;
        Assert.Equal(OcrFingerprint.Undetermined, profile.Fingerprint);
        Assert.Equal(0, profile.EstimatedDamage);
        Assert.Empty(profile.RecurringWords);
    }

    [Fact]
    public void Old_spelling_is_seen() =>
        Assert.True(OcrCleaner.Default.Analyze("Il estoit venu avec les enfans, & sçavoit que la Reyne avoit tousjours esté bonne ; il "
            + "disoit que les habitans estoient contens.").Profile.IsOldSpelling);

    [Fact]
    public void The_profile_does_not_depend_on_what_was_looked_at_before()
    {
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions());
        int words = cleaner.Analyze(Damaged).Profile.Words;
        Assert.Equal(0, cleaner.Analyze("").Profile.Words);
        Assert.Equal(words, cleaner.Analyze(Damaged).Profile.Words);
    }
}
