using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Steps.Context;

/// <summary>What the lexicon says about the words of a candidate; the worst word counts.</summary>
/// <param name="Rarity">−ln of the rarest word's share of all words.</param>
/// <param name="IsUnattested">Whether one is in the dictionary but not in the corpora.</param>
/// <param name="IsOld">Whether one is old spelling.</param>
/// <param name="IsName">Whether one is only a name.</param>
internal readonly record struct WordFacts(float Rarity, bool IsUnattested, bool IsOld, bool IsName)
{
    /// <summary>The cost of a word that is not in the lexicon.</summary>
    /// <remarks>By hand.</remarks>
    private const float UnknownCost = 18;

    public static WordFacts Of(ReadOnlySpan<char> text, WordGraph graph)
    {
        var facts = default(WordFacts);
        foreach (LanguageToken token in new TokenEnumerator(text))
        {
            if (token.Kind is not (LanguageTokenKind.Word or LanguageTokenKind.Clitic)) continue;
            int index = graph.Find(text.Slice(token.Start, token.Length));
            if (index < 0)
            {
                facts = facts with { Rarity = MathF.Max(facts.Rarity, UnknownCost) };
                continue;
            }

            WordFlags flags = graph.Flags(index);
            facts = new WordFacts(
                MathF.Max(facts.Rarity, graph.Cost(index)),
                facts.IsUnattested || graph.FrequencyByte(index) == 0,
                facts.IsOld || (flags & WordFlags.Old) != 0,
                facts.IsName || (flags & (WordFlags.Lower | WordFlags.Clitic)) == 0);
        }

        return facts;
    }
}
