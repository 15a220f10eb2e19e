using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// The hyphens of a verb and its subject, and of numbers: read as dashes (<c>dit—on</c>, <c>vingt–deux</c>), or lost beside the t that
/// keeps two vowels apart (<c>viendratil</c>, <c>a-til</c>).
/// </summary>
internal sealed class InversionHyphens(WordGraph graph) : IRepairStep
{
    public const string DashRule = "layout.dash-for-hyphen", LostRule = "layout.inversion";

    /// <summary>By hand: no sentence has such a pair of words with a dash and no space between.</summary>
    private const float Sureness = 0.99f;

    /// <summary>In letters: a subject has as many.</summary>
    private const int ShortestWord = 2;

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 0; ;)
        {
            int next = text[at..].IndexOfAny('–', '—');
            if (next < 0) break;
            at += next + 1;
            int start = Chars.StartOfLetters(text, at - 1), end = Chars.EndOfLetters(text, at);
            if (start < at - 1 && end > at && LostHyphens.IsPair(graph, text[start..(at - 1)], text[at..end]))
                found.Add(at - 1, at, "-", new Reason(CorrectionKind.Punctuation, DashRule, Sureness));
        }

        // Old prints have va-t'il and pourrat-il.
        if (facts.MayBeOld) return;
        foreach (Suspect suspect in facts.Suspects)
        {
            if (suspect.Kind == SuspectKind.Unknown && !AddLost(text, suspect.Start, suspect.End, facts, found))
                AddT(text, suspect.Start, suspect.End, found);
        }

    }

    /// <summary>Two words without their hyphen: <c>Croyezvous</c>, <c>dixhuit</c>.</summary>
    private bool AddLost(ReadOnlySpan<char> text, int start, int end, SourceFacts facts, ChangeList found)
    {
        if (end - start > WordGraph.MaxWordLength) return false;
        Span<char> word = stackalloc char[WordGraph.MaxWordLength];
        word = word[..(end - start)];
        text[start..end].CopyTo(word);
        // In a sentence, and in an entry of a list, a capital is a name's: Boiton dit Latour.
        if (Chars.IsUpper(word[0]) && (SentenceStarts.At(text, start) == SentenceStart.No || facts.Entries.Contain(text, start)
            || Surnames.StandsAt(text, start, end))) return false;
        word[0] = Letters.ToLower(word[0]);
        int second = SecondOfPair(word);
        if (second < 0 || IsTypedWrong(word)) return false;
        found.Add(start + second, start + second, "-", new Reason(CorrectionKind.Split, LostRule, Sureness));
        return true;
    }

    /// <summary>Whether a hand that typed a noun has exchanged two of its letters: <c>contextualisaiton</c>.</summary>
    private bool IsTypedWrong(Span<char> word)
    {
        const string Typed = "aiton", Meant = "ation";
        if (!word.EndsWith(Typed, StringComparison.Ordinal)) return false;
        Span<char> ending = word[^Typed.Length..];
        Meant.CopyTo(ending);
        bool isNoun = graph.Find(word) >= 0;
        Typed.CopyTo(ending);
        return isNoun;
    }

    /// <summary>Where the second word begins if two that take a hyphen are written as one; −1 if not.</summary>
    private int SecondOfPair(ReadOnlySpan<char> word)
    {
        for (int at = ShortestWord; at <= word.Length - ShortestWord; at++)
            if (LostHyphens.IsPair(graph, word[..at], word[at..])) return at;
        return -1;
    }

    /// <summary>A t between two vowels as well: <c>viendratil</c>.</summary>
    private void AddT(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        if (end - start > WordGraph.MaxWordLength || !Chars.IsLower(text[start])) return;
        ReadOnlySpan<char> letters = WithoutHyphens(text[start..end], stackalloc char[WordGraph.MaxWordLength]);
        if (!LostHyphens.IsWithT(graph, letters, out int verb)) return;
        Span<char> repaired = stackalloc char[WordGraph.MaxWordLength + 2];
        letters[..verb].CopyTo(repaired);
        "-t-".CopyTo(repaired[verb..]);
        letters[(verb + 1)..].CopyTo(repaired[(verb + 3)..]);
        repaired = repaired[..(letters.Length + 2)];
        if (!repaired.SequenceEqual(text[start..end]))
            found.Add(start, end, repaired, new Reason(CorrectionKind.Split, LostRule, Sureness));
    }

    private static ReadOnlySpan<char> WithoutHyphens(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = 0;
        foreach (char c in word)
            if (Chars.ClassOf(c) != CharClass.Hyphen) buffer[length++] = c;
        return buffer[..length];
    }
}
