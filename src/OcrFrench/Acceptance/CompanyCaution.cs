using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Acceptance;

/// <summary>What a change must prove for the company its word keeps: terms beside terms, dialect beside dialect, itself again.</summary>
internal sealed class CompanyCaution(WordTest words)
{
    /// <summary>
    /// By hand: what a word must prove that stands beside two learned ones which are unknown too, within so many characters on either
    /// side, or that a well-read text has three times, and hardly ever what it would become: a term that the lexicon lacks. On pages with
    /// a greater share of unknown words than the last of these, what looks like dialect is damage.
    /// </summary>
    private const float Term = 0.98f, FewUnknown = 0.06f, ReadAtAll = 0.1f;

    /// <summary>
    /// By hand: in a short line of speech a third of the words may be unknown, and what is repaired there must be certain.
    /// </summary>
    private const float Spoken = 0.35f, Speech = 0.995f;

    private const int ShortestTerm = 4, Beside = 120, TermsBeside = 2;

    /// <summary>By hand, in characters: between two speeches of one person in a play others speak.</summary>
    private const int SpeechReach = 600;

    /// <summary>
    /// What may be a word that the lexicon lacks for the words around it, or for the text having it again and again.
    /// </summary>
    public float ThresholdOf(
        ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result, SourceFacts facts)
    {
        float readable = facts.Profile.Fingerprint switch
        {
            Fingerprint.General => Spoken,
            Fingerprint.French => FewUnknown,
            _ => 0,
        };
        if (facts.Profile.UnknownShare < readable && SpokenForms.SurroundIt(text, change.Start, change.End)) return Speech;
        if (change.Reason is not { Judge: Judge.Ranker, Kind: not CorrectionKind.LineEnd } || read.Length < ShortestTerm
            || Accents.AreSameButAccents(read, result)) return 0;
        if (HasTermsBeside(text, change, facts.Suspects)) return Term;
        if (facts.Profile.UnknownShare < ReadAtAll && HasDialectBeside(text, change, facts.Words)) return Term;
        // Of a damaged word the text has the sound form more often.
        bool recurs = facts.Profile.UnknownShare < FewUnknown && Chars.IsLower(read[0]) && facts.Words.CountOf(read) is var count
            && count >= TextSpelling.Throughout && facts.Words.CountOf(result) * TextSpelling.Throughout <= count;
        return recurs ? Term : 0;
    }

    /// <summary>Whether other unknown words close by are learned ones: a text of medicine, of chemistry.</summary>
    private static bool HasTermsBeside(ReadOnlySpan<char> text, in Change change, List<Suspect> suspects)
    {
        int low = 0, high = suspects.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (suspects[middle].End + Beside <= change.Start) low = middle + 1;
            else high = middle;
        }

        int terms = 0;
        for (int i = low; i < suspects.Count && suspects[i].Start < change.End + Beside; i++)
        {
            Suspect suspect = suspects[i];
            if (suspect.Kind == SuspectKind.Unknown && (suspect.End <= change.Start || suspect.Start >= change.End)
                && LearnedWords.LooksLearned(text[suspect.Start..suspect.End])) terms++;
        }

        return terms >= TermsBeside;
    }

    /// <summary>
    /// Whether a small word that no dictionary has, but other texts do, stands close by, and elsewhere in the text: a peasant on the stage
    /// says queuque and bian, and then parsonne.
    /// </summary>
    private bool HasDialectBeside(ReadOnlySpan<char> text, in Change change, DocumentWords counts)
    {
        int from = Math.Max(0, change.Start - SpeechReach), to = Math.Min(text.Length, change.End + SpeechReach);
        for (int at = from; at < to;)
        {
            int end = Chars.EndOfLetters(text, at);
            if (end > at && at > from && end < to && end - at >= TextSpelling.Shortest && Chars.IsLower(text[at]) && Separates(text[at - 1])
                && Separates(text[end]) && (end <= change.Start || at >= change.End)
                && counts.CountOf(text[at..end]) >= TextSpelling.Throughout && words.IsOnlyAttested(text[at..end])) return true;
            at = Math.Max(end, at + 1);
        }

        return false;
    }

    private static bool Separates(char c) => Chars.ClassOf(c) is CharClass.Space or CharClass.Punctuation;
}
