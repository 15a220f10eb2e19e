using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>Function words of the languages that French books quote, and of French.</summary>
internal static class ForeignWords
{
    /// <summary>One string a language. Those of them that are French as well (il, le, que) only do not count as French.</summary>
    private static readonly string[] s_languages =
    [
        // English
        "the and of with was were his her they that this these from have had has which would not you are been is it my your who when what their she he but by for to at as into than then there will shall should could our we them him upon",
        // German
        "der die das und ist nicht ich mit ein eine einen einem einer den dem von zu zum zur auf für sich auch wir sie er war wie aber nach noch nur bei aus wenn hat haben habe wird sind ihr ihm uns mich dich über durch oder kein im am doch",
        // Latin
        "quod sed cum in ad ut sunt per ab ex enim quae quam atque ac nec neque hoc erat esse ejus eius autem vero nihil omnia omnes omnis deus dei deo deum domini dominus domine nobis vobis tibi mihi sicut inter quid nunc sub si de pro aut haec ille ipse suis suum meum tuum mea tua qua quo quibus hic etiam iam jam semper",
        // Italian
        "che di della delle dello degli nel nella nelle non per una gli sono come più piu alla alle dal dalla questo questa quando tutti tutto mi lo io sopra loro con del era anche perché cosi così suo sua è ed ma il le un e",
        // Spanish
        "el los del por para una como más mas pero muy cuando está esta hasta donde con las yo ella ellos todo todos eso esto mi su lo qué había porque sin ni ya le al y no hay que se son",
        // Provençal and its neighbours
        "lou dóu dou emé eme pèr per dins lis uno ero noun touto tóuti touti subre aquéu aqueu aquelo mounte quau d’uno sus cantavo li di e as au",
        // Breton
        "ar ur an hag ha er gant eo zo ket evit eus da ma oa ez va ho war a ne o",
    ];

    private static readonly SmallWordTable s_words = Build();

    private static readonly SmallWordTable s_french = SmallWordTable.Of(
        "le les des dans pour avec sur par pas plus ce cette ces il elle ils elles nous vous je on aux du qui que dont une est était sont ont mais leur ses son sa tout bien et",
        ignoresCase: true);

    /// <summary>How many languages there are.</summary>
    public static int Languages => s_languages.Length;

    /// <summary>Latin has few little words; its endings tell as much.</summary>
    private static readonly string[] s_latinEndings = ["ibus", "orum", "arum", "erunt", "abant", "ebant", "abat", "ebat", "avit", "antur", "untur", "erat", "isset"];

    private const int LatinBit = 1 << 2;
    private const int ShortestLatin = 6;

    /// <summary>The languages that a word belongs to, one bit each.</summary>
    public static byte LanguagesOf(ReadOnlySpan<char> word)
    {
        byte languages = s_words[word];
        if (languages != 0) return languages;
        if (word.Length < ShortestLatin) return 0;
        foreach (string ending in s_latinEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return LatinBit;
        return 0;
    }

    /// <summary>Whether a word is one of those that hardly a French sentence lacks.</summary>
    public static bool IsFrench(ReadOnlySpan<char> word) => s_french.Contains(word);

    private static SmallWordTable Build()
    {
        int count = 0;
        foreach (string words in s_languages) count += words.AsSpan().Count(' ') + 1;
        var table = new SmallWordTable(count, ignoresCase: true);
        for (int i = 0; i < s_languages.Length; i++) table.Add(s_languages[i], (byte)(1 << i));
        return table;
    }
}
