using OcrFrench.Models;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;
using OcrFrench.Steps.Context;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Steps.Context;

/// <summary>The surroundings of a word, taken from the tokens of the whole text, are those that are read around it.</summary>
public class DecoderTokensTests
{
    private readonly TextTokens _tokens = new(EngineModels.Default.Language, EngineModels.Default.Graph);
    private readonly Decoder _decoder;

    public DecoderTokensTests()
    {
        EngineModels models = EngineModels.Default;
        _decoder = new Decoder(models.Language, models.Vectors, models.Graph, new CandidateList(), _tokens);
    }

    /// <summary>Whether a sentence begins at the mark depends on what follows it, which may be out of reach.</summary>
    [Theory]
    [InlineData("Il reste là.{0}«{1}Paris est loin de la ville.")]
    [InlineData("Il reste là.{0}({1}Paris est loin de la ville.")]
    public void A_mark_at_the_end_of_the_reach_is_read_as_it_is_read_there(string pattern)
    {
        int taken = 0, different = 0;
        Surroundings? last = null;
        for (int before = 60; before < 100; before++)
        {
            for (int after = 0; after < 20; after++)
            {
                string text = string.Format(
                    System.Globalization.CultureInfo.InvariantCulture, pattern, new string(' ', before), new string(' ', after));
                int at = text.IndexOf("là", StringComparison.Ordinal);
                (Surroundings fast, float fastCost) = Leave(text, at, usesTokens: true);
                (Surroundings plain, float plainCost) = Leave(text, at, usesTokens: false);
                Assert.Equal(plain, fast);
                Assert.Equal(plainCost, fastCost, 1e-3f);
                taken++;
                if (last is { } other && other != plain) different++;
                last = plain;
            }
        }

        Assert.Equal(800, taken);
        Assert.NotEqual(0, different);
    }

    [Fact]
    public void Half_a_word_at_the_beginning_of_the_reach_is_not_read()
    {
        // Where reading begins, one text has “manteau” and the other “feuille”.
        Surroundings one = Around("Un portemanteau"), other = Around("Un portefeuille");
        Assert.Equal(other, one);

        Surroundings Around(string beginning)
        {
            string text = beginning + new string(' ', 96 - "manteau".Length - "sa ".Length) + "sa mère est là.";
            int at = text.IndexOf("mère", StringComparison.Ordinal);
            Assert.Equal(96, at - beginning.Length + "manteau".Length);
            return Leave(text, at, usesTokens: false).Around;
        }
    }

    private (Surroundings Around, float Cost) Leave(string text, int at, bool usesTokens)
    {
        _tokens.Read(text);
        _decoder.UsesTokens = usesTokens;
        int end = at;
        while (char.IsLetter(text[end])) end++;
        bool isKnown = _decoder.TryLeave(
            text, new Suspect(at, end, SuspectKind.RealWord, -1), SentenceStart.No, 1, out Surroundings around, out float cost);
        Assert.True(isKnown);
        return (around, cost);
    }
}
