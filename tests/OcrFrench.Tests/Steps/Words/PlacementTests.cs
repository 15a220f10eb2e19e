using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Words;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Steps.Words;

/// <summary>What neighbours alone do not decide: it is left to the context.</summary>
public class PlacementTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("plus aiguë que [lame] de rasoir")]
    [InlineData("qu’il quitte le pays [ou] il sera arrêté")]
    [InlineData("cent francs par heure [ou] il ira en prison")]
    [InlineData("une vache [a] lait et veau")]
    [InlineData("une vache a [lait] et veau")]
    [InlineData("vingt [cl] de crème")]
    [InlineData("[Gela] fut fondée par des Rhodiens")]
    [InlineData("L’[age] de la charrue porte le soc")]
    [InlineData("sous [Ta] conduite")]
    [InlineData("un homme [a] père et mère")]
    public void It_stays(string marked) => Assert.Null(Printed(marked));

    [Theory]
    [InlineData("il afflige [lame] et l’esprit", "l'âme")]
    [InlineData("au pays [ou] il naquit", "où")]
    [InlineData("le pain [cl] le vin", "et")]
    [InlineData("[Gela] fut dit hier", null)]
    [InlineData("[Gela] ne fait rien", "Cela")]
    [InlineData("il n’a [lait] que son devoir", "fait")]
    public void It_is_told(string marked, string? printed) => Assert.Equal(printed, Printed(marked));

    private static string? Printed(string marked)
    {
        string[] parts = marked.Split('[', ']');
        string text = string.Concat(parts);
        int start = parts[0].Length, end = start + parts[1].Length;
        return new SmallWordPlacement(s_words).Printed(text, start, end) ?? new FrequentWordPlacement(s_words).Printed(text, start, end)
            ?? new GravePlacement(s_words).Printed(text, start, end);
    }
}
