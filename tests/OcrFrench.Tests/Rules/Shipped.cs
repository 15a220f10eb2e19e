using OcrFrench.Models;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Rules;

/// <summary>The lexicon that the library comes with, as rules ask it.</summary>
internal static class Shipped
{
    public static WordTest Words { get; } = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));
}
