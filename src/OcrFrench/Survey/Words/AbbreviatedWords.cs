using OcrFrench.Characters;

namespace OcrFrench.Survey.Words;

/// <summary>
/// Tells a word that is cut off before a full stop (<c>boulev.</c>) from one that ends a sentence. What is cut off is not completed.
/// </summary>
internal static class AbbreviatedWords
{
    /// <summary>
    /// What directories, registers, catalogues, dictionaries and laws cut off, by hand from printed lists of abbreviations.
    /// </summary>
    private static readonly SmallWordTable s_known = SmallWordTable.Of(
        "gal gén génér boulev boul bd boulv nouv tél téléph ét étab établ fruct vend vendém brum frim niv pluv plu vent germ flor prair "
            + "mess messid therm vendem complém "
        + "faub fbg fg st ste nég négoc négt négo md mde mds fab fabr fabric fabt manuf march mar mart méd médec chir chirurg pharm not "
        + "notre avoc av avt huiss greff juge "
        + "bapt batt bat baptist pass pl imp r rte rt q quai cit sq car carr cr passg che chem chev ch chap c cne com comm commiss "
        + "commun cant canton arr arrond dép dépt départ préf ss sous "
        + "propr propriét rent rentier empl ing ingén arch archit bij bijout boul boulang bouch charc charp charpent cord cordon cout "
        + "coutur ébén ébénist épic épiç grav hort horlog impr imprim lib libr ling "
        + "menuis merc mod modes nouveaut opt opticien orf orfèv pap papet parf peint peintr plomb quinc quincaill sell serr serrur tab "
        + "tabac taill tap tapiss teint tonn vins vit vitr "
        + "janv jan févr fév fevr mars avr juin juil juill sept oct octob nov novemb déc décemb bre bris "
        + "ms mss fol f ff p pp pag t tom tome vol v vo ro liv livr sect art artic al alin par parag n no nos num numér fig pl planch "
        + "éd édit rev corr augm add append bibl biblioth anc ancienn ex exempl "
        + "cf conf ibid id op cit loc voy voir sq sqq suiv etc dr doct docteur prof profess mgr mlle mme mad vve veuv sr sieur dlle "
        + "demois mis cte ctesse vte bon bonne duc chev hon honor "
        + "adj adv subst masc fém fem sing plur pron prép conj interj part inf indic subj lat gr ital esp angl allem fr franç prov "
        + "fr franc cent c kil kilom kilo gr gram hect lit litr mètr m min sec h heur env environ fam famill né dcd déc déced mar vf "
        + "vfs parr marr témt tém lab labour man manœuvr journ vign vigner cult cultiv "
        + "Art Adj Nég Tél Av Ag Réf Boul Boulev Faub St Ste Fr Guill Jq Jacq Franç Nic Cath Marg Ant Barth Louis Alex Aug Ern Ch Chles "
        + "Jos Jph Jn Jne Pre Ét Phil Théod Thom Vinc Xav Blas Techn Géogr Hist");

    /// <summary>Whether the word before a full stop is likely cut off, from itself and what follows the stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where the full stop is.</param>
    /// <param name="isWord">Whether the word is a French word as read.</param>
    /// <param name="recurs">How often the same word stands before a full stop in the text, this time counted.</param>
    public static bool IsLikely(ReadOnlySpan<char> text, int start, int end, bool isWord, int recurs = 1)
    {
        if (start < 0 || end <= start || end >= text.Length || text[end] != '.' || !IsOfLetters(text[start..end])) return false;
        ReadOnlySpan<char> word = text[start..end];
        bool ends = EndsSentence(text, end);
        if (word.Length == 1) return Chars.IsUpper(word[0]) || !ends;
        if (s_known.Contains(word)) return !isWord || !ends;
        if (isWord) return false;
        // Cut off after a consonant, like abbreviations; the end of a sentence is followed by a capital.
        bool cut = !IsVowel(word[^1]) && word[^1] is not ('s' or 't' or 'r' or 'z' or 'x');
        if (!ends) return word.Length <= 8 && (cut || word.Length <= 5 || recurs >= 2);
        return word.Length <= 6 && !HasVowel(word) || cut && recurs >= 3;
    }

    /// <summary>Whether a sentence can end at a full stop: a capital, a mark of dialogue or nothing follows.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int stop)
    {
        int at = stop + 1;
        if (at < text.Length && (Chars.IsLetter(text[at]) || text[at] is ',' or ';' or ':' or '-' or '.')) return false;
        while (at < text.Length && Chars.IsSpace(text[at])) at++;
        if (at == text.Length) return true;
        return !Chars.IsLower(text[at]) && !Chars.IsDigit(text[at]) && text[at] is not (',' or ';' or ':' or '(' or '&' or ')');
    }

    private static bool IsOfLetters(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!Chars.IsLetter(c) && Chars.ClassOf(c) != CharClass.Hyphen) return false;
        return true;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (IsVowel(c)) return true;
        return false;
    }

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is not 'h' && Chars.MayFollowElision(char.ToLowerInvariant(c));
}
