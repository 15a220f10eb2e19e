using OcrFrench.Survey;
using OcrFrench.Survey.Frames;
using OcrFrench.Survey.Languages;

namespace OcrFrench.Tests.Survey;

/// <summary>What is left for not being French prose is counted and named.</summary>
public class ClosedWordsTests
{
    private const string French = "La mise en ceuvre du plan a été décidée par l’Assemblée.\n";
    private const string English = "He did not know what the government wanted, and she would not have told him if she had known it.\n";
    private const string Rows = "nom;ceuvre;lieu\nDupont;piéces;Paris\nDurand;régle;Lyon\n";

    [Fact]
    public void The_profile_names_the_languages_and_counts_what_is_not_prose()
    {
        DocumentProfile profile = OcrCleaner.Default.Analyze(French + English + "\n" + Rows).Profile;
        Assert.Equal([new OtherLanguage("en", 20)], profile.OtherLanguages);
        Assert.Equal(9, profile.WordsNotProse);
    }

    [Fact]
    public void In_French_prose_nothing_is_left()
    {
        CleaningResult result = OcrCleaner.Default.Analyze(French);
        Assert.NotEmpty(result.Corrections);
        Assert.Empty(result.Profile.OtherLanguages);
        Assert.Equal(0, result.Profile.WordsNotProse);
    }

    [Fact]
    public void What_is_said_to_be_prose_is_not_counted() =>
        Assert.Equal(0, OcrCleaner.Create(new OcrCleanerOptions { Content = TextContent.Prose }).Analyze(Rows).Profile.WordsNotProse);

    [Fact]
    public void Corrections_taken_back_and_doubts_settled_leave_the_count_as_it_is()
    {
        CleaningResult result = OcrCleaner.Default.Analyze(French + English);
        Assert.Equal(result.Left, result.Keep(static _ => false).Left);
        Assert.Equal(20, result.Left.OtherLanguages[0].Words);
    }

    [Fact]
    public void The_language_with_most_words_comes_first_and_one_without_a_name_has_a_code_too()
    {
        const string Text = "d’un mot; a b c; xx yy-zz 1; 12 3a";
        var closed = new ClosedRanges();
        closed.Fill([new Passage(0, 8, PassageLanguage.Latin), new Passage(10, 15, PassageLanguage.Other)],
            [new Frame(17, Text.Length, FrameKind.Code)]);
        WordsLeft left = ClosedWords.Count(Text, closed);
        Assert.Equal([new OtherLanguage("und", 3), new OtherLanguage("la", 2)], left.OtherLanguages);
        Assert.Equal(3, left.NotProse);
    }
}
