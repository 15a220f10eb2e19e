namespace OcrFrench.Tests.Reading.Typographic;

public class ApostropheFormsTests
{
    private static readonly OcrCleaner s_straight = OcrCleaner.Create(new OcrCleanerOptions { Apostrophes = Apostrophes.Straight });
    private static readonly OcrCleaner s_curly = OcrCleaner.Create(new OcrCleanerOptions { Apostrophes = Apostrophes.Curly });

    [Theory]
    [InlineData("L'homme d’aujourd'hui, qu’« un » mot", "L'homme d'aujourd'hui, qu'« un » mot", "L’homme d’aujourd’hui, qu’« un » mot")]
    [InlineData("l'*ami* et l’_autre_, d’\nun", "l'*ami* et l'_autre_, d'\nun", "l’*ami* et l’_autre_, d’\nun")]
    [InlineData("1'Assemblée et 1’État", "l'Assemblée et l'État", "l’Assemblée et l’État")]
    [InlineData("He doesn't know whether it’s there, and they weren’t told that it isn't.",
        "He doesn't know whether it's there, and they weren't told that it isn't.",
        "He doesn’t know whether it’s there, and they weren’t told that it isn’t.")]
    public void Every_apostrophe_is_the_one_that_is_asked_for(string text, string straight, string curly)
    {
        string printed = Printed.With(text);
        straight = Printed.With(straight).Replace('’', '\'');
        curly = Printed.With(curly);
        Assert.Equal((straight, curly), (s_straight.Clean(printed), s_curly.Clean(printed)));
        Assert.Same(straight, s_straight.Clean(straight));
        Assert.Same(curly, s_curly.Clean(curly));
    }

    [Theory]
    [InlineData("Il mesure 5'3 et dit ‘oui’ ou 'non'; la lettre 'd' et la lettre ‘l’.")]
    [InlineData("Voir http://a.org/l'an/d’un et l'an@d’un.org.")]
    [InlineData("```\nprint('l', l'x, d’y);\n```\n")]
    public void What_is_no_apostrophe_and_what_is_no_prose_stays(string text)
    {
        Assert.Same(text, s_straight.Clean(text));
        Assert.Same(text, s_curly.Clean(text));
    }

    [Fact]
    public void By_default_those_of_the_text_stay() =>
        Assert.Same("L'homme d’aujourd'hui", OcrCleaner.Default.Clean("L'homme d’aujourd'hui"));

    [Fact]
    public void French_typography_writes_the_curly_one_unless_told_otherwise()
    {
        const string Text = "l'homme d’un jour, la‘Rose";
        var french = new OcrCleanerOptions { Typography = Typography.French };
        Assert.Equal("l’homme d’un jour, la’Rose", OcrCleaner.Create(french).Clean(Text));
        Assert.Equal("l'homme d'un jour, la'Rose", OcrCleaner.Create(french with { Apostrophes = Apostrophes.Straight }).Clean(Text));
        var search = new OcrCleanerOptions { Typography = Typography.Search, Apostrophes = Apostrophes.Curly };
        Assert.Equal("l'homme d'un jour", OcrCleaner.Create(search).Clean("l’homme d'un jour"));
    }

    [Fact]
    public void What_is_protected_or_not_wanted_stays()
    {
        const string Text = "l'homme d'un jour";
        OcrCleanerOptions options = s_curly.Options;
        Assert.Equal("l'homme d’un jour", OcrCleaner.Create(options with { Protect = ["l'homme"] }).Clean(Text));
        Assert.Same(Text, OcrCleaner.Create(options with { Kinds = [CorrectionKind.Elision] }).Clean(Text));
        Assert.All(s_curly.Analyze(Text).Corrections,
            static c => Assert.Equal((CorrectionKind.Typography, "typography.apostrophe"), (c.Kind, c.Rule)));
    }
}
