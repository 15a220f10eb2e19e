using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Entries;

/// <summary>
/// What the entries of directories are made of, and what is read in its place: <c>Mlercier</c>, <c>(Mlad.)</c>, <c>fub. de gants</c>,
/// <c>S Martin</c>, <c>et ie,</c>.
/// </summary>
/// <remarks>
/// An entry has no sentence that could prove anything, and its abbreviations are in no lexicon; but they are few, and stand in places of
/// their own. Only entries in which a word is unknown are read.
/// </remarks>
internal sealed class EntryMisreadings(WordTest words) : IRepairStep
{
    public const string Rule = "words.entry";

    /// <summary>
    /// Counted on the training pages of directories: of 518 changes 495 were right or nearer, and of no kind fewer than nine in ten.
    /// </summary>
    private const float Sureness = 0.95f;

    private readonly EntryNames _names = new(words);
    private readonly char[] _figures = new char[HouseNumbers.Longest];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        // What proofread texts have that looks like an entry is none, and to see that takes time.
        if (facts.Profile.IsSound) return;
        int done = 0;
        foreach (Suspect suspect in facts.Suspects)
        {
            if (suspect.Start < done || suspect.Kind != SuspectKind.Unknown || !facts.Entries.Contain(text, suspect.Start)) continue;
            (int start, done) = facts.Entries.Last;
            // What an engine that reads all French letters reads as plain is printed so.
            Look(text, start, done, keepsAccents: facts.Profile.Fingerprint == Fingerprint.French, found);
        }
    }

    private void Look(ReadOnlySpan<char> text, int from, int to, bool keepsAccents, ChangeList found)
    {
        for (int at = from; at < to;)
        {
            int end = at;
            while (end < to && (Chars.IsLetter(text[end]) || Chars.IsDigit(text[end]))) end++;
            if (end == at)
            {
                at++;
                continue;
            }

            (int start, int readEnd) = (at, end);
            ReadOnlySpan<char> printed = _names.Printed(text, ref start, ref readEnd);
            if (printed.IsEmpty && HouseNumbers.TryRead(text, start, readEnd, _figures))
            {
                found.Add(start, readEnd, _figures.AsSpan(0, readEnd - start), new Reason(CorrectionKind.Numbering, Rule, Sureness));
            }
            else if (printed.IsEmpty) printed = EntryAbbreviations.Printed(text, ref start, readEnd);
            if (!printed.IsEmpty)
            {
                bool isAccent = Accents.AreSameButAccents(text[start..readEnd], printed);
                CorrectionKind kind = isAccent ? CorrectionKind.Accent : CorrectionKind.Letters;
                if (!isAccent || !keepsAccents) found.Add(start, readEnd, printed, new Reason(kind, Rule, Sureness));
            }

            at = Math.Max(end, readEnd);
        }
    }
}
