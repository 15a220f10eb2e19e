using OcrFrench.Models.Confusions;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

public class DamageProfileTests
{
    private static readonly string s_french = Pages.Read("prose", "truth");

    [Fact]
    public void The_engine_shows_in_the_accents_that_it_wrote()
    {
        string english = s_french.Replace('è', 'é').Replace('ê', 'é').Replace('à', 'a').Replace('â', 'a').Replace('ù', 'u').Replace('û',
            'u').Replace('î', 'i').Replace('ô', 'o').Replace('ç', 'c').Replace("œ", "ce", StringComparison.Ordinal);
        Assert.Equal(Fingerprint.French, DamageProfile.Of(s_french).Fingerprint);
        Assert.Equal(Fingerprint.English, DamageProfile.Of(english).Fingerprint);
        Assert.Equal(Fingerprint.NoAccents, DamageProfile.Of(english.Replace('é', 'e')).Fingerprint);
        Assert.Equal(Fingerprint.General, DamageProfile.Of(s_french.AsSpan(0, 60)).Fingerprint);
        Assert.Equal(Fingerprint.General, DamageProfile.Of("").Fingerprint);
    }

    [Fact]
    public void A_text_without_à_has_lost_them_if_it_is_long_enough_to_have_had_some()
    {
        string without = s_french.Replace('à', 'a');
        Assert.False(DamageProfile.Of(s_french).LosesGrave);
        Assert.True(DamageProfile.Of(without + without).LosesGrave);
        Assert.False(DamageProfile.Of(without.AsSpan(0, 400)).LosesGrave);
    }

    [Fact]
    public void A_long_print_without_apostrophes_shows_that_it_has_none()
    {
        string without = s_french.Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        Assert.True(DamageProfile.Of(s_french).PrintsApostrophes);
        Assert.False(DamageProfile.Of(without + without).PrintsApostrophes);
        Assert.True(DamageProfile.Of(without.AsSpan(0, 900)).PrintsApostrophes);
    }

    [Theory]
    [InlineData("resolution")]
    [InlineData("prose")]
    [InlineData("newspaper")]
    public void Pages_read_by_Tesseract_show_its_model(string document)
    {
        Assert.Equal(Fingerprint.English, DamageProfile.Of(Pages.Read(document, "ocr-eng")).Fingerprint);
        Assert.Equal(Fingerprint.French, DamageProfile.Of(Pages.Read(document, "ocr-fra")).Fingerprint);
    }

    [Fact]
    public void Conventions_are_those_of_the_text()
    {
        DamageProfile profile = DamageProfile.Of("l'homme, l'eau et l’œuvre de l'État");
        Assert.Equal('\'', profile.Apostrophe);
        Assert.Equal('’', DamageProfile.Of("l’eau").Apostrophe);
        Assert.Equal('\'', DamageProfile.Of("rien").Apostrophe);
        Assert.True(profile.AccentsCapitals);
        Assert.False(DamageProfile.Of("l'Etat et l'été").AccentsCapitals);
        Assert.True(DamageProfile.Of("la mère").HasRareAccents);
        Assert.True(DamageProfile.Of("à lui").HasRareAccents);
        Assert.False(DamageProfile.Of("l'été, l'œuvre et l'État").HasRareAccents);
        DamageProfile counted = profile.With(970, 99, isOld: true);
        Assert.Equal((970, 0.1f, true, '\''), (counted.Words, counted.UnknownShare, counted.IsOld, counted.Apostrophe));
    }

    [Theory]
    [InlineData("Oui ! Non ! Ah?", true)]
    [InlineData("Oui! Non! Ah ?", false)]
    [InlineData("! Oui! Non ?", false)]
    [InlineData("Oui.", false)]
    public void Spaces_before_marks_are_what_the_text_mostly_has(string text, bool expected) =>
        Assert.Equal(expected, DamageProfile.Of(text).HasSpaceBeforeMarks);

    [Theory]
    [InlineData("Le 12 mai 1989, à Paris.", false)]
    [InlineData("Le 12 mai 1990, à Paris.", true)]
    [InlineData("En 2021/25, le Conseil.", true)]
    [InlineData("Le numéro 20210 et la page 199.", false)]
    public void A_year_from_1990_on_makes_a_text_recent(string text, bool expected) =>
        Assert.Equal(expected, DamageProfile.Of(text).IsRecent);

    [Theory]
    [InlineData(5000, 10, true)]
    [InlineData(5000, 100, false)]
    [InlineData(50, 0, false)]
    public void Only_a_page_with_few_unknown_words_is_sound(int words, int unknown, bool expected)
    {
        DamageProfile profile = new DamageProfile { Fingerprint = Fingerprint.French }.With(words, unknown, isOld: false);
        Assert.Equal(expected, profile.IsSound);
        Assert.False((profile with { Fingerprint = Fingerprint.English }).IsSound);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("L’été, à Paris : [a-z] @`{", 9)]
    [InlineData("abcdefgh ABCDEFGH zZ9 aA{[ \u0161\uFF41 éé fin", 23)]
    public void Ascii_letters_are_counted(string text, int count) => Assert.Equal(count, DamageProfile.CountAsciiLetters(text));
}
