using System.Buffers;

namespace OcrFrench.Tests.Cleaning;

/// <summary>
/// Texts that would take hours if any part of the work grew with the square of their length, and what they take in memory.
/// </summary>
public class LongTextTests
{
    private const int Length = 1 << 18;

    [Theory]
    [InlineData("l")]
    [InlineData("-")]
    [InlineData("'")]
    [InlineData("l-")]
    [InlineData("a@")]
    [InlineData("w/")]
    [InlineData("1’e")]
    [InlineData("— ")]
    [InlineData("« ")]
    [InlineData("a-\n")]
    [InlineData("\u00AD")]
    [InlineData("mai5on")]
    [InlineData("1:1.")]
    [Trait("Speed", "Slow")]
    public void OneStringForeverIsCleanedInOnePieceAndTwiceTheSame(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Length / unit.Length));
        CleaningResult result = OcrCleaner.Default.Analyze(text);
        Assert.Equal(result.Text, OcrCleaner.Default.Clean(text));
        Assert.Equal(text.Length + result.Corrections.Sum(static c => c.Replacement.Length - c.Length), result.Text.Length);
    }

    [Fact]
    public void ALongFieldIsProtectedAsAWhole()
    {
        string address = "www.exemple.fr/" + string.Concat(Enumerable.Repeat("rnaison.l’", Length / 10));
        Assert.Same(address, OcrCleaner.Default.Clean(address));
    }

    [Fact]
    public void ASecondSoundTextTakesNoMemory()
    {
        string text = string.Concat(Enumerable.Repeat("Le petit chat noir dort dans la cuisine, et la porte est ouverte. ", 400));
        var cleaner = OcrCleaner.Create(new OcrCleanerOptions());
        var destination = new ArrayBufferWriter<char>(text.Length * 2);
        Assert.Equal(0, SteadyMemory.Taken(Clean));
        Assert.Same(text, cleaner.Clean(text));

        void Clean()
        {
            destination.ResetWrittenCount();
            cleaner.Clean(text, destination);
        }
    }
}
