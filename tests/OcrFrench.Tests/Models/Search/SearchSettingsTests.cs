using OcrFrench.Models.Confusions;
using OcrFrench.Models.Search;

namespace OcrFrench.Tests.Models.Search;

public class SearchSettingsTests
{
    private static readonly ConfusionTable
        s_english = ChannelModels.Default.For(Fingerprint.English), s_french = ChannelModels.Default.For(Fingerprint.French);

    [Fact]
    public void Each_setting_has_a_number_of_its_own()
    {
        var settings = new SearchSettings();
        int[] numbers =
        [
            settings.NumberOf(s_english, '’', false, out _), settings.NumberOf(s_french, '’', false, out _),
            settings.NumberOf(s_english, '\'', false, out _), settings.NumberOf(s_english, '’', true, out _),
        ];
        Assert.Equal([0, 1, 2, 3], numbers);
        Assert.Equal(1, settings.NumberOf(s_french, '’', false, out bool forgets));
        Assert.False(forgets);
        Assert.Same(s_french, settings[1].Table);
        Assert.Equal('\'', settings[2].Apostrophe);
    }

    [Fact]
    public void When_there_are_too_many_the_numbers_start_again()
    {
        var settings = new SearchSettings();
        bool forgets = false;
        int count = 0;
        while (!forgets) Assert.True(settings.NumberOf(s_english, (char)('a' + count++), false, out forgets) >= 0);
        Assert.Equal(17, count);
        Assert.Equal(0, settings.NumberOf(s_english, (char)('a' + count - 1), false, out forgets));
        Assert.False(forgets);
        Assert.Equal(1, settings.NumberOf(s_english, 'a', false, out _));
    }
}
