using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class PageChoiceTests
{
    private readonly List<(ScanPreparation Steps, ScanLayout Layout)> _asked = [];

    [Fact]
    public void A_page_that_is_believed_is_read_once_and_not_enlarged()
    {
        Assert.Equal(900, Read(new ScanReaderOptions(), (_, _) => Attempt(1000, 900, isSmall: true)).Belief.Value);
        Assert.Equal(ScanStep.Off, Assert.Single(_asked).Steps.Upscale);
    }

    [Theory]
    [InlineData(805, 800)]
    [InlineData(830, 830)]
    public void Small_letters_are_enlarged_where_that_is_clearly_better(int enlarged, int chosen)
    {
        Assert.Equal(chosen, Read(new ScanReaderOptions(),
            (steps, _) => Attempt(1000, steps.Upscale == ScanStep.Auto ? enlarged : 800, isSmall: true)).Belief.Value);
        Assert.Equal(2, _asked.Count);
    }

    [Fact]
    public void A_prepared_page_that_came_out_badly_is_read_as_it_was_given()
    {
        Assert.Equal(850, Read(new ScanReaderOptions(), (steps, _) =>
            steps.Deskew == ScanStep.Auto ? Attempt(1000, 750, isPrepared: true) : Attempt(1000, 850)).Belief.Value);
        Assert.Equal(ScanPreparation.None, _asked[1].Steps);
    }

    [Fact]
    public void A_step_that_was_asked_for_is_always_done()
    {
        var options = new ScanReaderOptions { Preparation = new ScanPreparation { Deskew = ScanStep.On, Upscale = ScanStep.On } };
        Read(options, (_, _) => Attempt(1000, 500, isPrepared: true));
        Assert.All(_asked, static asked => Assert.Equal((ScanStep.On, ScanStep.On), (asked.Steps.Deskew, asked.Steps.Upscale)));
    }

    [Fact]
    public void A_page_out_of_order_is_read_as_one_column()
    {
        Assert.Equal(890, Read(new ScanReaderOptions(),
            (_, layout) => Attempt(1000, 900, broken: layout == ScanLayout.Column ? 10 : 100)).Belief.Value);
        Assert.Equal([ScanLayout.Automatic, ScanLayout.Column], _asked.Select(static asked => asked.Layout));
    }

    [Fact]
    public void A_layout_that_was_asked_for_is_the_only_one()
    {
        Read(new ScanReaderOptions { Layout = ScanLayout.Block }, (_, _) => Attempt(1000, 900, broken: 100));
        Assert.Equal(ScanLayout.Block, Assert.Single(_asked).Layout);
    }

    [Fact]
    public void Once_is_once_with_every_step_automatic()
    {
        Read(new ScanReaderOptions { Readings = ScanReadings.Once },
            (_, _) => Attempt(1000, 100, isSmall: true, isPrepared: true, broken: 50));
        Assert.Equal(ScanPreparation.Automatic, Assert.Single(_asked).Steps);
    }

    [Fact]
    public void Thrice_looks_at_good_pages_too()
    {
        Read(new ScanReaderOptions { Readings = ScanReadings.Thrice }, (_, _) => Attempt(1000, 950, isSmall: true, isPrepared: true));
        Assert.Equal(3, _asked.Count);
    }

    [Fact]
    public void Where_time_is_over_what_was_read_before_is_taken()
    {
        Assert.Equal(500, Read(new ScanReaderOptions(),
            (_, _) => _asked.Count == 1 ? Attempt(1000, 500, isSmall: true) : throw new TimeoutException()).Belief.Value);
        Assert.Throws<TimeoutException>(() => Read(new ScanReaderOptions(), static (_, _) => throw new TimeoutException()));
    }

    [Fact]
    public void A_table_of_contents_is_also_read_as_one_column()
    {
        ScanLine[] entries = [.. Enumerable.Range(0, 10).Select(static i => Lines.Line("Chapitre premier 12", top: 40 * i))];
        ScanPage split = Lines.Page(Lines.Prose(3)), whole = Lines.Page(entries);
        Assert.Same(whole, Read(new ScanReaderOptions(), (_, layout) =>
            Attempt(1000, 900, hasLeaders: true) with { Page = layout == ScanLayout.Column ? whole : split }).Page);
    }

    private PageAttempt Read(ScanReaderOptions options, Func<ScanPreparation, ScanLayout, PageAttempt> read)
    {
        _asked.Clear();
        return new PageChoice(options, (steps, layout) =>
        {
            _asked.Add((steps, layout));
            return read(steps, layout);
        }).Read()!;
    }

    private static PageAttempt Attempt(
        int letters, int believed, int broken = 0, bool isSmall = false, bool isPrepared = false, bool hasLeaders = false) =>
        new(Lines.Page(Lines.Prose(1)), new PageBelief(letters, believed, broken), isPrepared, isSmall, hasLeaders, Prepared: null);
}
