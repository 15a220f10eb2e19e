using OcrFrench.Tool.Tests.Report;

namespace OcrFrench.Tool.Tests;

[Collection(OneLanguage.Name)]
public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(999, "999", "999")]
    [InlineData(1000, "1,000", "1\u202F000")]
    [InlineData(12345678, "12,345,678", "12\u202F345\u202F678")]
    public void Thousands_are_set_apart_as_the_reader_does(long number, string english, string french)
    {
        using (new Speaking(french: false)) Assert.Equal(english, Figures.Count(number));
        using (new Speaking(french: true)) Assert.Equal(french, Figures.Count(number));
    }

    [Theory]
    [InlineData(0, "0.0%", "0,0\u202F%")]
    [InlineData(0.0001, "<0.1%", "<\u202F0,1\u202F%")]
    [InlineData(0.125, "12.5%", "12,5\u202F%")]
    [InlineData(0.99999, "99.9%", "99,9\u202F%")]
    [InlineData(1, "100.0%", "100,0\u202F%")]
    public void Shares_are_hundredths_and_nothing_that_is_there_is_shown_as_nothing(double share, string english, string french)
    {
        using (new Speaking(french: false)) Assert.Equal(english, Figures.Percent(share));
        using (new Speaking(french: true)) Assert.Equal(french, Figures.Percent(share));
    }

    [Theory]
    [InlineData(1, "1\u00A0bytes", "1\u00A0octets")]
    [InlineData(12_345, "12.3\u00A0kB", "12,3\u00A0ko")]
    [InlineData(999_600, "1.0\u00A0MB", "1,0\u00A0Mo")]
    [InlineData(456_000_000_000, "456\u00A0GB", "456\u00A0Go")]
    public void Bytes_have_units(long bytes, string english, string french)
    {
        using (new Speaking(french: false)) Assert.Equal(english, Figures.Bytes(bytes));
        using (new Speaking(french: true)) Assert.Equal(french, Figures.Bytes(bytes));
    }
}
