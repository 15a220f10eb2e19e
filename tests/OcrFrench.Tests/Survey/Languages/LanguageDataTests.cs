using OcrFrench.Models.Ready;
using OcrFrench.Survey.Languages;

namespace OcrFrench.Tests.Survey.Languages;

public class LanguageDataTests
{
    [Fact]
    public void The_data_of_the_library_are_whole()
    {
        byte[] bytes = EmbeddedData.Read(LanguageData.Resource);
        Assert.InRange(bytes.Length, LanguageFormat.TrigramBytes, 1_000_000);
        LanguageData data = LanguageData.Open(bytes);
        Assert.True(data.TryFindWord(Symbols("the"), out ulong costs));
        Assert.InRange((byte)(costs >> (8 * (int)PassageLanguage.English)), 1, (byte)costs - (4 * LanguageFormat.StepsPerNat));
        Assert.False(data.TryFindWord(Symbols("xqzvk"), out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(17)]
    [InlineData(5000)]
    public void A_damaged_byte_is_found(int place)
    {
        byte[] bytes = EmbeddedData.Read(LanguageData.Resource);
        bytes[place] ^= 64;
        Assert.Throws<InvalidDataException>(() => LanguageData.Open(bytes));
    }

    [Fact]
    public void A_shorter_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => LanguageData.Open(EmbeddedData.Read(LanguageData.Resource).AsSpan(0, 700_000)));

    [Fact]
    public void Capitals_and_long_s_are_letters_like_others() => Assert.Equal(Symbols("maiſon"), Symbols("MAISON"));

    private static byte[] Symbols(string word) => Array.ConvertAll(word.ToCharArray(), LanguageSymbols.Of);
}
