using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.Tests.ModelBuilder;

public class LetterScoreTests
{
    [Theory]
    [InlineData("Il est venu.", "Il est venu.", "Il est venu.", "")]
    [InlineData("dans la cour", "clans la cour", "dans la cour", "Fixed")]
    [InlineData("dans la cour", "clans la cour", "clans la cour", "Missed")]
    [InlineData("demeurait là", "denieiirait là", "demeiirait là", "Nearer")]
    [InlineData("dans la cour", "clans la cour", "chats la cour", "Wrong")]
    [InlineData("dans la cour", "dans la cour", "clans la cour", "Broken")]
    [InlineData("il a été là", "il a ete là", "il a été là", "Fixed")]
    public void A_word_is_judged_by_its_letters_and_accents_are_letters(string truth, string read, string written, string verdict) =>
        Assert.Equal(verdict, Changed(truth, read, written));

    [Theory]
    [InlineData("Paris, le 3 mai.", "Paris. le 3 mai")]
    [InlineData("La République", "LA RÉPUBLIQUE")]
    [InlineData("un cœur d’or", "un coeur d'or")]
    [InlineData("la maison jaune", "la mai-\nson jaune")]
    [InlineData("la maison jaune", "la mai- \n  son jaune")]
    [InlineData("la maison jaune", "la mai¬ son jaune")]
    [InlineData("la maison jaune", "la mai\u00adson jaune")]
    [InlineData("un arc-en-ciel", "un arc-\nen-ciel")]
    [InlineData("e\u0301tait", "était")]
    public void Punctuation_case_ligatures_and_cut_words_do_not_count(string truth, string read) =>
        Assert.Equal("", Changed(truth, read, read));

    [Fact]
    public void A_word_that_nothing_was_read_for_is_neither_damaged_nor_sound()
    {
        LetterScore score = Score("le chat noir dort", "le noir dort", "le noir dort");
        Assert.Equal((4, 0, 1), (score.Words, score.Damaged, score.None));
    }

    [Fact]
    public void Recall_counts_words_made_right_and_precision_those_nearer_too()
    {
        LetterScore score = Score("dans mais demeurait bien", "clans niais denieiirait bien", "dans niais demeiirait hien");
        Assert.Equal((3, 1, 1, 1, 1), (score.Damaged, score.Fixed, score.Missed, score.Nearer, score.Broken));
        Assert.Equal(1.0 / 3, score.Recall, 9);
        Assert.Equal(2.0 / 3, score.Precision, 9);
    }

    [Fact]
    public void Scores_are_added()
    {
        LetterScore one = Score("dans la cour", "clans la cour", "dans la cour"),
            two = Score("mais la cour", "niais la cour", "niais la gour");
        Assert.Equal(
            new LetterScore { Words = 6, Fixed = 1, Missed = 1, Broken = 1 },
            LetterScore.Empty.Add(one).Add(two));
    }

    [Fact]
    public void A_correction_is_judged_by_the_word_it_stands_in()
    {
        const string Read = "Il est venu clans la mai-\nson jaune";
        CleaningResult cleaned = OcrCleaner.Create(new OcrCleanerOptions()).Analyze(Read);
        Assert.Equal("Il est venu dans la", cleaned.Text[..19]);
        LetterComparison letters = LetterComparison.Of("Il est venu dans la maison jaune", Read, cleaned.Text);
        JudgedCorrection judged = Assert.Single(JudgedCorrection.Of(cleaned, letters));
        Assert.Equal((LetterVerdict.Fixed, "dans", "clans"), (judged.Verdict, judged.Truth, judged.Read));

        letters = LetterComparison.Of("Il est venu clans la maison jaune", Read, cleaned.Text);
        Assert.Equal(LetterVerdict.Broken, Assert.Single(JudgedCorrection.Of(cleaned, letters)).Verdict);
    }

    [Theory]
    [InlineData("Il a vu la mai-\nson de ses pa-\nrents, et il est parti.", 0)]
    [InlineData("Il a vu la mai\u00adson de ses parents, et il est parti.", 0)]
    [InlineData("C' est l' homme de la maison.", 0)]
    [InlineData("Il est venu clans la mai-\nson jaune.", 1)]
    public void Joined_words_are_not_harm(string sound, int changes)
    {
        CleaningResult cleaned = OcrCleaner.Create(new OcrCleanerOptions()).Analyze(sound);
        Assert.NotEmpty(cleaned.Corrections);
        Assert.Equal(changes, SoundChanges.Of(cleaned).Count);
    }

    /// <summary>The verdict of the one word that is not sound.</summary>
    private static string Changed(string truth, string read, string written) =>
        string.Join(' ', LetterComparison.Of(truth, read, written).Verdicts.Where(static verdict => verdict != LetterVerdict.Sound));

    private static LetterScore Score(string truth, string read, string written) =>
        LetterScore.Of(LetterComparison.Of(truth, read, written).Verdicts);
}
