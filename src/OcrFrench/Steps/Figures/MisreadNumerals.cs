using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Figures;

/// <summary>
/// Roman numerals of which an I was read as l, 1 or a stroke: <c>Louis XlV</c>, <c>au XVllle siècle</c>, <c>tome ll</c>,
/// <c>T. Il, p. 12</c>.
/// </summary>
/// <remarks>
/// One of three letters with a V or an X is plain. A shorter one needs what it counts before it, or a century behind; and what is a word
/// (Il, Vil) moreover a mark behind it.
/// </remarks>
internal sealed class MisreadNumerals : IRepairStep
{
    public const string Rule = "numbering.roman";

    /// <summary>By hand: what is not plain is left alone.</summary>
    private const float Sureness = 0.99f;

    /// <summary>By hand: MDCCCLXXXVIII has no more letters that matter; longer ones are rows of strokes.</summary>
    private const int Longest = 14;

    /// <summary>By hand: XlV, and no abbreviation of two letters.</summary>
    private const int Plain = 3;

    private static readonly CharFinder s_misread = CharFinder.Of("l1|!");

    /// <summary>What is numbered in Roman figures, whole and abbreviated.</summary>
    private static readonly SmallWordTable s_parts = SmallWordTable.Of(
        "t tom tome tomes liv livre livres chant chants acte scène sc dynastie olympiade", ignoresCase: true);

    /// <summary>What may have Arabic figures as well: ll may be 11 there.</summary>
    private static readonly SmallWordTable s_others = SmallWordTable.Of(
        "vol volume volumes ch chap chapitre chapitres titre tit section sect pl planche planches partie série fascicule fasc cahier "
            + "tableau article art appendice annexe arrondissement lettre psaume strophe", ignoresCase: true);

    /// <summary>Those of them that begin with Ier.</summary>
    private static readonly SmallWordTable s_titles = SmallWordTable.Of("chapitre chapitres titre titres section", ignoresCase: true);

    /// <summary>Names that kings, emperors and popes have in common.</summary>
    private static readonly SmallWordTable s_rulers = SmallWordTable.Of(
        "Louis Henri Charles Philippe François Napoléon Jean Pie Léon Grégoire Clément Benoît Innocent Alexandre Urbain Paul Jules Sixte "
            + "Frédéric Guillaume Georges George Jacques Édouard Edouard Richard Nicolas Ferdinand Joseph Léopold Albert Victor "
            + "Emmanuel Alphonse Christian Gustave Catherine Élisabeth Elisabeth Othon Rodolphe Maximilien Ptolémée Ramsès Mahomet Robert");

    private static readonly SmallWordTable s_centuries = SmallWordTable.Of("siècle siècles siecle siecles");

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (Suspect suspect in facts.Suspects)
            if (suspect.Kind == SuspectKind.Unknown && text[suspect.Start..suspect.End].ContainsAny(s_misread))
                Add(text, suspect.Start, suspect.End, found);
        AddWords(text, facts.Phrases.Of(Phrase.Il, text), "II", found);
        AddWords(text, facts.Phrases.Of(Phrase.Vil, text), "VII", found);
    }

    private static void AddWords(ReadOnlySpan<char> text, List<int> places, string numeral, ChangeList found)
    {
        foreach (int at in places)
        {
            int end = at + numeral.Length;
            if (IsAlone(text, at, end) && EndsHere(text, end) && IsCounted(text, at, mayBeArabic: false))
                found.Add(at, end, numeral, new Reason(CorrectionKind.Numbering, Rule, Sureness));
        }
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        // The suffix of an ordinal: XVllle.
        int last = end;
        if (text[start..end] is "ler" && IsAlone(text, start, end) && IsFirst(text, start))
            found.Add(start, start + 1, "I", new Reason(CorrectionKind.Numbering, Rule, Sureness));
        if (last - start > 1 && text[last - 1] is 'e' or 'è') last--;
        if (last - start is < 2 or > Longest || !IsAlone(text, start, end)) return;
        ReadOnlySpan<char> read = text[start..last], numeral = Repaired(read, stackalloc char[Longest]);
        if (numeral.SequenceEqual(read) || !RomanNumerals.IsValue(numeral, mostThousands: 2)) return;
        bool isPlain = numeral.ContainsAny('V', 'X') && numeral.Length >= Plain && !read.ContainsAnyInRange('0', '9');
        bool mayBeArabic = numeral.Length < Plain && !read.ContainsAnyInRange('A', 'Z');
        if (isPlain || (last < end && IsBeforeCentury(text, end)) || IsCounted(text, start, mayBeArabic))
            found.Add(start, last, numeral, new Reason(CorrectionKind.Numbering, Rule, Sureness));
    }

    /// <summary>What was read, with an I for what an I may be misread as.</summary>
    private static ReadOnlySpan<char> Repaired(ReadOnlySpan<char> read, Span<char> numeral)
    {
        for (int i = 0; i < read.Length; i++) numeral[i] = read[i] is 'l' or '1' or '|' or '!' ? 'I' : read[i];
        return numeral[..read.Length];
    }

    /// <summary>Whether no letter or figure touches a place.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || Chars.ClassOf(text[start - 1]) is CharClass.Space or CharClass.Punctuation)
        && (end == text.Length || Chars.ClassOf(text[end]) is CharClass.Space or CharClass.Punctuation);

    /// <summary>Whether a mark follows, or the end of a line: what is counted here is not the subject of a sentence.</summary>
    private static bool EndsHere(ReadOnlySpan<char> text, int at) =>
        at == text.Length || text[at] is ',' or ';' or ')' or ':' || Chars.IsLineBreak(text[at]);

    /// <summary>livre Ier, François Ier; an article is 1er.</summary>
    private static bool IsFirst(ReadOnlySpan<char> text, int start) =>
        IsCounted(text, start, mayBeArabic: true) || s_titles.Contains(Chars.LettersBefore(text, start));

    /// <summary>Whether the word before a place is one that a Roman numeral follows, or an Arabic one where this may be one.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int start, bool mayBeArabic)
    {
        int end = start;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '\u202F') end--;
        if (end == start || end == 0) return false;
        bool isAbbreviated = text[end - 1] == '.';
        int wordEnd = isAbbreviated ? end - 1 : end, wordStart = Chars.StartOfLetters(text, wordEnd);
        ReadOnlySpan<char> word = text[wordStart..wordEnd];
        if (word.IsEmpty) return false;
        if (!isAbbreviated && s_rulers.Contains(word)) return true;
        // Of the abbreviations the short ones need their stop.
        return (isAbbreviated || word.Length > 3) && (s_parts.Contains(word) || (!mayBeArabic && s_others.Contains(word)));
    }

    private static bool IsBeforeCentury(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '\u202F') start++;
        return start > end && s_centuries.Contains(text[start..Chars.EndOfLetters(text, start)]);
    }
}
