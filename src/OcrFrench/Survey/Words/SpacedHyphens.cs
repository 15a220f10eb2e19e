using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Words;

/// <summary>
/// Tells where a hyphen with a space beside it belongs to a compound: <c>lui - même</c>, <c>très - sage</c>, <c>laissez - moi</c>,
/// <c>c'est - à - dire</c>.
/// </summary>
internal static class SpacedHyphens
{
    /// <summary>Shorter words are pronouns rather than verbs: vous (by hand).</summary>
    private const int ShortestVerb = 4;

    /// <summary>Words of closed classes that stand before là or ci; nouns do so too.</summary>
    private static readonly SmallWordTable s_pointed = SmallWordTable.Of("de par jusque celui celle ceux celles", ignoresCase: true);

    /// <summary>First and second parts between which no sentence has a dash.</summary>
    private static readonly SmallWordTable s_below = SmallWordTable.Of("dessus dessous devant delà dehors dedans");

    /// <summary>Whether two parts are a compound whatever surrounds them, even in a text without damage.</summary>
    public static bool IsSurePair(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second) => second switch
    {
        "même" or "mêmes" => LostHyphens.IsPair(graph, first, second),
        "être" => first is "peut" or "Peut",
        "tout" => first is "sur" or "Sur" or "par" or "Par",
        "temps" or "tems" => first is "long" or "Long",
        "uns" or "unes" => first is "quelques" or "Quelques",
        "hier" => first is "avant" or "Avant",
        _ when s_below.Contains(second) => first is "au" or "Au" or "là" or "Là" or "par" or "ci",
        _ => first is "très" or "Très" && graph.IsKnown(second),
    };

    /// <summary>Whether two parts are a compound, if the line that was read between them is a hyphen.</summary>
    public static bool IsPair(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (IsSurePair(graph, first, second) || LostHyphens.IsPair(graph, first, second)
            || JoinedWords.AreCompound(graph, first, second, default)) return true;
        if (Chars.IsUpper(second[0])) return LostHyphens.IsSaint(graph, first, second);
        return second switch
        {
            "là" or "ci" => s_pointed.Contains(first) || Has(graph, first, WordClasses.Noun),
            "moi" or "toi" or "lui" or "leur" => first.Length > ShortestVerb && Has(graph, first, WordClasses.Verb),
            _ => false,
        };
    }

    /// <summary>Whether three parts are a compound: <c>vis - à - vis</c>, <c>a - t - il</c>.</summary>
    public static bool IsTriple(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third)
    {
        if (second is "t")
            return third is "il" or "elle" or "on" && Letters.ToLower(first[^1]) is 'a' or 'e' && Has(graph, first, WordClasses.Verb);
        if (first is "est" or "Est") return second is "à" or "a" && third is "dire";
        return JoinedWords.AreCompound(graph, first, second, third);
    }

    private static bool Has(WordGraph graph, ReadOnlySpan<char> word, WordClasses wanted)
    {
        int index = graph.Find(word);
        return index >= 0 && graph.IsKnown(index, word) && (graph.Classes(index) & wanted) != 0;
    }
}
