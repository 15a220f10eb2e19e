using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ready;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Steps.Context;

public class RankerTests
{
    [Fact]
    public void A_probability_is_the_logistic_of_the_weighted_sum()
    {
        Ranker ranker = Ranker.Parse("r.tsv", File(name => name == "channel" ? 2 : name == "bias" ? -1 : 0));
        float[] features = new float[Features.Count];
        features[Features.IndexOf("channel")] = 3;
        Assert.Equal(1 / (1 + Math.Exp(-5)), ranker.Probability(0, features), 5);
        Assert.Equal(1 / (1 + Math.Exp(1)), ranker.Probability(3, new float[Features.Count]), 5);
    }

    [Theory]
    [InlineData("[nothing]", "line 1")]
    [InlineData("# comment\nchannel\t1", "line 2")]
    [InlineData("[unknown]\nchannel 1", "line 2")]
    [InlineData("[unknown]\nchannel\tmuch", "line 2")]
    [InlineData("[unknown]\nno-such-feature\t1", "line 2")]
    [InlineData("[unknown]\nchannel\t1\nchannel\t1", "line 3")]
    [InlineData("", "section unknown has no weight for")]
    public void Malformed_weights_are_reported_with_their_place(string text, string place)
    {
        InvalidDataException mistake = Assert.Throws<InvalidDataException>(() => Ranker.Parse("r.tsv", text));
        Assert.StartsWith("r.tsv", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(place, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_bias_is_named()
    {
        string text = File(static _ => 1).Replace("bias\t1\n", "", StringComparison.Ordinal);
        Assert.Contains(
            "no weight for bias", Assert.Throws<InvalidDataException>(() => Ranker.Parse("r.tsv", text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_place_has_a_section_and_every_feature_one_name()
    {
        Assert.Equal(Features.Count, Features.Names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Features.Names, static name => Assert.Equal(name, Features.Names[Features.IndexOf(name)]));
        Assert.Equal(-1, Features.IndexOf("bias"));
        Assert.Equal(Ranker.Sections.Length, new[]
        {
            Ranker.SectionOf(SuspectKind.Unknown, true), Ranker.SectionOf(SuspectKind.RealWord, false),
            Ranker.SectionOf(SuspectKind.RealWord, true), Ranker.SectionOf(SuspectKind.Cut, false),
            Ranker.SectionOf(SuspectKind.LineEnd, false),
        }.Distinct().Count());
    }

    [Fact]
    public void The_names_are_those_of_the_shipped_weights_in_the_same_order()
    {
        string[] lines = EmbeddedData.ReadText("ranker.tsv").Split('\n');
        foreach (string section in Ranker.Sections)
        {
            IEnumerable<string> names = lines.SkipWhile(line => line != $"[{section}]").Skip(1)
                .TakeWhile(static line => line.Contains('\t', StringComparison.Ordinal));
            Assert.Equal(Features.Names.Append("bias"), names.Select(static line => line[..line.IndexOf('\t', StringComparison.Ordinal)]));
        }
    }

    [Fact]
    public void A_value_stands_where_its_name_does()
    {
        var values = new float[Features.Count];
        new RepairEvidence { Read = "ma1son", Result = "maison", Generic = 3, IsOld = true, ResultElsewhere = 1 }.Write(values);
        Assert.Equal(3, values[Features.IndexOf("generic-edits")]);
        Assert.Equal(1, values[Features.IndexOf("digits")]);
        Assert.Equal(1, values[Features.IndexOf("result-old")]);
        Assert.Equal(0, values[Features.IndexOf("result-name")]);
        Assert.Equal(0.6931472f, values[Features.IndexOf("result-elsewhere")]);
        float kept = values[Features.IndexOf("letters-kept")];
        Assert.Equal(5 / 6f, kept);
        Assert.Equal(kept * 0.6931472f, values[Features.IndexOf("letters-kept x result-elsewhere")]);
    }

    [Theory]
    [InlineData("l'eau", "l’eau", (int)Fingerprint.English, false)]
    [InlineData("Etat", "État", (int)Fingerprint.French, false)]
    [InlineData("Etat", "État", (int)Fingerprint.English, true)]
    [InlineData("oeuvre", "œuvre", (int)Fingerprint.French, false)]
    [InlineData("oeuvre", "œuvre", (int)Fingerprint.NoAccents, true)]
    [InlineData("ceuvre", "œuvre", (int)Fingerprint.French, true)]
    [InlineData("mére", "mère", (int)Fingerprint.French, true)]
    public void Changes_of_convention_are_not_repairs_where_the_engine_reads_all_letters(
        string read, string printed, int fingerprint, bool allowed) =>
        Assert.Equal(allowed, CandidateFilter.Allows(read, printed, WordClasses.None, ProfileOf((Fingerprint)fingerprint)));

    [Fact]
    public void Old_accents_stay_where_the_engine_could_write_others()
    {
        DamageProfile french = ProfileOf(Fingerprint.French), old = french.With(100, 1, isOld: true);
        Assert.True(CandidateFilter.Allows("mére", "mère", WordClasses.None, french));
        Assert.False(CandidateFilter.Allows("mére", "mère", WordClasses.None, old));
        Assert.True(CandidateFilter.Allows("yous", "vous", WordClasses.None, old));
    }

    [Fact]
    public void The_facts_of_a_reading_are_those_of_its_worst_word()
    {
        WordFacts common = WordFacts.Of("la maison", WordGraph.Default), unknown = WordFacts.Of("la qzxqzx", WordGraph.Default);
        Assert.True(common.Rarity < unknown.Rarity);
        Assert.Equal(WordFacts.Of("maison", WordGraph.Default).Rarity, common.Rarity);
        Assert.False(common.IsOld || common.IsUnattested || common.IsName);
        Assert.True(WordFacts.Of("il étoit", WordGraph.Default).IsOld);
        Assert.True(WordFacts.Of("à Paris", WordGraph.Default).Rarity > 0);
        Assert.Equal(default, WordFacts.Of("… 12 !", WordGraph.Default));
    }

    private static DamageProfile ProfileOf(Fingerprint fingerprint) => DamageProfile.Of(string.Concat(Enumerable.Repeat(fingerprint switch
    {
        Fingerprint.French => "la mère à côté ",
        Fingerprint.English => "la mére a coté ",
        _ => "la mere a cote ",
    }, 60)));

    private static string File(Func<string, int> weight) =>
        string.Concat(Ranker.Sections.Select(
            section => $"[{section}]\n" + string.Concat(Features.Names.Append("bias").Select(name => $"{name}\t{weight(name)}\n"))));

    [Theory]
    [InlineData("a", "à", (int)WordClasses.Participle, false)]
    [InlineData("qu’a", "qu’à", (int)WordClasses.Participle, false)]
    [InlineData("a", "à", (int)(WordClasses.Participle | WordClasses.Noun), true)]
    [InlineData("a", "à", (int)WordClasses.Infinitive, true)]
    [InlineData("ou", "où", (int)WordClasses.Participle, true)]
    public void No_participle_follows_a_preposition(string read, string printed, int next, bool allowed) =>
        Assert.Equal(allowed, CandidateFilter.Allows(read, printed, (WordClasses)next, ProfileOf(Fingerprint.English)));

    [Fact]
    public void The_circumflex_of_1990_is_put_back_only_where_it_cannot_have_been_read()
    {
        Assert.True(CandidateFilter.Allows("maitre", "maître", WordClasses.None, ProfileOf(Fingerprint.English)));
        Assert.False(CandidateFilter.Allows("maitre", "maître", WordClasses.None, ProfileOf(Fingerprint.English) with { IsRecent = true }));
        Assert.False(CandidateFilter.Allows("maitre", "maître", WordClasses.None, ProfileOf(Fingerprint.French)));
    }
}
