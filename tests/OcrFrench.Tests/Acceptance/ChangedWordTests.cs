using OcrFrench.Acceptance;

namespace OcrFrench.Tests.Acceptance;

/// <summary>The part of a word that a decision is about.</summary>
public class ChangedWordTests
{
    [Theory]
    [InlineData("l’Kergrou1as", "l’Kergroulas", "Kergrou1as")]
    [InlineData("Kergrou1as-ville", "Kergroulas-ville", "Kergrou1as")]
    [InlineData("l’Kergrou1as-ville", "l’Kergroulas-ville", "Kergrou1as")]
    [InlineData("la rnaison rouge", "la maison rouge", "rnaison")]
    [InlineData("rnaison", "maison", null)]
    [InlineData("dit-i1", "dit-il", "i1")]
    [InlineData("aa", "aaa", null)]
    [InlineData("d’a", "d’à", "a")]
    public void It_goes_from_one_seam_to_the_next(string original, string replacement, string? expected)
    {
        ChangedWord part = ChangedWord.Of(original, replacement);
        Assert.Equal(expected is not null, part.IsPart);
        Assert.Equal(expected ?? original, original[part.Start..^part.Rest]);
    }
}
