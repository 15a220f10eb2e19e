using System.Globalization;

namespace OcrFrench.Tests.Repository;

public class ElsewhereTests
{
    /// <summary>
    /// <c>tests/run.sh</c> runs the tests in other languages and zones of time, and says in which: a run that did not get them would prove
    /// nothing.
    /// </summary>
    [Fact]
    public void Tests_run_where_they_are_said_to_run()
    {
        if (Environment.GetEnvironmentVariable("OCRFRENCH_TEST_CULTURE") is { } culture)
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        if (Environment.GetEnvironmentVariable("OCRFRENCH_TEST_HOURS") is { } hours)
            Assert.Equal(TimeSpan.FromHours(int.Parse(hours, CultureInfo.InvariantCulture)), TimeZoneInfo.Local.BaseUtcOffset);
        // The letters that tell Turkish from all others, whatever the rest.
        Assert.Equal(CultureInfo.CurrentCulture.Name == "tr-TR" ? "İ" : "I", "i".ToUpper(CultureInfo.CurrentCulture));
    }
}
