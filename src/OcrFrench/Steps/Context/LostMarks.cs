using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Candidates that a lexicon search cannot find: a clitic of which only the apostrophe was read (<c>'elle</c>), an exclamation or question
/// mark read as a letter (<c>Ahl</c>), a quotation mark at a paragraph’s start, and à for a capital A in the middle of a sentence.
/// </summary>
internal sealed class LostMarks
{
    // Costs in nats, set by hand: the pages that the tables are learnt from are freshly printed and seldom show these.
    private const float CliticCost = 4, ExclamationCost = 4, QuestionCost = 5, QuoteCost = 4;

    /// <summary>Letters that an exclamation mark is read as.</summary>
    private const string ExclamationLike = "lI1|]";

    /// <summary>Letters that a question mark is read as.</summary>
    private const string QuestionLike = "f7";

    /// <summary>In characters, by hand: about a line.</summary>
    private const int LongestQuotation = 80;

    /// <summary>By hand: l’, d’ and qu’ are shorter than a word that closes a quotation is likely to be.</summary>
    private const int LongestClitic = 2;

    private static readonly string[] s_clitics = ["l", "d", "qu", "j", "n", "s", "m", "t", "c"];

    private readonly WordTest _words;
    private readonly char[] _buffer = new char[CandidateSearch.MaxReadLength + 4];

    public LostMarks(WordTest words) => _words = words;

    /// <summary>The habits of the text.</summary>
    public DamageProfile Profile { get; set; }

    /// <summary>Adds what may have been printed at a place.</summary>
    public void Add(ReadOnlySpan<char> text, in Unit unit, CandidateList into)
    {
        ReadOnlySpan<char> read = text[unit.Start..unit.End];
        if (read.Length > CandidateSearch.MaxReadLength) return;
        if (Chars.IsApostrophe(read[0]) && !IsQuotation(text, unit.End)) AddClitics(read, unit, into);
        else if (read.Length == 1) AddLone(text, read[0], unit, into);
        if (unit.Kind != SuspectKind.Unknown || read.Length < 3) return;
        if (ExclamationLike.Contains(read[^1], StringComparison.Ordinal)) AddMark(text, read, '!', ExclamationCost, unit, into);
        else if (QuestionLike.Contains(read[^1], StringComparison.Ordinal)) AddMark(text, read, '?', QuestionCost, unit, into);
    }

    /// <summary>
    /// Whether an apostrophe behind a word closes, on the same line, what one before a word has opened: <c>'elle part'</c>.
    /// </summary>
    private static bool IsQuotation(ReadOnlySpan<char> text, int from)
    {
        int to = Math.Min(text.Length, from + LongestQuotation);
        for (int at = from; at < to && !Chars.IsLineBreak(text[at]); at++)
        {
            bool ends = at + 1 == text.Length || !Chars.IsLetter(text[at + 1]);
            // l' an has its apostrophe behind a clitic.
            if (Chars.IsApostrophe(text[at]) && ends && at - Chars.StartOfLetters(text, at) > LongestClitic) return true;
        }

        return false;
    }

    private void AddClitics(ReadOnlySpan<char> read, in Unit unit, CandidateList into)
    {
        if (read.Length < 2 || !Chars.MayFollowElision(Letters.ToLower(read[1])) || !_words.IsKnown(read[1..])) return;
        foreach (string clitic in s_clitics)
        {
            clitic.CopyTo(_buffer);
            if (unit.AtSentenceStart == SentenceStart.Sure) _buffer[0] = Letters.ToUpper(_buffer[0]);
            read.CopyTo(_buffer.AsSpan(clitic.Length));
            into.Add(unit.First, _buffer.AsSpan(0, clitic.Length + read.Length), CliticCost, 0, 2, 0);
        }
    }

    private static void AddLone(ReadOnlySpan<char> text, char read, in Unit unit, CandidateList into)
    {
        bool afterSpace = unit.Start > 0 && text[unit.Start - 1] is ' ' or '\u00A0';
        if (afterSpace && ExclamationLike.Contains(read, StringComparison.Ordinal) && MayFollowMark(text, unit.End))
        {
            into.Add(unit.First, "!", ExclamationCost, 0, 0, 0);
        }
        if (read is not ('a' or 'A')) return;
        bool atParagraph = unit.Start == 0 || text[unit.Start - 1] == '\n';
        if (atParagraph && unit.End + 1 < text.Length && text[unit.End] == ' ' && Chars.IsUpper(text[unit.End + 1]))
        {
            into.Add(unit.First, "«", QuoteCost, 0, 0, 0);
        }
        if (read == 'A' && unit.AtSentenceStart == SentenceStart.No) AddSmall(text, unit, into);
    }

    /// <summary>à, where À is a candidate and the previous word is not in capitals.</summary>
    private static void AddSmall(ReadOnlySpan<char> text, in Unit unit, CandidateList into)
    {
        int before = unit.Start - 1;
        while (before >= 0 && !Chars.IsLetter(text[before])) before--;
        if (before < 0 || !Chars.IsLower(text[before])) return;
        for (int c = unit.First + 1; c < into.Count; c++)
        {
            if (into.TextOf(c) is not GraveWords.Capital) continue;
            Candidate found = into[c];
            into.Add(unit.First, GraveWords.Small, MathF.Max(0, found.Channel - 0.2f), found.Unigram, 1, 0, found.Edits);
            return;
        }
    }

    private void AddMark(ReadOnlySpan<char> text, ReadOnlySpan<char> read, char mark, float cost, in Unit unit, CandidateList into)
    {
        if (!_words.IsKnown(read[..^1]) || !MayFollowMark(text, unit.End)) return;
        read[..^1].CopyTo(_buffer);
        int length = read.Length - 1;
        if (Profile.HasSpaceBeforeMarks) _buffer[length++] = ' ';
        _buffer[length++] = mark;
        into.Add(unit.First, _buffer.AsSpan(0, length), cost, 0, 1, 0);
    }

    /// <summary>
    /// Whether an exclamation mark fits before what follows: a line’s end, a quotation mark, or a space, but no other mark.
    /// </summary>
    private static bool MayFollowMark(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] == '\n') return true;
        if (text[at] is '»' or '"' or '”') return true;
        return text[at] is ' ' or '\u00A0' && at + 1 < text.Length && text[at + 1] is not (',' or '.' or ';' or ':' or '?' or '!');
    }
}
