using OcrFrench.Survey;
using OcrFrench.Survey.Frames;
using OcrFrench.Survey.Languages;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey;

/// <summary>Stretches of a text that are left alone.</summary>
public class ClosedRangesTests
{
    [Fact]
    public void Passages_and_frames_are_put_in_order_and_those_that_overlap_are_one()
    {
        ClosedRanges ranges = Of([(10, 20), (40, 50)], [(0, 5), (15, 25), (25, 30), (45, 48)]);
        Assert.Equal(
            [
                (0, 5, DoubtReason.NotProse), (10, 25, DoubtReason.OtherLanguage), (25, 30, DoubtReason.NotProse),
                (40, 50, DoubtReason.OtherLanguage),
            ],
            ranges.All.ToArray().Select(static range => (range.Start, range.End, range.Reason)));
    }

    [Theory]
    [InlineData(0, 4, null)]
    [InlineData(4, 6, 5)]
    [InlineData(9, 10, 5)]
    [InlineData(10, 12, null)]
    [InlineData(10, 10, null)] // what is inserted beside a range does not touch it
    [InlineData(5, 5, null)]
    [InlineData(7, 7, 5)]
    [InlineData(12, 40, 20)]
    [InlineData(29, 29, 20)]
    [InlineData(30, 40, null)]
    [InlineData(90, 91, null)]
    public void A_change_touches_the_range_that_it_reaches_into(int start, int end, int? range) =>
        Assert.Equal(range, Of([(5, 10)], [(20, 30)]).Touched(start, end)?.Start);

    [Fact]
    public void Suspects_in_a_range_are_left_and_those_that_count_are_counted()
    {
        const string Text = "yous which Yous yous which yous";
        List<Suspect> suspects =
        [
            new(0, 4, SuspectKind.Unknown, -1), new(5, 10, SuspectKind.Unknown, -1), new(11, 15, SuspectKind.Unknown, -1),
            new(16, 20, SuspectKind.RealWord, 1), new(21, 26, SuspectKind.Unknown, -1), new(27, 31, SuspectKind.Unknown, -1),
        ];
        var left = new LeftPlaces { IsWanted = true };
        Assert.Equal(2, Of([(5, 20)], [(20, 22)]).Leave(Text, suspects, left));
        Assert.Equal([0, 27], suspects.Select(static suspect => suspect.Start));
        Assert.Equal(
            [(5, DoubtReason.OtherLanguage), (11, DoubtReason.OtherLanguage), (21, DoubtReason.NotProse)],
            left.All.Select(static place => (place.Place.Start, place.Reason)));
    }

    [Fact]
    public void Without_ranges_nothing_is_left()
    {
        List<Suspect> suspects = [new(0, 4, SuspectKind.Unknown, -1)];
        ClosedRanges none = Of([], []);
        Assert.Equal(0, none.Leave("yous", suspects, new LeftPlaces()));
        Assert.Single(suspects);
        Assert.Null(none.Touched(0, 4));
    }

    private static ClosedRanges Of((int Start, int End)[] passages, (int Start, int End)[] frames)
    {
        var ranges = new ClosedRanges();
        ranges.Fill(
            [.. passages.Select(static p => new Passage(p.Start, p.End, PassageLanguage.Other))],
            [.. frames.Select(static f => new Frame(f.Start, f.End, FrameKind.Code))]);
        return ranges;
    }
}
