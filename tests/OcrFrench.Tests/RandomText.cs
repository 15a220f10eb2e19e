namespace OcrFrench.Tests;

/// <summary>Texts at random, to compare a fast way with a plain one.</summary>
internal static class RandomText
{
    /// <summary>A text of some characters.</summary>
    public static string Of(Random random, string characters, int length) =>
        string.Create(length, (random, characters), static (span, of) =>
        {
            foreach (ref char c in span) c = of.characters[of.random.Next(of.characters.Length)];
        });
}
