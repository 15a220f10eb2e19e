namespace OcrFrench.Tool;

/// <summary>Messages about words that were left alone because they are not French prose.</summary>
internal static partial class Messages
{
    /// <summary>The name under which journals and profiles count what is not prose.</summary>
    public const string NotProse = "notProse";

    public static string LeftAsTheyAre => Say("left as they are", "laissés tels quels");

    /// <summary>What follows what was done with a file; nothing if nothing was left.</summary>
    public static string AndLeft(IReadOnlyDictionary<string, long> words) =>
        words.Count == 0 ? "" : Say("; left as they are: ", " ; laissés tels quels : ") + WordsLeft(words);

    /// <summary>The line on a whole run.</summary>
    public static string AllLeft(IReadOnlyDictionary<string, long> words) =>
        Say("Left as they are: ", "Laissés tels quels : ") + WordsLeft(words);

    /// <summary>As in a progress line.</summary>
    public static string CountLeft(long words) =>
        Count(words, Say("word left as it is", "mot laissé tel quel"), Say("words left as they are", "mots laissés tels quels"));

    /// <summary>How many words of what: the most frequent first, and what is not a language last.</summary>
    public static string WordsLeft(IReadOnlyDictionary<string, long> words) => string.Join(", ", words
        .OrderBy(static pair => pair.Key == NotProse).ThenByDescending(static pair => pair.Value)
        .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
        .Select(static (pair, i) => (
            i == 0 ? Count(pair.Value, Say("word", "mot"), Say("words", "mots")) : Grouped(pair.Value)) + " " + OfWhat(pair.Key)));

    private static string OfWhat(string what) => what switch
    {
        "en" => Say("of English", "d’anglais"),
        "de" => Say("of German", "d’allemand"),
        "it" => Say("of Italian", "d’italien"),
        "es" => Say("of Spanish", "d’espagnol"),
        "pt" => Say("of Portuguese", "de portugais"),
        "la" => Say("of Latin", "de latin"),
        NotProse => Say("of markup, code and tables", "de balises, de code et de tableaux"),
        _ => Say("of another language", "d’une autre langue"),
    };
}
