using System.Runtime.InteropServices;
using OcrFrench.Acceptance;
using OcrFrench.Characters;
using OcrFrench.Evidence;
using OcrFrench.Survey;

namespace OcrFrench.Cleaning;

/// <summary>The first pass over a collection.</summary>
internal sealed partial class CleaningSession
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    /// <summary>Gathers what a text reveals about its source, without repairing it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="recognized">What the OCR engine reported about its words.</param>
    /// <param name="into">Receives the evidence.</param>
    public void Gather(ReadOnlySpan<char> source, IReadOnlyList<RecognizedWord> recognized, TextEvidence into)
    {
        _acceptor.Filter.Start();
        _facts.Left.IsWanted = _acceptor.Refusals.IsWanted = false;
        Begin(source, explains: false, recognized);
        ReadOnlySpan<char> text = source;
        foreach (Stage stage in _stages.Decisions)
            if (Find(text, stage)) text = Advance(text);
        if (Find(text, _stages.Characters)) text = Advance(text);
        _survey.Look(text, _facts, goesOn: false);
        if (Find(text, _stages.Unreadable))
        {
            text = Advance(text);
            _survey.Look(text, _facts, goesOn: false);
        }

        (into.Words, into.Unknown) = (_facts.Counts.Words, _facts.Counts.Unknown);
        if (!_facts.Profile.IsSound)
        {
            if (Find(text, _stages.Marks))
            {
                text = Advance(text);
                _survey.Look(text, _facts, goesOn: true);
            }

            GatherEdits(text, into);
        }

        into.Fingerprint = _facts.Profile.Fingerprint;
        into.IsOld = _facts.MayBeOld;
        GatherNames(text, into);
        _facts.Recognition.Clear();
    }

    private void GatherEdits(ReadOnlySpan<char> text, TextEvidence into)
    {
        if (_facts.Profile.IsSound) return;
        _found.Clear();
        foreach (Steps.IRepairStep rules in _stages.Rules) rules.Find(text, _facts, _found);
        into.Kind = _facts.Profile.Channel;
        into.Characters = text.Length;
        into.Repaired = _found.Count + _stages.Context.GatherEvidence(text, _facts, _found, into.Edits);
    }

    /// <summary>Counts words that are written like names and are not French words in lower case.</summary>
    private void GatherNames(ReadOnlySpan<char> text, TextEvidence into)
    {
        _names.Clear();
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[RecurringNames.LongestName];
        for (int at = 0; at < text.Length;)
        {
            if (DocumentWords.Separates(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && !DocumentWords.Separates(text[at])) at++;
            ReadOnlySpan<char> word = DocumentWords.CoreOf(text[start..at]);
            if (word.Length > lower.Length || !RecurringNames.LooksLikeName(word)) continue;
            for (int i = 0; i < word.Length; i++) lower[i] = Letters.ToLower(word[i]);
            if (!_words.IsKnown(lower[..word.Length])) CollectionsMarshal.GetValueRefOrAddDefault(names, word, out _)++;
        }

        into.AddNames(_names);
    }
}
