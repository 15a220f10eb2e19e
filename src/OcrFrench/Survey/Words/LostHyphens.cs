using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Words;

/// <summary>
/// Tells where two words that were read as one lost a hyphen, not a space: <c>Croyezvous</c>, <c>dixhuit</c>, <c>luimême</c>,
/// <c>beauxarts</c>.
/// </summary>
internal static class LostHyphens
{
    private static readonly SmallWordTable s_tens = SmallWordTable.Of(
        "dix vingt trente quarante cinquante soixante quatre", ignoresCase: true);
    private static readonly SmallWordTable s_ones = SmallWordTable.Of(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts "
        + "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième");

    private static readonly SmallWordTable s_saints = SmallWordTable.Of("saint sainte", ignoresCase: true);

    private static readonly SmallWordTable s_selves = SmallWordTable.Of("moi toi soi lui elle nous vous eux elles", ignoresCase: true);

    /// <summary>Whether a repair splits one word by a space where a hyphen was, and at which place of the repair.</summary>
    public static bool IsAt(WordGraph graph, ReadOnlySpan<char> read, ReadOnlySpan<char> result, out int at)
    {
        at = result.IndexOf(' ');
        if (at <= 0 || result.Length != read.Length + 1 || result[(at + 1)..].Contains(' ')) return false;
        ReadOnlySpan<char> first = result[..at], second = result[(at + 1)..];
        if (!read[..at].SequenceEqual(first) || !read[at..].SequenceEqual(second)) return false;
        if (IsPair(graph, first, second)) return true;
        first = first[Clitics.LengthAt(first)..];
        return !first.IsEmpty && (JoinedWords.AreCompound(graph, first, second, default) || IsSaint(graph, first, second));
    }

    /// <summary>Whether two parts are a saint whose hyphen makes a place or a person of him: <c>Saint-Louis</c>.</summary>
    public static bool IsSaint(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Chars.IsUpper(second[0]) && Chars.IsUpper(first[0]) && s_saints.Contains(first) && graph.IsKnown(second);

    /// <summary>Whether a hyphen belongs between two words: <c>dit-il</c>, <c>vingt-deux</c>, <c>soi-même</c>.</summary>
    public static bool IsPair(WordGraph graph, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        IsInversion(graph, first, second) || (s_tens.Contains(first) && s_ones.Contains(second))
        || (s_selves.Contains(first) && second is "même" or "mêmes");

    /// <summary>
    /// Whether a line's end divides a compound at its hyphen, and the repair would lose it: <c>au-⏎dessus</c>, <c>lui-⏎même</c>,
    /// <c>porte-⏎monnaie</c>. Texts have audessus and luimême too, but no dictionary does.
    /// </summary>
    public static bool IsCompound(WordGraph graph, ReadOnlySpan<char> cut, ReadOnlySpan<char> result)
    {
        if (result.ContainsAny('-', ' ')) return false;
        int joined = graph.Find(result);
        if (joined >= 0 && graph.Classes(joined) != WordClasses.None) return false;
        DividedWord parts = DividedWord.Of(cut);
        ReadOnlySpan<char> first = cut[..Math.Max(0, parts.FirstEnd)], second = cut[parts.Second..];
        if (first.IsEmpty || second.IsEmpty || cut[parts.FirstEnd] is not ('-' or '\u2010' or '\u2011')
            || first.Length + second.Length >= WordGraph.MaxWordLength) return false;
        if (IsPair(graph, first, second)) return true;
        Span<char> compound = stackalloc char[WordGraph.MaxWordLength];
        first.CopyTo(compound);
        compound[first.Length] = '-';
        second.CopyTo(compound[(first.Length + 1)..]);
        int word = graph.Find(compound[..(first.Length + 1 + second.Length)]);
        return word >= 0 && graph.Classes(word) != WordClasses.None;
    }

    /// <summary>
    /// Whether letters are a verb, the t that keeps two vowels apart, and its subject, as in <c>viendra-t-il</c>; and the verb’s length.
    /// </summary>
    public static bool IsWithT(WordGraph graph, ReadOnlySpan<char> letters, out int verb)
    {
        int subject = letters.EndsWith("telle", StringComparison.Ordinal) ? 4 : letters.EndsWith("til", StringComparison.Ordinal)
            || letters.EndsWith("ton", StringComparison.Ordinal) ? 2 : 0;
        verb = letters.Length - subject - 1;
        if (subject == 0 || verb < 1 || letters[verb - 1] is not ('a' or 'e')) return false;
        int word = graph.Find(letters[..verb]);
        return word >= 0 && (graph.Classes(word) & WordClasses.Verb) != 0;
    }

    /// <summary>A verb and the subject after it, whose endings agree: <c>avait-il</c>, <c>croyez-vous</c>.</summary>
    private static bool IsInversion(WordGraph graph, ReadOnlySpan<char> verb, ReadOnlySpan<char> subject)
    {
        bool agrees = subject switch
        {
            "vous" => verb.EndsWith("ez", StringComparison.Ordinal) || verb.EndsWith("tes", StringComparison.Ordinal),
            "nous" => verb.EndsWith("ons", StringComparison.Ordinal) || verb.EndsWith("mes", StringComparison.Ordinal),
            "il" or "elle" or "on" => verb[^1] is 't' or 'd' && !IsPlural(graph, verb),
            "ils" or "elles" => verb.EndsWith("nt", StringComparison.Ordinal),
            "tu" => verb[^1] is 's' or 'x',
            "je" => verb[^1] is 's' or 'x' or 'i',
            _ => false,
        };
        int word = agrees ? graph.Find(verb) : -1;
        return word >= 0 && (graph.Classes(word) & WordClasses.Verb) != 0;
    }

    /// <summary>Whether a verb has the ending of several: no one says <c>daubent-on</c>. Without it, the form for one is left.</summary>
    private static bool IsPlural(WordGraph graph, ReadOnlySpan<char> verb)
    {
        if (verb.Length < 4 || !verb.EndsWith("ent", StringComparison.Ordinal)) return false;
        int single = graph.Find(verb[..^2]);
        return single >= 0 && (graph.Classes(single) & WordClasses.Verb) != 0;
    }
}
