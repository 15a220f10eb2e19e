using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Reads word classes from the <c>po:</c> fields of the dictionary and of its affixes.</summary>
internal static class Morphology
{
    /// <summary>
    /// The word classes of a form. If the affix says which form of a verb it is, that counts instead of what the word itself says, namely
    /// that it is a verb.
    /// </summary>
    internal static WordClasses Classes(string word, string affix)
    {
        WordClasses fromAffix = WordClasses.None;
        foreach (string field in affix.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            fromAffix |= OfAffix(field);
        }

        if (fromAffix != WordClasses.None)
            return fromAffix;
        WordClasses classes = WordClasses.None;
        foreach (string field in word.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            classes |= OfWord(field);
        }

        return classes;
    }

    /// <summary>Whether a form is an imperfect or a conditional, formerly written -oit, -oient, -ois.</summary>
    internal static bool IsImperfectOrConditional(string affix) =>
        affix.Contains("po:iimp", StringComparison.Ordinal) || affix.Contains("po:cond", StringComparison.Ordinal);

    /// <summary>Whether an entry is not a word but a fragment, a symbol or an internet domain.</summary>
    internal static bool IsFragment(string word) =>
        word.Contains("po:err", StringComparison.Ordinal) || word.Contains("po:sfx", StringComparison.Ordinal)
        || word.Contains("po:ponc", StringComparison.Ordinal) || word.Contains("po:sign", StringComparison.Ordinal)
        || word.Contains("po:div", StringComparison.Ordinal);

    private static WordClasses OfAffix(string field) => field switch
    {
        "po:infi" => WordClasses.Infinitive,
        "po:ppas" or "po:ppre" => WordClasses.Participle,
        "po:adj" => WordClasses.Adjective,
        "po:nom" => WordClasses.Noun,
        "po:ipre" or "po:iimp" or "po:ipsi" or "po:ifut" or "po:cond" or "po:spre" or "po:simp" or "po:impe" => WordClasses.Verb,
        _ => WordClasses.None,
    };

    private static WordClasses OfWord(string field)
    {
        if (!field.StartsWith("po:", StringComparison.Ordinal))
            return WordClasses.None;
        string tag = field[3..];
        if (tag.StartsWith("loc.", StringComparison.Ordinal))
            tag = tag[4..];
        if (tag.Length > 1 && tag[0] == 'v' && char.IsAsciiDigit(tag[1]))
            return WordClasses.Verb;
        return tag switch
        {
            "nom" or "titr" => WordClasses.Noun,
            "adj" => WordClasses.Adjective,
            "npr" or "prn" or "patr" => WordClasses.Name,
            "adv" or "advint" or "negadv" or "interj" => WordClasses.Adverb,
            "infi" => WordClasses.Infinitive,
            "ppas" or "ppre" => WordClasses.Participle,
            "verb" or "preverb" => WordClasses.Verb,
            "pfx" or "epi" or "sg" or "1pe" or "2pe" or "3pe" => WordClasses.None,
            _ => WordClasses.Function,
        };
    }
}
