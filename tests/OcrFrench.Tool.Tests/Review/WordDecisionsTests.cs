using OcrFrench.Documents;
using OcrFrench.Tool.Review;

namespace OcrFrench.Tool.Tests.Review;

public class WordDecisionsTests
{
    [Fact]
    public void The_later_decision_counts()
    {
        Assert.True(Decide(Reject("œuvre")).IsRejected);
        Assert.True(Decide(Reject("œuvre"), new("ceuvre", "œuvre", Verdict.Accept)).IsAccepted);
        Assert.True(Decide(new("ceuvre", "œuvre", Verdict.Accept), new("ceuvre", null, Verdict.Never)).IsRejected);
        Assert.Equal(Outcome.None, Decide(Reject("cuivre")));
    }

    [Fact]
    public void Another_reading_is_wanted_where_it_is_always_or_where_the_other_was_rejected()
    {
        Assert.Equal("cuivre", Decide(new Decision("ceuvre", "cuivre", Verdict.Always)).Reading);
        Assert.Equal("cuivre", Decide(Reject("œuvre"), new("ceuvre", "cuivre", Verdict.Accept)).Reading);
        Assert.Null(Decide(new Decision("ceuvre", "cuivre", Verdict.Accept)).Reading);
    }

    [Fact]
    public void A_decision_on_a_part_or_on_a_change_holds_as_in_the_engine()
    {
        TouchedPlace place = Place(
            "d’ceuvre", "d’œuvre", new LoggedChange { Start = 2, Before = "ce", After = "œ", Kind = "Ligature", Rule = "x", Edits = [] });
        Assert.True(new WordDecisions([Reject("œuvre")]).Decide(place).IsRejected);
        Assert.Equal("d’or", new WordDecisions([new("ceuvre", "or", Verdict.Always)]).Decide(place).Reading);
        Assert.Equal(place.Changes, new WordDecisions([new("ce", "œ", Verdict.Reject)]).Decide(place).Rejected);
    }

    private static Decision Reject(string replacement) => new("ceuvre", replacement, Verdict.Reject);

    private static Outcome Decide(params Decision[] decisions) => new WordDecisions(decisions).Decide(Place(
        "ceuvre", "œuvre", new LoggedChange { Start = 0, Before = "ceuvre", After = "œuvre", Kind = "Ligature", Rule = "x", Edits = [] }));

    private static TouchedPlace Place(string before, string after, LoggedChange change) => new([change], 0, before, after, IsWord: true);
}
