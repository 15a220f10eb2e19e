using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Languages;
using OcrFrench.Survey.Recognition;
using OcrFrench.Survey.Scanning;
using OcrFrench.Tests.Survey.Recognition;

namespace OcrFrench.Tests.Survey.Scanning;

/// <summary>French words that the engine itself doubted.</summary>
public class DoubtfulWordsTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("la ma[e-1]in est", "main")]
    [InlineData("la (ma[e-1]in) est", "main")]
    [InlineData("M[L-1]ain gauche", "Main")] // a sentence starts there
    [InlineData("la ma[e-1]in", "main")]
    [InlineData("la ma[e-9]in est", "")] // the other reading is too far behind
    [InlineData("la main est", "")]
    [InlineData("la mai[l-1]nn est", "")] // not a word: suspect without the engine's doubt
    [InlineData("la M[L-1]ain est", "")] // inside a sentence a capital makes a name
    [InlineData("la ma[e-1]in5 est", "")]
    [InlineData("la 5ma[e-1]in est", "")]
    [InlineData("la -ma[e-1]in est", "")]
    public void A_word_is_suspect_where_another_reading_of_a_letter_is_as_likely(string notation, string expected)
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By(notation);
        Assert.Equal(expected, string.Join(", ", Find(text, words, [], []).Select(s => text[s.Start..s.End])));
    }

    [Fact]
    public void A_word_is_suspect_where_the_engine_lists_another()
    {
        RecognizedWord[] words = [new() { Start = 0, Length = 2 }, new() { Start = 3, Length = 4, Alternatives = ["mais"] }];
        Suspect found = Assert.Single(Find("la main est", words, [], []));
        Assert.Equal((3, 7, SuspectKind.Unlikely), (found.Start, found.End, found.Kind));
    }

    [Fact]
    public void If_the_engine_lists_nothing_its_confidence_counts()
    {
        RecognizedWord[] words =
        [
            new() { Start = 0, Length = 2, Confidence = 0.96f }, new() { Start = 3, Length = 4, Confidence = 0.5f },
            new() { Start = 8, Length = 3, Confidence = 0.95f },
        ];
        Assert.Equal(3, Assert.Single(Find("la main est", words, [], [])).Start);
    }

    [Fact]
    public void What_is_suspect_or_closed_already_stays_as_it_is()
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By("la ma[e-1]in du pa[e-1]in est un pi[e-1]ed");
        var known = new Suspect(11, 15, SuspectKind.Unknown, 7);
        var last = new Suspect(23, 23, SuspectKind.LineEnd, -1);
        Assert.Equal([known, last], Find(text, words, [known, last], [
            new ClosedRange(0, 7, DoubtReason.OtherLanguage, PassageLanguage.Other),
            new ClosedRange(22, 27, DoubtReason.NotProse, default)]));
        Assert.Equal(["main", "pain", "pied"], Find(text, words, [known], []).Select(s => text[s.Start..s.End]));
    }

    private static List<Suspect> Find(string text, IReadOnlyList<RecognizedWord> words, Suspect[] known, ClosedRange[] closed)
    {
        var recognition = new RecognizedText();
        recognition.Start(text, words);
        List<Suspect> suspects = [.. known];
        new DoubtfulWords(s_words, WordGraph.Default).AddTo(text, recognition, suspects, closed);
        return suspects;
    }
}
