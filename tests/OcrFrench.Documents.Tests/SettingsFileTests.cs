using System.Text;
using OcrFrench.Documents.Settings;

namespace OcrFrench.Documents.Tests;

public class SettingsFileTests
{
    [Fact]
    public void Every_member_is_read_and_files_are_relative_to_it()
    {
        string folder = Path.GetFullPath("somewhere");
        SettingsFile settings = Parse("""
            { "level": "thorough", "period": "nineteenth-century", "content": "register", "lineEnds": "keep", "layout": "paragraphs", "furniture": "drop", "footnotes": "markdown", "typography": "search", "oe": "restore", "capitals": "never", "apostrophes": "straight", "kinds": ["accent", "line-end"], "noKinds": "accent",
              "vocabulary": "names.txt", "protect": ["a.txt", "../b.txt"], "rules": [], "decisions": "d.json" }
            """, Path.Combine(folder, "ocrfrench.json"));
        Assert.Equal((CleaningLevel.Thorough, SpellingPeriod.NineteenthCentury, LineEndHyphens.Keep),
            (settings.Level, settings.Period, settings.LineEnds));
        Assert.Equal(TextContent.Register, settings.Content);
        Assert.Equal((TextLayout.Paragraphs, PageFurniture.Drop, Footnotes.Markdown, Typography.Search),
            (settings.Layout, settings.Furniture, settings.Footnotes, settings.Typography));
        Assert.Equal((Ligatures.Restore, CapitalAccents.Never, Apostrophes.Straight),
            (settings.Ligatures, settings.Capitals, settings.Apostrophes));
        Assert.Equal([CorrectionKind.Accent, CorrectionKind.LineEnd], settings.Kinds);
        Assert.Equal([CorrectionKind.Accent], settings.NoKinds);
        Assert.Equal([Path.Combine(folder, "names.txt")], settings.Vocabulary);
        Assert.Equal([Path.Combine(folder, "a.txt"), Path.Combine(folder, "../b.txt")], settings.Protect);
        Assert.Empty(settings.Rules!);
        Assert.Equal([Path.Combine(folder, "d.json")], settings.Decisions);
    }

    [Fact]
    public void What_is_left_out_says_nothing() => Assert.Equal(new SettingsFile { Path = "s.json" }, Parse("{}", "s.json"));

    [Theory]
    [InlineData("{\n\"levle\": \"thorough\"}", 2, SettingsProblem.UnknownMember, "levle")]
    [InlineData("{\"level\":\n\"brave\"}", 2, SettingsProblem.WrongValue, "level")]
    [InlineData("{\"kinds\": [\"accent\",\n\"axe\"]}", 2, SettingsProblem.WrongValue, "kinds")]
    [InlineData("{\"rules\": [1]}", 1, SettingsProblem.WrongValue, "rules")]
    [InlineData("{\"rules\": {}}", 1, SettingsProblem.WrongValue, "rules")]
    [InlineData("null", 1, SettingsProblem.WrongValue, "")]
    public void What_is_wrong_is_named_with_its_line(string json, long line, SettingsProblem problem, string subject)
    {
        SettingsException error = Assert.Throws<SettingsException>(() => Parse(json, "s.json"));
        Assert.Equal((problem, "s.json", line, subject), (error.Problem, error.File, error.Line, error.Subject));
    }

    [Fact]
    public void The_nearest_file_upwards_is_found()
    {
        string root = Directory.CreateTempSubdirectory("ocrfrench-").FullName;
        try
        {
            string deep = Directory.CreateDirectory(Path.Combine(root, "a", "b")).FullName, upper = Path.Combine(root, SettingsFile.Name);
            File.WriteAllText(upper, "{}");
            Assert.Equal(upper, SettingsFile.Find(deep));
            File.WriteAllText(Path.Combine(root, "a", SettingsFile.Name), "{}");
            Assert.Equal(Path.Combine(root, "a", SettingsFile.Name), SettingsFile.Find(deep));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public void Each_kind_has_a_name_of_its_own()
    {
        foreach (CorrectionKind kind in Enum.GetValues<CorrectionKind>())
        {
            Assert.True(KindNames.TryParse(KindNames.Of(kind), out CorrectionKind parsed));
            Assert.Equal(kind, parsed);
        }

        Assert.False(KindNames.TryParse("Accent", out _));
        Assert.Contains("line-end", KindNames.All, StringComparison.Ordinal);
    }

    private static SettingsFile Parse(string json, string path) => SettingsFile.Parse(Encoding.UTF8.GetBytes(json), path);
}
