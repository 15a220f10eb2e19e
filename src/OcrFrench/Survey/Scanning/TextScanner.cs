using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Scanning;

/// <summary>Examines every word of a text once and records the places that are not plainly sound.</summary>
internal sealed partial class TextScanner
{
    private static readonly CharFinder s_elisionLike = CharFinder.Of("1I!|]lVUT");

    /// <summary>
    /// How many characters around a token to look for an address (by hand); without a limit, a text without spaces would be read once for
    /// each of its tokens.
    /// </summary>
    private const int FieldReach = 256;

    private readonly WordTest _words;
    private ulong[] _confusable = [];
    private bool _misreadsLetters, _readsAllLetters;

    /// <param name="words">Which words are sound.</param>
    /// <param name="remembers">Whether findings about words are kept for later, for scanners that outlive a text.</param>
    public TextScanner(WordTest words, bool remembers = false)
    {
        _words = words;
        _remembers = remembers;
    }

    /// <summary>Adds the suspicious places between two positions to a list, in order and disjoint, and counts the words.</summary>
    public void Scan(ReadOnlySpan<char> text, int from, int to, bool lineEnds, Fingerprint fingerprint, List<Suspect> into,
        ref ScanCounts counts)
    {
        _confusable = _words.Confusable(fingerprint);
        _misreadsLetters = fingerprint is Fingerprint.English or Fingerprint.NoAccents;
        _readsAllLetters = fingerprint is Fingerprint.French;
        Start(fingerprint);
        int at = from;
        while (at < to)
        {
            at = ScanShortWords(text, at, to, into, ref counts);
            if (at >= to) break;
            CharClass first = Chars.ClassOf(text[at]);
            if (first is CharClass.Space)
            {
                at++;
                continue;
            }

            if (first is CharClass.Punctuation && !IsMisreadElision(text, at, to))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < to && Chars.IsLetter(text[at])) at++;
            CharClass next = at < to ? Chars.ClassOf(text[at]) : CharClass.Space;
            if (at > start && next is CharClass.Space or CharClass.Punctuation)
            {
                counts.Words++;
                WordVerdict verdict = JudgePlain(text[start..at], out int word);
                if (verdict != WordVerdict.Sound) AddPlain(text, start, at, to, verdict, word, into, ref counts);
            }
            else
            {
                at = Other(text, start, to, lineEnds, into, ref counts);
            }

            Skipped(start, at);
        }
    }

    /// <summary>Judges a token that consists of letters.</summary>
    private WordVerdict JudgePlain(ReadOnlySpan<char> token, out int word)
    {
        word = -1;
        if (token.Length == 1 && !(_misreadsLetters || GraveWords.IsWord(token[0])))
            return LoneLetters.IsOne(token[0]) ? WordVerdict.Ambiguous : WordVerdict.Sound;
        WordVerdict verdict = _words.Judge(token, _confusable, out word);
        return verdict == WordVerdict.Unknown && _readsAllLetters && _words.IsHouseStyle(token) ? WordVerdict.Sound : verdict;
    }

    /// <summary>Judges a token with apostrophes or hyphens.</summary>
    private WordVerdict JudgeParts(ReadOnlySpan<char> token, out int word)
    {
        WordVerdict verdict = _words.JudgeParts(token, _confusable, out word);
        return verdict == WordVerdict.Unknown && _readsAllLetters && _words.IsHouseStyle(token) ? WordVerdict.Sound : verdict;
    }

    /// <summary>Counts a token of letters that is not plainly sound, and adds it to the list if it is suspicious.</summary>
    private static void AddPlain(ReadOnlySpan<char> text, int start, int end, int to, WordVerdict verdict, int word, List<Suspect> into,
        ref ScanCounts counts)
    {
        ReadOnlySpan<char> token = text[start..end];
        if (token.Length == 1 && IsLoneLetterSound(text, start)) return;
        if (verdict == WordVerdict.Old)
        {
            if (token.Length > 2) counts.Old++;
            return;
        }

        if (verdict == WordVerdict.Unknown)
        {
            if (ScanCounts.CountsAsUnknown(token)) counts.Unknown++;
            if (Protection.IsRoman(token) && token is not ("II" or "I" or "Ie" or "V" or "L" or "C" or "D" or "M")) return;
            if (Abbreviations.Contains(token) && IsAbbreviated(text, start, end)) return;
        }

        // The first word of an address: what identifies the address comes later.
        if (end + 1 < to && text[end] is '.' or ':' && !Chars.IsSpace(text[end + 1]) && IsInProtectedField(text, start, end, to, out _))
        {
            return;
        }
        into.Add(new Suspect(start, end, verdict == WordVerdict.Ambiguous ? SuspectKind.RealWord : SuspectKind.Unknown, word));
    }

    /// <summary>Whether a full stop follows an abbreviation, or a figure stands beside it: <c>env 15 min</c>, <c>14 oct</c>.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> text, int start, int end) =>
        (end < text.Length && text[end] == '.')
            || (end - start > 1 && ((start > 1 && text[start - 1] == ' ' && Chars.IsDigit(text[start - 2]))
                || (end + 1 < text.Length && text[end] == ' ' && Chars.IsDigit(text[end + 1]))));

    /// <summary>Handles a token that contains something other than letters. Returns where to continue.</summary>
    private int Other(ReadOnlySpan<char> text, int start, int to, bool lineEnds, List<Suspect> into, ref ScanCounts counts)
    {
        int end = start + 1;
        while (end < to && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)) end++;
        if ((text[start..end].IndexOfAny("/@\\_") >= 0 || (end < to && text[end] is ':' or '.'))
            && IsInProtectedField(text, start, end, to, out int fieldEnd))
        {
            return fieldEnd;
        }

        int tokenEnd = end;
        TrimQuotes(text, ref start, ref end);
        if (start >= end) return tokenEnd;
        ReadOnlySpan<char> token = text[start..end];
        if (lineEnds && Chars.ClassOf(text[end - 1]) == CharClass.Hyphen && LineEnd.TryFind(text, start, end, to, out int second))
        {
            counts.Words++;
            into.Add(new Suspect(start, second, SuspectKind.LineEnd, -1));
            return second;
        }

        if (token.IndexOfAnyExcept('-', '\u2010', '\u2011') < 0) return tokenEnd;
        bool isMisreadElision = token is ['1', '\'' or Chars.Apostrophe];
        if (Protection.IsNumberSign(token)) return tokenEnd;
        if ((!isMisreadElision && Protection.IsNumber(token)) || Protection.IsRoman(token.TrimEnd('-')))
        {
            if (IsLoneSign(token)) AddSign(text, start, end, into);
            return tokenEnd;
        }

        counts.Words++;
        if (Chars.IsApostrophe(token[^1]) && IsElisionLike(token) && end + 1 < to && text[end] is ' ' or '\u00A0'
            && Chars.IsLetter(text[end + 1]))
        {
            int following = end + 1;
            while (following < to && Chars.ClassOf(text[following]) is not (CharClass.Space or CharClass.Punctuation)) following++;
            into.Add(new Suspect(start, following, SuspectKind.OpenElision, -1));
            return following;
        }

        AddParts(text, start, end, JudgeParts(token, out int word), word, into, ref counts);
        return tokenEnd;
    }

    /// <summary>Adds a sign or digit to the list if it may stand for a word.</summary>
    private static void AddSign(ReadOnlySpan<char> text, int start, int end, List<Suspect> into)
    {
        if (StandsInRunningText(text, start, end)) into.Add(new Suspect(start, end, SuspectKind.RealWord, -1));
    }

    /// <summary>Counts a token that contains other signs than letters, and adds it to the list if it is suspicious.</summary>
    private static void AddParts(ReadOnlySpan<char> text, int start, int end, WordVerdict verdict, int word, List<Suspect> into,
        ref ScanCounts counts)
    {
        ReadOnlySpan<char> token = text[start..end];
        if (verdict == WordVerdict.Unknown && ScanCounts.CountsAsUnknown(token)) counts.Unknown++;
        if (verdict == WordVerdict.Old) counts.Old++;
        else if (verdict != WordVerdict.Sound)
            into.Add(new Suspect(start, end, verdict == WordVerdict.Ambiguous
                || IsLoneSign(token) ? SuspectKind.RealWord : SuspectKind.Unknown, word));
    }

    /// <summary>Whether the text from space to space around a token must never be touched.</summary>
    private static bool IsInProtectedField(ReadOnlySpan<char> text, int start, int end, int to, out int fieldEnd)
    {
        int first = Math.Max(0, start - FieldReach), last = Math.Min(to, end + FieldReach);
        fieldEnd = end;
        while (start > first && !Chars.IsSpace(text[start - 1])) start--;
        while (fieldEnd < last && !Chars.IsSpace(text[fieldEnd])) fieldEnd++;
        return Protection.IsProtectedField(text[start..fieldEnd]);
    }

    /// <summary>Whether an exclamation mark is a misread l with its apostrophe: <c>!’Assemblée</c>.</summary>
    private static bool IsMisreadElision(ReadOnlySpan<char> text, int at, int to) =>
        text[at] == '!' && at + 2 < to && Chars.IsApostrophe(text[at + 1]) && Chars.IsLetter(text[at + 2]);

    /// <summary>Signs and digits that are suspiciously often à, il or l’.</summary>
    private static bool IsLoneSign(ReadOnlySpan<char> token) => token is "&" or "@" or "4" or "1" or "2" or "5" or "11" or "|" or "1l";

    /// <summary>Whether a sign has no other figures around it: 4,50 and pages 4 11 contain numbers.</summary>
    private static bool StandsInRunningText(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && text[start - 1] is '.' or ',') return false;
        int before = start - 1, after = end;
        while (before >= 0 && IsBetweenFigures(text[before])) before--;
        while (after < text.Length && IsBetweenFigures(text[after])) after++;
        return (before < 0 || !Chars.IsDigit(text[before])) && (after == text.Length || !Chars.IsDigit(text[after]));
    }

    private static bool IsBetweenFigures(char c) => c is ' ' or '\u00A0' or ',' or '.' or ':';

    /// <summary>Whether it is a clitic, or what damage turns one into: <c>I’</c>, <c>1’</c>, <c>aI’</c>.</summary>
    private static bool IsElisionLike(ReadOnlySpan<char> token) =>
        Clitics.LengthAt(token) == token.Length || (token.Length <= 4 && token[..^1].IndexOfAny(s_elisionLike) >= 0);

    /// <summary>Whether it is an initial, an enumerator or a variable.</summary>
    private static bool IsLoneLetterSound(ReadOnlySpan<char> text, int at)
    {
        char next = at + 1 < text.Length ? text[at + 1] : ' ';
        return next is ')' or '.' || (at > 0 && text[at - 1] is '(' or '.');
    }

    /// <summary>Apostrophes around a word are quotes; brackets around a word are the editor’s.</summary>
    private static void TrimQuotes(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        while (end - start > 1 && Chars.ClassOf(text[start]) == CharClass.Hyphen) start++;
        if (end - start < 2) return;
        char first = text[start], last = text[end - 1];
        if (first == '[' && last == ']' || Chars.IsApostrophe(first) && Chars.IsApostrophe(last))
        {
            start++;
            end--;
        }
    }
}
