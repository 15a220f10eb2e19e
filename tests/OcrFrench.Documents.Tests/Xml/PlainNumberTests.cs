using System.Globalization;
using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Xml;

public class PlainNumberTests
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("7")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("0.83")]
    [InlineData("007.250")]
    [InlineData("1.2.3")]
    [InlineData(" 12")]
    [InlineData("+12")]
    [InlineData("-3.5")]
    [InlineData("1e3")]
    [InlineData("9999999")]
    [InlineData("99999999")]
    [InlineData("0.0000001")]
    [InlineData("0.00000001")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    [InlineData("١")]
    public void Numbers_are_read_as_the_general_way_reads_them(string text) => Check(text);

    [Fact]
    public void So_are_all_with_a_few_figures()
    {
        var random = new Random(4);
        for (int i = 0; i < 20_000; i++)
        {
            char[] text = [.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => (char)('0' + random.Next(10)))];
            if (random.Next(3) > 0) text[random.Next(text.Length)] = '.';
            Check(new string(text));
        }
    }

    private static void Check(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bool isDouble = double.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out double exact);
        Assert.Equal(isDouble, PlainNumber.TryParse(bytes, out double number));
        Assert.Equal(BitConverter.DoubleToInt64Bits(exact), BitConverter.DoubleToInt64Bits(number));
        bool isFloat = float.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out float single);
        Assert.Equal(isFloat, PlainNumber.TryParse(bytes, out float plain));
        Assert.Equal(BitConverter.SingleToInt32Bits(single), BitConverter.SingleToInt32Bits(plain));
    }
}
