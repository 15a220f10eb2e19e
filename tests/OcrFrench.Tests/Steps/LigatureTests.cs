namespace OcrFrench.Tests.Steps;

public class LigatureTests
{
    private const string SoundWords = "La ﬁn de la ﬁlle du ﬂeuve, un ﬁl et un conﬂit, l’inﬁni, un reﬂet, un proﬁl et la ﬂeur";

    [Theory]
    [InlineData("La ﬁn de la ﬁlle.", "La fin de la fille.")]
    [InlineData("une aﬀaire d’inﬁni", "une affaire d’infini")]
    public void The_ligatures_of_known_words_are_taken_apart(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("La zﬁrqu est là, et la qﬂorbz aussi.")]
    [InlineData("La zﬁrqu est là.")]
    public void An_unknown_word_keeps_its_own_where_most_are_not_of_known_words(string text) =>
        Assert.Equal(text, OcrCleaner.Default.Clean(text));

    [Theory]
    [InlineData("Le baron de Griﬁnwald entra.", "Le baron de Grifinwald entra.")]
    [InlineData("Le baron d’Auﬂenwalz entra.", "Le baron d’Auflenwalz entra.")]
    public void A_name_loses_them(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Fact]
    public void A_text_full_of_sound_ones_loses_them_all()
    {
        string cleaned = OcrCleaner.Default.Clean(SoundWords + ", la zﬁrqu.");
        Assert.EndsWith("la fleur, la zfirqu.", cleaned, StringComparison.Ordinal);
        Assert.EndsWith("la zﬁrqu, la qﬂorbz.", OcrCleaner.Default.Clean(SoundWords + ", la zﬁrqu, la qﬂorbz."), StringComparison.Ordinal);
    }

    [Fact]
    public void The_highest_level_asks_for_no_proof() =>
        Assert.Equal(
            "La zfirqu est là.", OcrCleaner.Create(new OcrCleanerOptions { Level = CleaningLevel.Thorough }).Clean("La zﬁrqu est là."));

    [Theory]
    [InlineData("La zﬁrqu est là, et le baron de Griﬁnwald.")]
    [InlineData(SoundWords + ", la zﬁrqu, la qﬂorbz.")]
    public void Cleaning_twice_changes_nothing_more(string text)
    {
        string once = OcrCleaner.Default.Clean(text);
        Assert.Same(once, OcrCleaner.Default.Clean(once));
    }
}
