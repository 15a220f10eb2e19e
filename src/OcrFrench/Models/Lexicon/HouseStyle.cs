using OcrFrench.Characters;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// How printers write words differently from dictionaries: capitals without accents (<c>ECOLE</c>, <c>Etat</c>), œ as oe (<c>coeur</c>).
/// Where an engine reads all French letters, such words are sound.
/// </summary>
internal static class HouseStyle
{
    private const char Ligature = 'œ';

    /// <summary>Whether letters form a word once capitals get their accents and oe becomes œ.</summary>
    public static bool IsWord(WordGraph graph, ReadOnlySpan<char> letters) => Walk(graph, letters, 0, WordGraph.RootState);

    private static bool Walk(WordGraph graph, ReadOnlySpan<char> letters, int at, GraphState state)
    {
        for (; at < letters.Length; at++)
        {
            char lower = Letters.ToLower(letters[at]);
            if (lower == 'o' && at + 1 < letters.Length && Letters.ToLower(letters[at + 1]) == 'e'
                && graph.TryStep(state, Letters.SymbolOf(Ligature), out GraphState next) && Walk(graph, letters, at + 2, next)) return true;
            if (Letters.IsUpper(letters[at]))
            {
                foreach (char accented in AccentedForms(lower))
                    if (graph.TryStep(state, Letters.SymbolOf(accented), out next) && Walk(graph, letters, at + 1, next)) return true;
            }

            int symbol = Letters.SymbolOf(lower);
            if (symbol == 0 || !graph.TryStep(state, symbol, out state)) return false;
        }

        return graph.IsFinal(state.Node) && graph.IsKnown(state.Rank, letters);
    }

    /// <summary>What a capital without accent may stand for, besides itself.</summary>
    public static ReadOnlySpan<char> AccentedForms(char lower) => lower switch
    {
        'a' => "àâ",
        'c' => "ç",
        'e' => "éèêë",
        'i' => "îï",
        'o' => "ô",
        'u' => "ùûü",
        _ => [],
    };
}
