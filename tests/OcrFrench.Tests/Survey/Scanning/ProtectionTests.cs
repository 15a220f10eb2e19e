using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

public class ProtectionTests
{
    [Theory]
    [InlineData("A/CONF.203/12", true)]
    [InlineData("A/RES/57/270,", true)]
    [InlineData("E/CN.4/2003/L.1", true)]
    [InlineData("12/05/1987", true)]
    [InlineData("https://exemple.fr/page?x=l1", true)]
    [InlineData("www.exemple.fr", true)]
    [InlineData("nom.prenom@exemple.fr", true)]
    [InlineData("et/ou", false)]
    [InlineData("N/A", true)]
    [InlineData("A/b", false)]
    [InlineData("1/b", false)]
    [InlineData("@exemple.fr", false)]
    [InlineData("nom@exemple", false)]
    [InlineData("A_B", false)]
    [InlineData("m/ait", false)]
    [InlineData("@", false)]
    [InlineData("maison", false)]
    [InlineData("", false)]
    public void Symbols_and_addresses_are_protected(string field, bool expected) =>
        Assert.Equal(expected, Protection.IsProtectedField(field));

    [Theory]
    [InlineData("12")]
    [InlineData("1987")]
    [InlineData("12-05-1987")]
    [InlineData("1er")]
    [InlineData("1re")]
    [InlineData("2e")]
    [InlineData("13ème")]
    [InlineData("20°")]
    [InlineData("45%")]
    [InlineData("10h")]
    [InlineData("3½")]
    [InlineData("A4")]
    [InlineData("RN7")]
    [InlineData("RN7-8")]
    [InlineData("5km")]
    [InlineData("5kg")]
    [InlineData("5min")]
    [InlineData("5bis")]
    [InlineData("100F")]
    [InlineData("100fr")]
    [InlineData("1ère")]
    [InlineData("1ers")]
    [InlineData("2nde")]
    [InlineData("3es")]
    public void Numbers_ordinals_and_labels_are_numbers(string token) => Assert.True(Protection.IsNumber(token));

    [Theory]
    [InlineData("")]
    [InlineData("maison")]
    [InlineData("-")]
    [InlineData("°")]
    [InlineData("13¢")]
    [InlineData("ce1a")]
    [InlineData("i1")]
    [InlineData("I1")]
    [InlineData("1’homme")]
    [InlineData("l0in")]
    [InlineData("5x")]
    [InlineData("5kj")]
    [InlineData("5mins")]
    [InlineData("1e")] // le, or 1er
    [InlineData("2er")]
    [InlineData("ABCDE7")]
    [InlineData("A4a")]
    [InlineData("a4")]
    [InlineData("J4")]
    [InlineData("m-4")]
    public void Damaged_words_are_not_numbers(string token) => Assert.False(Protection.IsNumber(token));

    [Theory]
    [InlineData("I", true)]
    [InlineData("IV", true)]
    [InlineData("XIXe", true)]
    [InlineData("MDCCLXXXIX", true)]
    [InlineData("MCMXCIX", true)]
    [InlineData("IIII", true)] // as old prints have it
    [InlineData("IIIII", false)]
    [InlineData("VX", false)]
    [InlineData("XIl", false)]
    [InlineData("Ier", true)]
    [InlineData("IVbis", true)]
    [InlineData("XIXème", true)]
    [InlineData("XIXa", false)]
    [InlineData("XIXer-", false)]
    [InlineData("xiv", false)]
    [InlineData("VIE", false)]
    [InlineData("", false)]
    public void Roman_numerals_are_known_by_their_order(string token, bool expected) => Assert.Equal(expected, Protection.IsRoman(token));

    [Fact]
    public void Every_Roman_numeral_below_5000_is_one()
    {
        string[][] digits = [.. new[] { "IVX", "XLC", "CDM" }.Select(static d => new[]
        {
            "", $"{d[0]}", $"{d[0]}{d[0]}", $"{d[0]}{d[0]}{d[0]}", $"{d[0]}{d[1]}", $"{d[1]}",
            $"{d[1]}{d[0]}", $"{d[1]}{d[0]}{d[0]}", $"{d[1]}{d[0]}{d[0]}{d[0]}", $"{d[0]}{d[2]}",
        })];
        for (int n = 1; n < 5000; n++)
        {
            string roman = new string('M', n / 1000) + digits[2][n / 100 % 10] + digits[1][n / 10 % 10] + digits[0][n % 10];
            Assert.True(Protection.IsRoman(roman), roman);
        }
    }
}
