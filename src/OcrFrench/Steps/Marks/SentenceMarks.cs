using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Recognition;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Commas read as periods in the middle of a sentence (<c>il partit. mais trop tard</c>), and periods read as commas at the end of one,
/// where the engine itself lists the other mark as nearly as likely. Without the engine's evidence nothing is changed.
/// </summary>
/// <remarks>
/// On pages printed and read for this purpose, 652 of 663 periods that precede a lower-case letter, and for which the engine lists the
/// comma as nearly as likely, were commas. In scans of real books such a mark, without the engine's evidence, is just as often a speck.
/// </remarks>
internal sealed class SentenceMarks(WordTest words) : IRepairStep
{
    /// <summary>The share counted above; for periods by hand: sure enough for the balanced level, not for the conservative one.</summary>
    private const float Comma = 0.98f, Period = 0.94f;

    /// <summary>
    /// By hand: another mark is close if it is less than about nine points of Tesseract's rating behind, very close if less than six.
    /// </summary>
    private const float Near = -1, VeryNear = -1.8f;

    /// <summary>By hand: shorter words are often abbreviations.</summary>
    private const int ShortestWord = 3;

    /// <summary>Words that begin sentences and are not names; in the middle of a sentence they have no capital.</summary>
    private static readonly SmallWordTable s_starts = SmallWordTable.Of(
        "Il Ils Elle Elles Je Tu Nous Vous On Ce Cela Cette Mais Et Puis Alors Le La Les Un Une Des Dans Pour Sur Quand Si C J L");

    /// <summary>Adds the marks to replace to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        RecognizedText recognition = facts.Recognition;
        if (!recognition.IsActive || facts.Profile.IsOld) return;
        for (int at = ShortestWord; at + 2 < text.Length; at++)
        {
            int next = text[at..^2].IndexOfAny('.', ',');
            if (next < 0) return;
            at += next;
            int symbol = recognition.SymbolsOf(at, at + 1)[0];
            if (text[at + 1] is not (' ' or '\n') || !recognition.Symbols.HasReadings(symbol) || !IsKnownWordBefore(text, at)) continue;
            if (text[at] == '.' && Chars.IsLower(text[at + 2]) && CostOf(recognition.Symbols, symbol, ',') < Near)
                found.Add(at, at + 1, ",", new Reason(CorrectionKind.Punctuation, "marks.comma", Comma));
            else if (text[at..(at + 2)] is ", " && StartsSentence(text, at + 2) && CostOf(recognition.Symbols, symbol, '.') < VeryNear)
                found.Add(at, at + 1, ".", new Reason(CorrectionKind.Punctuation, "marks.period", Period));
        }
    }

    private static float CostOf(SymbolEvidence evidence, int symbol, char mark)
    {
        for (int r = 0; r < evidence.CountOf(symbol); r++)
        {
            (string reading, float cost) = evidence.Reading(symbol, r);
            if (reading.Length == 1 && reading[0] == mark) return cost;
        }

        return float.PositiveInfinity;
    }

    private static bool StartsSentence(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && Chars.IsLetter(text[end])) end++;
        return end > at && s_starts.Contains(text[at..end]);
    }

    /// <summary>Whether a known lower-case word that is not an abbreviation ends at a mark.</summary>
    private bool IsKnownWordBefore(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (start > 0 && Chars.IsLower(text[start - 1])) start--;
        if (at - start < ShortestWord
            || (start > 0 && Chars.ClassOf(text[start - 1]) is not (CharClass.Space or CharClass.Punctuation or CharClass.Hyphen)
            && !Chars.IsApostrophe(text[start - 1])))
        {
            return false;
        }
        return !Abbreviations.Contains(text[start..at]) && words.Judge(text[start..at], [], out _) is not WordVerdict.Unknown;
    }
}
