using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Tests.Acceptance;

/// <summary><see cref="OcrCleanerOptions.Kinds"/></summary>
public class WantedKindsTests
{
    private static readonly CorrectionKind[] s_all = Enum.GetValues<CorrectionKind>();

    [Fact]
    public void Only_wanted_kinds_are_corrected()
    {
        const string Text = "Mise en ceuvre du Plan par 1’Assemblée.";
        Assert.Equal("Mise en œuvre du Plan par 1’Assemblée.", With(CorrectionKind.Ligature).Clean(Text));
        Assert.Equal("Mise en ceuvre du Plan par l’Assemblée.", With(CorrectionKind.Elision).Clean(Text));
        Assert.Same(Text, With().Clean(Text));
    }

    [Fact]
    public void Characters_stay_when_they_are_to()
    {
        const string Text = "la ﬁn de l’e\u0301té, et la mai\u00ADson";
        Assert.Same(Text, With([.. s_all.Where(static kind => kind != CorrectionKind.Character)]).Clean(Text));
        Assert.Equal("la fin de l’été, et la maison", With(CorrectionKind.Character).Clean(Text));
    }

    /// <summary>How accents are written is not to decide what else is repaired.</summary>
    [Theory]
    [InlineData("La mise en ceuvre du traite\u0301 par 1’Assemble\u0301e.", "La mise en œuvre du traite\u0301 par l’Assemble\u0301e.")]
    [InlineData("Le gouvernement pre\u0301sida a la ce\u0301re\u0301monie.", "Le gouvernement pre\u0301sida à la ce\u0301re\u0301monie.")]
    public void Without_characters_the_rest_is_repaired_as_with_them(string text, string expected)
    {
        OcrCleaner cleaner = With([.. s_all.Where(static kind => kind != CorrectionKind.Character)]);
        Assert.Equal(expected, cleaner.Clean(text));
        string[] with = [.. OcrCleaner.Default.Analyze(text)
            .Corrections.Where(static correction => correction.Kind != CorrectionKind.Character).Select(Shown)];
        Assert.Equal(with, cleaner.Analyze(text).Corrections.Select(Shown));
        Assert.NotEmpty(with);
        static string Shown(Correction correction) =>
            $"{correction.Start} {correction.Original} {correction.Replacement} {correction.Kind}";
    }

    [Fact]
    public void All_kinds_are_the_default()
    {
        OcrCleaner all = With(s_all);
        foreach (string text in Pages.Texts.Take(4)) Assert.Equal(OcrCleaner.Default.Clean(text), all.Clean(text));
    }

    [Fact]
    public void Whatever_is_wanted_nothing_else_is_done_and_a_cleaned_text_stays()
    {
        var random = new System.Random(5);
        for (int i = 0; i < 6; i++)
        {
            CorrectionKind[] wanted = [.. s_all.Where(_ => random.Next(2) == 0)];
            OcrCleaner cleaner = With(wanted);
            foreach (string text in Pages.Texts.Take(2)) Check(text);
            Prop.ForAll(Mixes.Texts, Check).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

            void Check(string text)
            {
                CleaningResult result = Invariants.Check(cleaner, text);
                Assert.All(result.Corrections, correction => Assert.Contains(correction.Kind, wanted));
                Assert.Equal(result.Text, cleaner.Clean(result.Text));
            }
        }
    }

    private static OcrCleaner With(params CorrectionKind[] kinds) => OcrCleaner.Create(new OcrCleanerOptions { Kinds = kinds });
}
