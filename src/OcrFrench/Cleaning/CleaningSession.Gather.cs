using System.Runtime.InteropServices;
using OcrFrench.Acceptance;
using OcrFrench.Characters;
using OcrFrench.Evidence;
using OcrFrench.Models.Confusions;
using OcrFrench.Survey;

namespace OcrFrench.Cleaning;

internal sealed partial class CleaningSession
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    /// <summary>Looks at a text for what it tells of its source, without repairing it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="recognized">What the engine that read it says of its words.</param>
    /// <param name="into">Takes what it tells.</param>
    public void Gather(ReadOnlySpan<char> source, IReadOnlyList<RecognizedWord> recognized, TextEvidence into)
    {
        _recognized = recognized;
        _filter.Start();
        Begin(source);
        ReadOnlySpan<char> text = source;
        if (_filter.IsActive && Replace(text)) text = Advance(text);
        if (Normalize(text, _normalization)) text = Advance(text);
        Scan(text);
        (into.Words, into.Unknown) = (FirstCounts.Words, FirstCounts.Unknown);
        if (!_profile.IsSound && RepairLayout(text))
        {
            text = Advance(text);
            Scan(text);
        }

        into.Fingerprint = _profile.Fingerprint;
        if (!_profile.IsSound)
        {
            _profile = _profile with { JoinsLines = _inlineHyphens.Evidence >= LinesToJoin };
            _pass.Clear();
            ApplyRules(text, _profile);
            into.Kind = ChannelModels.KindOf(_profile);
            into.Characters = text.Length;
            _decoding.FirstLook(text, _suspects, _profile, CollectionsMarshal.AsSpan(_foreign), _scanner).CopyTo(into.Edits);
            into.Repaired = _pass.Count + _decoding.Likely;
        }

        GatherNames(text, into);
        _recognized = [];
        _recognition.Clear();
    }

    /// <summary>Counts words that are written like names and are no French words in small letters.</summary>
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
