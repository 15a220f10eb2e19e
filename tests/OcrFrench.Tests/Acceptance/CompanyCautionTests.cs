using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;
using OcrFrench.Tests.Survey;

namespace OcrFrench.Tests.Acceptance;

/// <summary>What a change must prove for the words around it.</summary>
public class CompanyCautionTests
{
    private static readonly CompanyCaution s_company = new(new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default)));

    [Theory]
    [InlineData("l’antrostomie et la sinusographie du sinus procident", true)]
    [InlineData("le sinus procident, l’antrostomie et la sinusographie", true)]
    [InlineData("l’antrostomie du sinus procident", false)] // one may be damage
    [InlineData("la maison et le jardin du sinus procident", false)]
    public void A_word_beside_two_learned_ones_may_be_a_term(string text, bool isHeldBack) =>
        Assert.Equal(isHeldBack, Needed(text, "procident", "précédent", Suspecting(text, "antrostomie", "sinusographie")) > 0.9f);

    [Theory]
    [InlineData("olf", "or", false)]
    [InlineData("olfa", "or", true)]
    public void A_word_of_three_letters_is_not_a_term(string read, string result, bool isHeldBack)
    {
        string text = $"l’antrostomie et la sinusographie, puis {read}";
        Assert.Equal(isHeldBack, Needed(text, read, result, Suspecting(text, "antrostomie", "sinusographie")) > 0.9f);
    }

    [Theory]
    [InlineData("je le veux bian, mais parsonne ne vient")]
    [InlineData("mais parsonne ne le veut bian ici")]
    public void A_word_of_a_dialect_on_either_side_is_company(string text)
    {
        SourceFacts facts = Facts.None;
        Assert.Equal(0, Needed(text, "parsonne", "personne", facts));
        facts.Words.Fill("bian, bian, bian");
        Assert.True(Needed(text, "parsonne", "personne", facts) > 0.97f);
        Assert.Equal(0, Needed(text.Replace("bian", "mieux", StringComparison.Ordinal), "parsonne", "personne", facts));
    }

    [Fact]
    public void A_word_of_a_dialect_is_not_its_own_company()
    {
        SourceFacts facts = Facts.None;
        facts.Profile = new DamageProfile { UnknownShare = 0.08f }; // else a word that recurs would be a term
        facts.Words.Fill("bian, bian, bian");
        Assert.Equal(0, Needed("je le veux bian, dit-il", "bian", "bien", facts));
        Assert.True(Needed("je le veux bian, dit-il, tout va bian ici", "bian", "bien", facts) > 0.97f);
    }

    /// <summary>Facts that the survey gives of these words of a text: nothing knows them.</summary>
    private static SourceFacts Suspecting(string text, params string[] words)
    {
        SourceFacts facts = Facts.None;
        foreach (string word in words)
        {
            int start = text.IndexOf(word, StringComparison.Ordinal);
            if (start >= 0) facts.Suspects.Add(new Suspect(start, start + word.Length, SuspectKind.Unknown, Word: -1));
        }

        return facts;
    }

    private static float Needed(string text, string read, string result, SourceFacts facts)
    {
        int start = text.IndexOf(read, StringComparison.Ordinal);
        var reason = new Reason(CorrectionKind.Letters, "test", 0.99f) { Judge = Judge.Ranker };
        return s_company.ThresholdOf(text, new Change(start, start + read.Length, 0, result.Length, reason), read, result, facts);
    }
}
