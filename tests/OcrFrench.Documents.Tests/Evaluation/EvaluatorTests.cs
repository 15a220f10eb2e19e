namespace OcrFrench.Documents.Tests.Evaluation;

public class EvaluatorTests
{
    [Fact]
    public void Each_word_gets_its_verdict()
    {
        EvaluationResult result = Evaluator.Compare(
            "la mise en œuvre des systèmes était réglée hier",
            "la mise en ceuvre des systemes étart réglée hicr",
            "la mise en œuvre dés systemes étbrt réglée hiers",
            out IReadOnlyList<WordOutcome> words);
        WordVerdict[] expected =
        [
            WordVerdict.Sound, WordVerdict.Sound, WordVerdict.Sound, WordVerdict.Fixed, WordVerdict.Broken,
            WordVerdict.Missed, WordVerdict.Wrong, WordVerdict.Sound, WordVerdict.Wrong,
        ];
        Assert.Equal(expected, words.Select(word => word.Verdict));
        Assert.Equal((9, 4, 5), (result.Words, result.Damaged, result.Sound));
        Assert.Equal((1, 1, 0, 2, 1), (result.Fixed, result.Missed, result.Nearer, result.Wrong, result.Broken));
        Assert.Equal(4, result.Changed);
        Assert.Equal(0.25, result.EditPrecision, 9);
        Assert.Equal(0.25, result.Recall, 9);
    }

    [Fact]
    public void Nearer_is_not_yet_right()
    {
        EvaluationResult result = Evaluator.Compare("réglée", "reg1ee", "réglee");
        Assert.Equal((0, 1), (result.Fixed, result.Nearer));
        Assert.Equal((3, 1), (result.CharacterErrorsBefore, result.CharacterErrorsAfter));
        Assert.Equal(1, result.EditPrecision, 9);
        Assert.Equal(0, result.Recall, 9);
    }

    [Fact]
    public void Errors_are_counted_per_character_and_per_word()
    {
        EvaluationResult result = Evaluator.Compare("un deux trois", "un dcux  trois quatre", "un\ndeux trois");
        Assert.Equal(13, result.Characters);
        Assert.Equal((8, 0), (result.CharacterErrorsBefore, result.CharacterErrorsAfter));
        Assert.Equal((2, 0), (result.WordErrorsBefore, result.WordErrorsAfter));
        Assert.Equal(8.0 / 13, result.CharacterErrorRateBefore, 9);
        Assert.Equal(2.0 / 3, result.WordErrorRateBefore, 9);
        Assert.Equal(1, result.CharacterErrorReduction, 9);
    }

    [Fact]
    public void Results_add_up()
    {
        EvaluationResult a = Evaluator.Compare("un deux", "un dcux", "un deux"), b = Evaluator.Compare("trois", "trois", "troix");
        EvaluationResult sum = EvaluationResult.Empty.Add(a).Add(b);
        Assert.Equal((3, 1, 1, 1), (sum.Words, sum.Damaged, sum.Fixed, sum.Broken));
        Assert.Equal(12, sum.Characters);
        Assert.Equal((1, 1), (sum.CharacterErrorsBefore, sum.CharacterErrorsAfter));
        Assert.Equal((1, 1), (sum.WordErrorsBefore, sum.WordErrorsAfter));
        Assert.Equal(0.5, sum.EditPrecision, 9);
    }

    [Fact]
    public void Nothing_compared_gives_rates_of_zero()
    {
        EvaluationResult empty = Evaluator.Compare("", "", "");
        Assert.Equal(EvaluationResult.Empty, empty);
        Assert.Equal(0, empty.CharacterErrorRateBefore);
        Assert.Equal(0, empty.EditPrecision);
    }
}
