using OcrFrench.Models.Search;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;
using OcrFrench.Tests.Rules;

namespace OcrFrench.Tests.Steps.Context;

public class LostMarksTests
{
    [Theory]
    [InlineData("je crois |'elle| vient", "qu'elle", "l'elle", "d'elle")]
    [InlineData("je crois |’elle| vient", "qu’elle", "d’elle", "s’elle")]
    [InlineData("à |'homme| seul", "l'homme", "d'homme", "c'homme")]
    public void A_clitic_is_put_before_an_apostrophe(string text, params string[] some)
    {
        string[] found = Find(text);
        Assert.Equal(9, found.Length);
        Assert.Superset(some.ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void It_has_a_capital_where_a_sentence_surely_starts()
    {
        Assert.Contains("Qu'elle", Find("Il part. |'elle| vienne", SentenceStart.Sure));
        Assert.Contains("qu'elle", Find("Il dit : |'elle| vient", SentenceStart.Possible));
    }

    [Theory]
    [InlineData("la |'maison| vide")] // no elision before a consonant
    [InlineData("le |'elqz| est")] // no word
    [InlineData("le |'| est")]
    [InlineData("la |maison'| vide")]
    public void No_clitic_is_put_elsewhere(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("Ah |l| mon ami", "!")]
    [InlineData("Ah |I| Mon ami", "!")]
    [InlineData("Ah\u00A0|1|\nMon ami", "!")]
    [InlineData("« Ah |]|»", "!")]
    public void A_lone_stroke_may_be_an_exclamation_mark(string text, string mark) => Assert.Equal([mark], Find(text));

    [Theory]
    [InlineData("Ah |l|, mon ami")]
    [InlineData("Ah |l| .")]
    [InlineData("|l| mon ami")]
    [InlineData("Ah\n|l| mon ami")]
    [InlineData("Ah |t| mon ami")]
    public void Others_are_none(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("|a| Mon ami")]
    [InlineData("Il dit :\n|A| Mon ami")]
    public void A_letter_before_a_capital_may_be_the_quotation_mark_of_a_paragraph(string text) =>
        Assert.Equal(["«"], Find(text, SentenceStart.Possible));

    [Theory]
    [InlineData("|a| mon ami")]
    [InlineData("il |a| Mon ami")]
    [InlineData("|a|")]
    [InlineData("|a|Mon")]
    public void Elsewhere_it_is_none(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_capital_A_in_the_middle_of_a_sentence_may_be_a_small_one_with_its_accent()
    {
        Assert.Equal(["À", "à"], Find("il va |A| Paris", SentenceStart.No, "À"));
        Assert.Empty(Find("il va |A| Paris"));
        Assert.Equal(["À"], Find("IL VA |A| PARIS", SentenceStart.No, "À"));
        Assert.Equal(["À"], Find("Il va. |A| Paris", SentenceStart.Sure, "À"));
        Assert.Equal(["À"], Find("— |A| Paris", SentenceStart.No, "À"));
    }

    [Theory]
    [InlineData("Il crie |Ahl| Mon ami", true, "Ah !")]
    [InlineData("Il crie |Ahl| Mon ami", false, "Ah!")]
    [InlineData("« Oui, |vraiment1|»", true, "vraiment !")]
    [InlineData("Il crie |sauvezI|\nEt il part", false, "sauvez!")]
    public void A_stroke_at_a_words_end_may_be_an_exclamation_mark(string text, bool hasSpace, string printed) =>
        Assert.Equal([printed], Find(text, hasSpace: hasSpace));

    [Theory]
    [InlineData("Est-il |vraif| Mon ami", true, "vrai ?")]
    [InlineData("Est-il |vrai7|\nIl part", false, "vrai?")]
    [InlineData("« Est-il |vraif|»", false, "vrai?")]
    public void A_hook_at_a_words_end_may_be_a_question_mark(string text, bool hasSpace, string printed) =>
        Assert.Equal([printed], Find(text, hasSpace: hasSpace));

    [Theory]
    [InlineData("Il crie |Ahl|, mon ami")]
    [InlineData("Il crie |Ahl| !")]
    [InlineData("Il crie |xqzkl| mon ami")]
    [InlineData("Il crie |Aht| mon ami")]
    [InlineData("Il crie |al| mon ami")]
    public void Other_words_end_as_they_stand(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_known_word_and_a_long_one_are_left_alone()
    {
        Assert.Empty(Find("Il crie |seul| Mon ami", kind: SuspectKind.RealWord));
        Assert.Empty(Find($"Il crie |'{new string('a', CandidateSearch.MaxReadLength)}| ici"));
    }

    /// <summary>What is added for the place between the strokes.</summary>
    private static string[] Find(string text, SentenceStart atStart = SentenceStart.No, string? other = null, bool hasSpace = false,
        SuspectKind kind = SuspectKind.Unknown)
    {
        int start = text.IndexOf('|', StringComparison.Ordinal), end = text.IndexOf('|', start + 1) - 1;
        text = text.Remove(start, 1).Remove(end, 1);
        var found = new CandidateList();
        found.Add(0, text.AsSpan(start, end - start), 1, 1, 1, 0);
        if (other is not null) found.Add(0, other, 2, 2, 1, 0);
        var marks = new LostMarks(Shipped.Words) { Profile = new DamageProfile { HasSpaceBeforeMarks = hasSpace } };
        marks.Add(text, new Unit { Start = start, End = end, Kind = kind, AtSentenceStart = atStart }, found);
        // Marks are seldom misread: whatever is added costs more than what was read.
        Assert.All(Enumerable.Range(1, found.Count - 1), c => Assert.True(found[c].Channel > 1));
        return [.. Enumerable.Range(1, found.Count - 1).Select(c => found.TextOf(c).ToString())];
    }
}
