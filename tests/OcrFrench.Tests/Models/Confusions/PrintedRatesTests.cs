using OcrFrench.Models.Confusions;

namespace OcrFrench.Tests.Models.Confusions;

public class PrintedRatesTests
{
    [Fact]
    public void A_rate_is_read_off_the_cost_and_the_count()
    {
        var rates = new PrintedRates();
        rates.Add(default, MathF.Log(1000), 1); // a stray mark in a thousand places
        rates.Add(ShortText.From('l'), MathF.Log(4), 5); // five of twenty
        Assert.Equal(1, rates.Of(default), 4);
        Assert.Equal(0.02f, rates.Of(ShortText.From('l')), 4);
    }

    [Fact]
    public void Of_several_rows_those_that_counted_more_weigh_more()
    {
        var rates = new PrintedRates();
        rates.Add(default, MathF.Log(1000), 1);
        rates.Add(ShortText.From('l'), MathF.Log(10), 3); // thirty
        rates.Add(ShortText.From('l'), MathF.Log(70), 1); // seventy
        Assert.Equal(0.04f, rates.Of(ShortText.From('l')), 4);
    }

    [Fact]
    public void A_string_that_no_row_counted_is_made_of_its_letters()
    {
        PrintedRates rates = WithLetters();
        Assert.Equal(0.1f * 0.05f * 12, rates.Of(ShortText.From("ab")), 4);
        Assert.Equal(0.1f, rates.Of(ShortText.From("aa")), 4); // no letter follows oftener than always
        Assert.Equal(0, rates.Of(ShortText.From("az")));
    }

    [Fact]
    public void Without_counts_nothing_is_expected()
    {
        var rates = new PrintedRates();
        rates.Add(ShortText.From('a'), 2, 0);
        Assert.Equal(0, rates.Of(ShortText.From('a')));
        Assert.Equal(0, rates.Of(default));
    }

    private static PrintedRates WithLetters()
    {
        var rates = new PrintedRates();
        rates.Add(default, MathF.Log(1000), 1);
        rates.Add(ShortText.From('a'), 0, 100);
        rates.Add(ShortText.From('b'), 0, 50);
        return rates;
    }
}
