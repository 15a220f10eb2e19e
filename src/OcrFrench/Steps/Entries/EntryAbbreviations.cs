using OcrFrench.Characters;

namespace OcrFrench.Steps.Entries;

/// <summary>The titles and abbreviations of entries, in the places where nothing else stands.</summary>
internal static class EntryAbbreviations
{
    private static readonly SmallWordTable s_mlle = SmallWordTable.Of("Mile Mle MIle Mlie Mllc Mllo");

    private static readonly SmallWordTable s_vve = SmallWordTable.Of("Vvc Vre Vye Yve Vvo Vva");

    private static readonly SmallWordTable s_company = SmallWordTable.Of("ie Gie CGie Lie Cic Çie Cio Oie");

    private static readonly SmallWordTable s_wines = SmallWordTable.Of("ins vius wins uins vns vms");

    /// <summary>What r. is read as.</summary>
    private static readonly SmallWordTable s_street = SmallWordTable.Of("x v z 1");

    /// <summary>What stands behind the street’s own abbreviation: <c>r. de la Paix</c>, <c>r. S.-Denis</c>.</summary>
    private static readonly SmallWordTable s_behindStreet = SmallWordTable.Of("de du des S St Ste Neuve");

    /// <summary>What was printed in place of a word; null where it may be meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts; moved to a bracket that is part of it.</param>
    /// <param name="end">Where it ends.</param>
    public static string? Printed(ReadOnlySpan<char> text, ref int start, int end)
    {
        ReadOnlySpan<char> word = text[start..end];
        char before = start > 0 ? text[start - 1] : ' ';
        bool hasStop = end < text.Length && text[end] == '.';
        if (before == '(')
        {
            if (word is "V") return end < text.Length && text[end] == ')' ? "Ve" : null;
            if (s_mlle.Contains(word)) return "Mlle";
            if (word is "Miles") return "Mlles";
            if (s_vve.Contains(word)) return "Vve";
            if (hasStop && IsMadame(word)) return "Mad";
        }

        if (s_company.Contains(word) && IsBehindAnd(text, before == '(' ? start - 1 : start))
        {
            if (before == '(') start--;
            return "Cie";
        }

        if (before is not (' ' or '\n') || end == text.Length) return null;
        if (s_wines.Contains(word)) return IsBehindComma(text, start) ? "vins" : null;
        if (word is "is" or "his") return start > 1 && Chars.IsDigit(text[start - 2]) && text[end] is '.' or ',' ? "bis" : null;
        if (text[end] is '.' or ',' && s_street.Contains(word)) return IsBeforeStreet(text, start, end + 1) ? "r" : null;
        return hasStop ? OfTrade(word) : null;
    }

    /// <summary>The trades that nearly every page has, without their stop.</summary>
    private static string? OfTrade(ReadOnlySpan<char> word) => word switch
    {
        "fub" or "fah" or "fh" or "fb" or "iab" or "fnb" or "fuh" or "fal" => "fab",
        "fahr" or "fubr" => "fabr",
        "med" => "méd",
        "neg" => "nég",
        "negt" => "négt",
        "epic" => "épic",
        "eben" or "ebén" => "ébén",
        "propriet" or "proprit" => "propriét",
        "bang" => "banq",
        "bii" => "bij",
        "parp" => "parap",
        "conmiss" or "commss" or "cmmiss" => "commiss",
        "houl" or "bonl" => "boul",
        "houlev" or "bonlev" => "boulev",
        _ => null,
    };

    /// <summary>Whether letters between brackets, with a stop behind, are Mad. with a letter more or another one.</summary>
    private static bool IsMadame(ReadOnlySpan<char> word) =>
        word is "Mal" || (word.Length is >= 3 and <= 5 && word[^1] == 'd' && word is not "Mad" && word.TrimStart("MN") is var rest
            && rest.Length < word.Length && rest[..^1].TrimStart("lI").Length == 1);

    private static bool IsBehindAnd(ReadOnlySpan<char> text, int start) =>
        start > 3 && text[start - 1] == ' ' && text[start - 2] == 't' && text[start - 3] == 'e' && !Chars.IsLetter(text[start - 4]);

    private static bool IsBehindComma(ReadOnlySpan<char> text, int start) => start > 1 && text[start - 2] is ',' or ';';

    private static bool IsBeforeStreet(ReadOnlySpan<char> text, int start, int behind)
    {
        if (!IsBehindComma(text, start)) return false;
        if (behind < text.Length && text[behind] == ' ') behind++;
        bool isBeforeName = behind < text.Length && Chars.IsUpper(text[behind]) && text[start] is 'x' or 'v';
        return isBeforeName || s_behindStreet.Contains(text[behind..Chars.EndOfLetters(text, behind)]);
    }
}
