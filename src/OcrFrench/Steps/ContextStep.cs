using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps;

/// <summary>
/// Weighs what may have been printed at the suspicious places still open, including words divided at line ends, against their context.
/// </summary>
internal sealed class ContextStep(EngineModels models, WordTest words, Ranker ranker, SourceFacts facts, ReadingList readings,
    CapitalAccents capitals) : IRepairStep
{
    /// <summary>By hand: a number of three or more digits and marks is never a misread word.</summary>
    private const int MostDigits = 2;

    private readonly DecodingSession _decoding = new(models, words, ranker) { Recognition = facts.Recognition, Words = facts.Words };
    private readonly OpenPlaces _open = new();
    private readonly char[] _word = new char[128];
    private readonly char[] _spelt = new char[128];
    private char[] _line = new char[128];

    /// <summary>Takes what was weighed in the last text: see <see cref="DecodingSession.Trace"/>.</summary>
    public WeighedPlaces? Trace
    {
        set => _decoding.Trace = value;
    }

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        _decoding.Trace?.Start(facts.Profile);
        if (facts.Suspects.Count == 0) return;
        _decoding.Source = facts.Source;
        _decoding.KeepsReadings = readings.IsWanted;
        DamageProfile profile = facts.Judged;
        _decoding.Run(text, _open.Find(facts.Suspects, found), profile, facts.Closed.All, facts.Scanner);
        foreach (Proposal proposal in _decoding.Proposals)
            if (MayBeMisread(text[proposal.Start..proposal.End])) Add(text, proposal, profile, found);
    }

    /// <summary>Runs only the evidence pass: what a text reveals about its source.</summary>
    /// <returns>The number of places it would repair.</returns>
    public int GatherEvidence(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found, List<(uint Form, int Edit, int Weight)> edits)
    {
        _decoding.Source = facts.Source;
        _decoding.EvidenceOf(text, _open.Find(facts.Suspects, found), facts.Profile, facts.Closed.All, facts.Scanner).CopyTo(edits);
        return _decoding.Likely;
    }

    /// <summary>
    /// Printed words never contain surrogates, half of which could be lost, soft hyphens are damage at a line’s end only, and numbers are
    /// not misread words.
    /// </summary>
    private static bool MayBeMisread(ReadOnlySpan<char> text)
    {
        int digits = 0;
        bool letters = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsSurrogate(c) || (c == '\u00AD' && !(i + 1 < text.Length && Chars.IsSpace(text[i + 1])))) return false;
            if (char.IsLetter(c)) letters = true;
            else if (char.IsAsciiDigit(c)) digits++;
        }

        return letters || digits <= MostDigits;
    }

    private void Add(ReadOnlySpan<char> text, in Proposal proposal, in DamageProfile profile, ChangeList found)
    {
        ReadOnlySpan<char> read = text[proposal.Start..proposal.End], result = Spell(read, _decoding.TextOf(proposal), profile);
        CorrectionKind kind = ContextKinds.Of(read, _decoding.TextOf(proposal), proposal.Kind);
        int end = proposal.End;
        if (proposal.Kind == SuspectKind.LineEnd)
        {
            if (LostHyphens.IsCompound(models.Graph, read, result)) return;
            result = LineEnd.TryKeepBreak(read, result, ref _line, out int length)
                ? _line.AsSpan(0, length)
                : LineEnd.MoveBreak(text, proposal.Start, AsSpelt(text, proposal.Start, read, result), ref end, ref _line);
        }

        int from = readings.Count;
        if (readings.IsWanted)
        {
            readings.Add(result, proposal.Probability);
            for (int i = 0; i < proposal.RunnersUpCount; i++)
            {
                (int start, int length, float probability) = _decoding.RunnersUp[proposal.RunnersUpFrom + i];
                readings.Add(_decoding.TextAt(start, length), probability);
            }
        }

        found.Add(proposal.Start, end, result, new Reason(kind, ContextKinds.RuleOf(kind, proposal.Kind), proposal.Probability)
        {
            Judge = proposal.Kind == SuspectKind.RealWord ? Judge.RankerOfWord : Judge.Ranker,
            Readings = from,
            ReadingsCount = readings.Count - from,
        });
    }

    /// <summary>A divided word that may be in old spelling, or a name in a list, is joined without other changes.</summary>
    private ReadOnlySpan<char> AsSpelt(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> cut, ReadOnlySpan<char> result)
    {
        if (!(facts.MayBeOld || facts.IsLongList(text, at)) || cut.Length > _spelt.Length || !OldSkeleton.IsSame(cut, result))
            return result;
        int length = LineEnd.Join(cut, _spelt);
        return result.Contains(' ') ? result : _spelt.AsSpan(0, length);
    }

    /// <summary>Writes a repaired word following the convention for capitals.</summary>
    private ReadOnlySpan<char> Spell(ReadOnlySpan<char> read, ReadOnlySpan<char> result, in DamageProfile profile)
    {
        if (result.Length > _word.Length) return result;
        result.CopyTo(_word);
        Span<char> spelt = _word.AsSpan(0, result.Length);
        if (capitals == CapitalAccents.AsPrinted && !profile.AccentsCapitals
            && profile.Fingerprint is Fingerprint.French or Fingerprint.General)
            PlainCapitals.KeepInPlace(read, spelt);
        // jusqu'A has no À: it follows lower-case letters.
        if (spelt is [.., _, '\'' or Chars.Apostrophe, 'À'] && Chars.IsLower(spelt[^3])) spelt[^1] = GraveWords.Preposition;
        // Acceptance sees to what is written; here it is for the other readings as well, which people are shown.
        if (capitals == CapitalAccents.Never) PlainCapitals.KeepCounted(read, spelt);
        if (LostHyphens.IsAt(models.Graph, read, spelt, out int at)) spelt[at] = '-';
        return spelt;
    }
}
