using OcrFrench.Models.Confusions;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey;

/// <summary>How many old words make a text old.</summary>
public class OldSpellingTests
{
    [Theory]
    [InlineData(100, 3, true)]
    [InlineData(20, 2, false)] // one or two may be quoted, however short the text
    [InlineData(1000, 20, false)] // damage looks like that
    public void A_text_is_old_if_enough_of_its_words_are(int words, int old, bool expected)
    {
        foreach (Fingerprint fingerprint in new[] { Fingerprint.General, Fingerprint.English, Fingerprint.NoAccents })
        {
            var counts = new ScanCounts { Words = words, Old = old };
            Assert.Equal(expected, OldSpelling.IsOld(SpellingPeriod.Detect, counts, fingerprint));
            Assert.Equal(expected, OldSpelling.IsOld(SpellingPeriod.NineteenthCentury, counts, fingerprint));
        }
    }

    [Theory]
    [InlineData(1000, 8, true)]
    [InlineData(1000, 7, false)]
    [InlineData(10_000, 20, false)]
    public void Where_all_letters_were_read_fewer_are_enough_unless_the_user_names_a_later_time(int words, int old, bool expected)
    {
        var counts = new ScanCounts { Words = words, Old = old };
        Assert.Equal(expected, OldSpelling.IsOld(SpellingPeriod.Detect, counts, Fingerprint.French));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.NineteenthCentury, counts, Fingerprint.French));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Detect, counts, Fingerprint.English));
    }

    [Fact]
    public void The_user_may_say_so()
    {
        var none = new ScanCounts { Words = 100 };
        var many = new ScanCounts { Words = 100, Old = 50 };
        Assert.True(OldSpelling.IsOld(SpellingPeriod.Classical, none, Fingerprint.French));
        Assert.False(OldSpelling.IsOld(SpellingPeriod.Modern, many, Fingerprint.French));
    }
}
