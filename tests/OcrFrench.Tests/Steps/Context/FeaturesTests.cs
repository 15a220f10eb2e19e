using OcrFrench.Models.Confusions;
using OcrFrench.Models.Search;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Steps.Context;

/// <summary>What the ranker is told of a repair.</summary>
public class FeaturesTests
{
    [Theory]
    [InlineData("XVI", "XVII", "numeral", 1)]
    [InlineData("XVa", "XVII", "numeral", 0)]
    [InlineData("aXV", "XVII", "numeral", 0)]
    [InlineData("rnaison", "maison", "numeral", 0)]
    [InlineData("maifon", "maison", "front-kept", 3)]
    [InlineData("mcison", "maison", "front-kept", 1)]
    [InlineData("maifon", "maison", "back-kept", 2)]
    [InlineData("mcison", "maison", "back-kept", 3)]
    [InlineData("on", "son", "back-kept", 2)]
    [InlineData("son", "on", "back-kept", 2)]
    [InlineData("ma1s0n", "maison", "digits", 2)]
    [InlineData("|a,", "la", "signs", 2)]
    [InlineData("mere", "mère", "accents-only", 1)]
    [InlineData("mère", "mere", "accent-removed", 1)]
    [InlineData("mere", "mère", "accent-removed", 0)]
    [InlineData("Maison", "maison", "capital-lost", 1)]
    [InlineData("Maison", "Saison", "capital-lost", 0)]
    [InlineData("MAISON", "maison", "all-capitals", 1)]
    [InlineData("Maison", "maison", "all-capitals", 0)]
    [InlineData("M", "m", "all-capitals", 0)]
    [InlineData("5M", "m", "all-capitals", 1)]
    [InlineData("Maison", "maison", "case-only", 1)]
    [InlineData("dela", "de la", "split", 1)]
    [InlineData("mai son", "maison", "join", 1)]
    [InlineData("leau", "l’eau", "elision-restored", 1)]
    [InlineData("l'eau", "l’eau", "elision-restored", 0)]
    [InlineData("peutêtre", "peut-être", "hyphen-changed", 1)]
    [InlineData("m", "à", "one-letter", 1)]
    [InlineData("ma", "à", "two-letters", 1)]
    [InlineData("mai", "à", "three-letters", 1)]
    [InlineData("mai", "les", "short-result", 1)]
    [InlineData("mai", "lesa", "short-result", 0)]
    [InlineData("Ahl", "Ah!", "mark-restored", 1)]
    [InlineData("Ah!", "Ah !", "mark-restored", 0)]
    [InlineData("maison", "maison", "letters-kept", 1)]
    [InlineData("mère", "mere", "letters-kept", 1)]
    [InlineData("abcd", "xbcd", "letters-kept", 0.75f)]
    [InlineData("abab", "ab", "letters-kept", 0.5f)]
    public void The_letters_tell(string read, string result, string feature, float expected) =>
        Assert.Equal(expected, ValueOf(feature, new RepairEvidence { Read = read, Result = result }));

    [Fact]
    public void What_is_cheaper_than_leaving_the_place_speaks_for_a_repair()
    {
        var evidence = new RepairEvidence
        {
            Read = "rnaison",
            Result = "maison",
            Leave = new ContextCost(12, 6),
            Best = new ContextCost(4, 3),
            LeaveChannel = 6,
            BestChannel = 3,
        };
        Assert.Equal(1.6f, ValueOf("margin-context-left", evidence), 4);
        Assert.Equal(0.6f, ValueOf("margin-context-right", evidence), 4);
        Assert.Equal(0.6f, ValueOf("margin-channel", evidence), 4);
        Assert.Equal(2.8f, ValueOf("margin-total", evidence), 4);
        Assert.Equal(2.8f, ValueOf("long-margin", evidence), 4);
        Assert.Equal(0, ValueOf("signs-margin", evidence));
        evidence.Read = "Ma1son";
        Assert.Equal(0, ValueOf("long-margin", evidence));
        Assert.Equal(2.8f, ValueOf("signs-margin", evidence), 4);
        Assert.Equal(2.8f, ValueOf("capital-margin", evidence), 4);
        evidence.AtSentenceStart = SentenceStart.Sure;
        Assert.Equal(0, ValueOf("capital-margin", evidence));
    }

    [Fact]
    public void The_position_of_a_place_and_its_engine_count_too()
    {
        var evidence = new RepairEvidence
        {
            Read = "a",
            Result = "à",
            Kind = SuspectKind.RealWord,
            IsKnown = true,
            HasRunnerUp = true,
            RunnerUp = 6,
            Profile = new DamageProfile { Fingerprint = Fingerprint.English, UnknownShare = 0.05f },
        };
        Assert.Equal(1, ValueOf("ambiguous", evidence));
        Assert.Equal(0, ValueOf("line-end", evidence));
        Assert.Equal(1, ValueOf("english-accents-only", evidence));
        Assert.Equal(0, ValueOf("no-accents-accents-only", evidence));
        Assert.Equal(2, ValueOf("margin-runner-up", evidence));
        Assert.Equal(0, ValueOf("no-runner-up", evidence));
        Assert.Equal(0, ValueOf("unknown-share", evidence), 4);
        evidence.HasRunnerUp = false;
        Assert.Equal(0, ValueOf("margin-runner-up", evidence));
        Assert.Equal(1, ValueOf("no-runner-up", evidence));
    }

    private static float ValueOf(string feature, in RepairEvidence evidence)
    {
        Span<float> values = new float[Features.Count];
        evidence.Write(values);
        return values[Features.IndexOf(feature)];
    }
}
