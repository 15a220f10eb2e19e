using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Languages;
using OcrFrench.Tests.Survey;

namespace OcrFrench.Tests.Acceptance;

/// <summary>What becomes of a single change.</summary>
public class AcceptorTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("Elite", "Élite", CorrectionKind.Accent, null)]
    [InlineData("Elife", "Élite", CorrectionKind.Letters, "Elite")]
    [InlineData("elite", "élite", CorrectionKind.Accent, "élite")]
    [InlineData("Ã‰lite", "Élite", CorrectionKind.Character, "Élite")] // characters that were lost come back as they were
    public void Where_capitals_are_to_have_no_accents_repairs_put_none_on_them(
        string read, string printed, CorrectionKind kind, string? written)
    {
        var options = new OcrCleanerOptions { Capitals = CapitalAccents.Never };
        (string? made, DoubtReason? reason) = Settle(options, Facts.None, read, printed, new Reason(kind, "test", 1));
        Assert.Equal(written, made);
        Assert.Equal(written is null ? DoubtReason.NotAskedFor : null, reason);
    }

    [Theory]
    [InlineData("marche", "marché", 0.1f, true)]
    [InlineData("marché", "marche", 0.1f, false)]
    [InlineData("l’marche", "l’marché", 0.1f, true)]
    [InlineData("4", "à", 0.61f, true)] // too short to be damage everywhere: some proof is asked for
    [InlineData("4", "à", 0.5f, false)]
    [InlineData("5", "à", 0.61f, false)]
    public void What_the_user_has_accepted_needs_less_proof(string read, string printed, float confidence, bool isMade)
    {
        var options = new OcrCleanerOptions
        {
            Level = CleaningLevel.Conservative,
            Decisions = [new Decision("marche", "marché", Verdict.Accept), new Decision("4", "à", Verdict.Accept)],
        };
        (string? made, _) = Settle(options, Facts.None, read, printed,
            new Reason(CorrectionKind.Accent, "test", confidence) { Judge = Judge.RankerOfWord });
        Assert.Equal(isMade, made is not null);
    }

    [Fact]
    public void What_is_not_French_prose_stays_but_for_its_characters_and_what_is_asked_for()
    {
        SourceFacts facts = Facts.None;
        facts.Closed.Fill([new Passage(0, 5, PassageLanguage.English)], []);
        var options = new OcrCleanerOptions();
        Assert.Equal((null, DoubtReason.OtherLanguage), Settle(options, facts, "wbich", "which", Of(CorrectionKind.Letters)));
        Assert.Equal(("which", null), Settle(options, facts, "whﬁch", "which", Of(CorrectionKind.Character)));
        Assert.Equal(
            ("which", null), Settle(options, facts, "wbich", "which", Of(CorrectionKind.Typography) with { Judge = Judge.User }));
        facts.Closed.Clear();
        Assert.Equal(("which", null), Settle(options, facts, "wbich", "which", Of(CorrectionKind.Letters)));
    }

    [Fact]
    public void Anything_but_prose_needs_what_the_next_stricter_level_needs()
    {
        SourceFacts facts = Facts.None;
        var options = new OcrCleanerOptions { Level = CleaningLevel.Thorough };
        Reason reason = new(CorrectionKind.Letters, "test", 0.61f);
        Assert.Equal(("maison", null), Settle(options, facts, "rnaison", "maison", reason));
        facts.Content = TextContent.Technical;
        Assert.Equal((null, DoubtReason.NotProse), Settle(options, facts, "rnaison", "maison", reason));
        Assert.Equal(("maison", null), Settle(options, facts, "rnaison", "maison", reason with { Confidence = 1 }));
    }

    private static Reason Of(CorrectionKind kind) => new(kind, "test", 1);

    private static (string? Made, DoubtReason? Reason) Settle(
        OcrCleanerOptions options, SourceFacts facts, string read, string printed, Reason reason)
    {
        var acceptor = new Acceptor(options, new UserChoices(options, s_words), s_words);
        acceptor.Refusals.IsWanted = true;
        var changes = new ChangeList();
        changes.Add(0, read.Length, printed, reason);
        bool any = acceptor.Settle(read + " vue", facts, changes, keepsAskedForms: false);
        return (
            any ? changes.TextOf(changes[0]).ToString() : null, acceptor.Refusals.Count > 0 ? acceptor.Refusals.ReasonOf(0).Reason : null);
    }
}
