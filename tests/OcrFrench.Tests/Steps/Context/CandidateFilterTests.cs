using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Steps.Context;

public class CandidateFilterTests
{
    private static readonly DamageProfile
        s_french = new() { Fingerprint = Fingerprint.French },
        s_english = new() { Fingerprint = Fingerprint.English },
        s_old = new() { Fingerprint = Fingerprint.French, IsOld = true };

    [Theory]
    [InlineData("ETAT", "ÉTAT")]
    [InlineData("L'ETAT", "L’ÉTAT")]
    [InlineData("EPREUVES", "ÉPREUVES")]
    public void Words_in_capitals_keep_their_plain_letters_whatever_read_them(string read, string candidate)
    {
        Assert.False(Allows(read, candidate, s_french));
        Assert.False(Allows(read, candidate, s_english));
    }

    [Theory]
    [InlineData("Etat", "État")]
    [InlineData("A", "À")]
    public void One_capital_loses_its_accent_only_where_an_engine_loses_accents(string read, string candidate)
    {
        Assert.False(Allows(read, candidate, s_french));
        Assert.True(Allows(read, candidate, s_english));
    }

    [Theory]
    [InlineData("d'établir", "d’Établir")]
    [InlineData("etat", "État")]
    [InlineData("l'Australie", "l'AuStralie")]
    public void What_was_read_in_small_letters_gets_no_capitals(string read, string candidate)
    {
        Assert.False(Allows(read, candidate, s_french));
        Assert.False(Allows(read, candidate, s_english));
    }

    [Theory]
    [InlineData("AuStralie", "Australie")] // the other way round
    [InlineData("ll", "Il")] // other letters
    public void Capitals_are_lost_or_come_with_other_letters(string read, string candidate) =>
        Assert.True(Allows(read, candidate, s_french));

    [Fact]
    public void What_else_is_wrong_in_capitals_is_repaired()
    {
        Assert.True(Allows("ETAIENI", "ÉTAIENT", s_english));
        Assert.True(Allows("MÉRE", "MÈRE", s_english)); // one accent for another is not house style
        Assert.True(Allows("Étre", "Être", s_french));
        Assert.True(Allows("Mére", "Mère", s_french));
    }

    [Theory]
    [InlineData("iuger", "juger")]
    [InlineData("priuées", "privées")]
    [InlineData("vne", "une")]
    [InlineData("aprofondir", "approfondir")]
    [InlineData("Iean", "Jean")]
    [InlineData("roy", "roi")]
    [InlineData("jetter", "jeter")]
    [InlineData("complette", "complète")]
    [InlineData("colonell", "colonel")]
    [InlineData("cel", "cell")]
    public void Letters_of_old_spelling_stay_in_old_texts_alone(string read, string candidate)
    {
        Assert.False(Allows(read, candidate, s_old));
        Assert.True(Allows(read, candidate, s_old with { IsOld = false }));
    }

    [Theory]
    [InlineData("rnaison", "maison")]
    [InlineData("yous", "vous")]
    [InlineData("1e", "le")]
    public void Damage_is_damage_in_old_texts_too(string read, string candidate) => Assert.True(Allows(read, candidate, s_old));

    [Fact]
    public void Old_texts_keep_their_accents_where_the_engine_reads_them()
    {
        Assert.False(Allows("poëte", "poète", s_old));
        Assert.False(Allows("collége", "collège", s_old));
        Assert.True(Allows("collége", "collège", s_french));
    }

    [Theory]
    [InlineData("connaitre", "connaître")]
    [InlineData("aout", "août")]
    public void The_spelling_of_1990_stays(string read, string candidate)
    {
        Assert.False(Allows(read, candidate, s_french));
        Assert.True(Allows(read, candidate, s_english));
        Assert.False(Allows(read, candidate, s_english with { IsRecent = true }));
    }

    [Fact]
    public void Apostrophes_and_ligatures_are_a_matter_of_taste()
    {
        Assert.False(Allows("l'eau", "l’eau", s_english));
        Assert.False(Allows("coeur", "cœur", s_french));
        Assert.True(Allows("coeur", "cœur", s_english));
    }

    [Fact]
    public void No_preposition_stands_before_a_participle()
    {
        Assert.False(CandidateFilter.Allows("a", "à", WordClasses.Verb | WordClasses.Participle, s_english));
        Assert.True(CandidateFilter.Allows("a", "à", WordClasses.Participle | WordClasses.Noun, s_english));
        Assert.True(CandidateFilter.Allows("a", "à", WordClasses.Infinitive, s_english));
    }

    private static bool Allows(string read, string candidate, in DamageProfile profile) =>
        CandidateFilter.Allows(read, candidate, WordClasses.None, profile);
}
