using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class SurnamesTests
{
    [Theory]
    [InlineData("La dame Lhomme (Rose), âgée", "Lhomme")]
    [InlineData("M. Lhomme comparut", "Lhomme")]
    [InlineData("avec Mme Lachat et son fils", "Lachat")]
    [InlineData("signé par Nicolas Lecuyer.", "Lecuyer")]
    [InlineData("3 — LHOMME Antoine, tisserand.", "LHOMME")]
    [InlineData("J. Lhomme a signé", "Lhomme")]
    [InlineData("Jean-Pierre Lachat a signé", "Lachat")]
    [InlineData("Lhomme, rue du Temple, 12.", "Lhomme")]
    [InlineData("Lhomme (Alex.), f. paniers", "Lhomme")]
    public void Names_are_recognised_by_what_stands_beside_them(string text, string name) => Assert.True(At(text, name));

    [Theory]
    [InlineData("Il vint. Lhomme partit", "Lhomme")]
    [InlineData("Lhomme est un loup", "Lhomme")]
    [InlineData("Lhomme, dit-il, est un loup", "Lhomme")]
    [InlineData("vit dans Lhomme un ami", "Lhomme")]
    [InlineData("M. lhomme", "lhomme")]
    public void Elsewhere_they_may_be_damage(string text, string name) => Assert.False(At(text, name));

    private static bool At(string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.Ordinal);
        return Surnames.StandsAt(text, at, at + name.Length);
    }
}
