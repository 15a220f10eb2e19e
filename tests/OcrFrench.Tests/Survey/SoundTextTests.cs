using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey;

/// <summary>What is still suspected in a text that is as good as proofread.</summary>
public class SoundTextTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("yous", (int)SuspectKind.Unknown, false, true)]
    [InlineData("Kergroulas", (int)SuspectKind.Unknown, false, false)] // a name
    [InlineData("la", (int)SuspectKind.RealWord, false, false)] // frequent
    [InlineData("môme", (int)SuspectKind.RealWord, false, true)] // rarely meant
    [InlineData("a", (int)SuspectKind.RealWord, false, false)]
    [InlineData("a", (int)SuspectKind.RealWord, true, true)] // it may have had a grave
    [InlineData("qu'a", (int)SuspectKind.RealWord, true, true)]
    [InlineData("dos", (int)SuspectKind.RealWord, false, true)] // frequent, but correctors overlook it
    [InlineData("II", (int)SuspectKind.Unknown, false, true)]
    [InlineData("I’on", (int)SuspectKind.Unknown, false, true)]
    [InlineData("Ia", (int)SuspectKind.Unknown, false, true)]
    [InlineData("Ieurs", (int)SuspectKind.Unknown, false, true)]
    [InlineData("Ja", (int)SuspectKind.Unknown, false, true)]
    [InlineData("Ion", (int)SuspectKind.Unknown, false, false)]
    [InlineData("la-bas", (int)SuspectKind.LineEnd, false, true)]
    public void Names_and_frequent_words_are_left(string word, int kind, bool losesGrave, bool isKept)
    {
        var suspects = new List<Suspect> { new(0, word.Length, (SuspectKind)kind, WordGraph.Default.Find(word)) };
        ConfusableWords confusable = ConfusableWords.Parse("list", "la\tF\ndos\tFGS\n", WordGraph.Default);
        SoundText.Leave(word, suspects, new LeftPlaces(), WordGraph.Default, confusable.InSoundText, new OddPlaces(s_words), losesGrave);
        Assert.Equal(isKept ? 1 : 0, suspects.Count);
    }
}
