using System.Text;
using OcrFrench.Characters;

namespace OcrFrench.Tests.Characters;

public class RomanNumeralsTests
{
    private static readonly (int Value, string Capitals)[] s_parts =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
        (4, "IV"), (1, "I"),
    ];

    [Fact]
    public void Every_number_is_one_as_far_as_its_thousands_may_go()
    {
        for (int number = 1; number < 5000; number++)
        {
            string capitals = Write(number);
            Assert.True(RomanNumerals.IsValue(capitals, mostThousands: 4), capitals);
            Assert.Equal(number < 4000, RomanNumerals.IsValue(capitals, mostThousands: 3));
        }
    }

    [Theory]
    [InlineData("IIII")]
    [InlineData("MDCCCCVIIII")]
    public void Four_ones_are_a_digit_of_old_prints(string capitals) => Assert.True(RomanNumerals.IsValue(capitals, mostThousands: 3));

    [Theory]
    [InlineData("IIIII")]
    [InlineData("VV")]
    [InlineData("IC")]
    [InlineData("XM")]
    [InlineData("IVI")]
    [InlineData("DMC")]
    [InlineData("XVa")]
    public void Other_capitals_are_not_a_number(string capitals) => Assert.False(RomanNumerals.IsValue(capitals, mostThousands: 4));

    private static string Write(int number)
    {
        var capitals = new StringBuilder();
        foreach ((int value, string text) in s_parts)
        {
            for (; number >= value; number -= value) capitals.Append(text);
        }

        return capitals.ToString();
    }
}
