using System.Text.RegularExpressions;
using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Acceptance;

/// <summary>What a user does not want changed, change by change, with the reasons that are given.</summary>
public class ChangeFilterTests
{
    private const string Text = "yous ceuvre rnaison mére";

    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    [Fact]
    public void Each_change_that_is_not_made_says_why()
    {
        var options = new OcrCleanerOptions
        {
            Kinds = [CorrectionKind.Letters, CorrectionKind.Ligature],
            Protect = ["ceuvre"],
            Decisions = [new Decision("rnaison", "maison", Verdict.Reject), new Decision("tontes", null, Verdict.Never)],
        };
        (string[] made, (string, DoubtReason)[] refused) = Apply(options, Text + " tontes",
            ("tontes", "toutes", CorrectionKind.Letters), ("yous", "vous", CorrectionKind.Letters),
            ("ceuvre", "œuvre", CorrectionKind.Ligature), ("rnaison", "maison", CorrectionKind.Letters),
            ("mére", "mère", CorrectionKind.Accent));
        Assert.Equal(["yous"], made);
        Assert.Equal(
            [
                ("tontes", DoubtReason.Decided), ("ceuvre", DoubtReason.Protected), ("mére", DoubtReason.NotAskedFor),
                ("rnaison", DoubtReason.Decided),
            ],
            refused);
    }

    [Fact]
    public void What_is_wanted_comes_in_order()
    {
        (string[] made, (string, DoubtReason)[] refused) = Apply(
            new OcrCleanerOptions { Protect = ["mére"] }, Text,
            ("rnaison", "maison", CorrectionKind.Letters), ("yous", "vous", CorrectionKind.Letters));
        Assert.Equal(["yous", "rnaison"], made);
        Assert.Empty(refused);
    }

    [Fact]
    public void A_change_that_would_end_a_protection_is_reported()
    {
        (string[] made, (string, DoubtReason)[] refused) = Apply(
            new OcrCleanerOptions { Protect = ["^yous ceuvre rnaison mére$|mére"] }, "yous, ceuvre rnaison mére",
            ("yous", "vous", CorrectionKind.Letters), ("rnaison", "maison", CorrectionKind.Letters));
        Assert.Equal(["yous", "rnaison"], made);
        Assert.Empty(refused);
        (made, refused) = Apply(
            new OcrCleanerOptions { Protect = [@"(yous|vous) ceuvre|^(yous ceuvre )?rnaison"] }, "rnaison de yous ceuvre",
            ("de", "à", CorrectionKind.Letters));
        Assert.Equal(["de"], made);
        (made, refused) = Apply(
            new OcrCleanerOptions { Protect = [@"mére\b"] }, "yous mére\u00ADs",
            ("\u00AD", "", CorrectionKind.Letters), ("yous", "vous", CorrectionKind.Letters));
        Assert.Empty(made);
        Assert.Equal([("yous", DoubtReason.Protected), ("\u00AD", DoubtReason.Protected)], refused);
    }

    [Fact]
    public void Where_several_passes_made_what_was_rejected_nothing_is_inserted_either()
    {
        const string Read = "on quelle est";
        var options = new OcrCleanerOptions { Decisions = [new Decision("quelle", "qu’elle", Verdict.Reject)] };
        var filter = new ChangeFilter(new UserChoices(options, s_words));
        filter.Start();
        filter.Restart(new ChangeList());
        Assert.False(filter.FindRejected(Read, Inserted("'")));
        Assert.True(filter.FindRejected(Read, Inserted("’")));
        filter.Restart(new ChangeList());
        ChangeList again = Inserted("'");
        filter.Apply(Read, again, new Refusals());
        Assert.Equal(0, again.Count);
        filter.Start();
        filter.Restart(new ChangeList());
        again = Inserted("'");
        filter.Apply(Read, again, new Refusals());
        Assert.Equal(1, again.Count);

        static ChangeList Inserted(string mark)
        {
            var changes = new ChangeList();
            changes.Add(5, 5, mark, new Reason(CorrectionKind.Elision, "test", 1));
            return changes;
        }
    }

    [Fact]
    public void Suspects_in_protected_places_are_left_with_the_reason()
    {
        var options = new OcrCleanerOptions { Protect = ["ceuvre"], Decisions = [new Decision("rnaison", null, Verdict.Never)] };
        var filter = new ChangeFilter(new UserChoices(options, s_words));
        filter.Restart(new ChangeList());
        List<Suspect> suspects = [.. new[] { "yous", "ceuvre", "rnaison", "mére" }.Select(At)];
        var left = new LeftPlaces { IsWanted = true };
        filter.Leave(Text, suspects, left);
        Assert.Equal([At("yous"), At("mére")], suspects);
        Assert.Equal([(At("ceuvre"), DoubtReason.Protected), (At("rnaison"), DoubtReason.Decided)], left.All);
    }

    [Fact]
    public void Places_that_overlap_are_one()
    {
        var places = new ProtectedPlaces([new Regex("ceuvre rnaison"), new Regex("yous ceuvre"), new Regex("mére")], null);
        places.Find(Text);
        Assert.Equal([(0, 19), (20, 24)], places.Places);
        Assert.True(places.Covers(0, 19));
        Assert.False(places.Covers(15, 24));
        Assert.True(places.IsTouched(7, 7));
        Assert.False(places.IsTouched(19, 20));
        places.Find("mére");
        Assert.Equal([(0, 4)], places.Places);
        places.Find("rien");
        Assert.Empty(places.Places);
    }

    [Fact]
    public void Places_of_the_source_move_with_what_changed_before_them()
    {
        var places = new ProtectedPlaces([], null);
        var changes = new ChangeList();
        changes.Add(2, 4, "abcd", default);
        changes.Add(10, 14, "", default);
        changes.Add(20, 21, "xx", default);
        places.Move([(0, 2), (5, 9), (14, 16), (18, 20)], changes);
        Assert.Equal([(0, 2), (7, 11), (12, 14), (16, 18)], places.Places);
    }

    private static (string[] Made, (string Original, DoubtReason Reason)[] Refused) Apply(
        OcrCleanerOptions options, string text, params (string Read, string Printed, CorrectionKind Kind)[] found)
    {
        var filter = new ChangeFilter(new UserChoices(options, s_words));
        filter.Restart(new ChangeList());
        var changes = new ChangeList();
        foreach ((string read, string printed, CorrectionKind kind) in found)
        {
            int start = text.IndexOf(read, StringComparison.Ordinal);
            changes.Add(start, start + read.Length, printed, new Reason(kind, "test", 1));
        }

        var refusals = new Refusals { IsWanted = true };
        filter.Apply(text, changes, refusals);
        return (
            [.. Enumerable.Range(0, changes.Count).Select(i => text[changes[i].Start..changes[i].End])],
            [.. Enumerable.Range(0, refusals.Count).Select(
                i => (text[refusals.Changes[i].Start..refusals.Changes[i].End], refusals.ReasonOf(i).Reason))]);
    }

    private static Suspect At(string word)
    {
        int start = Text.IndexOf(word, StringComparison.Ordinal);
        return new Suspect(start, start + word.Length, SuspectKind.Unknown, -1);
    }
}
