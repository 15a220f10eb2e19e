using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>
/// The only place that decides whether a change is made: it holds each confidence against the level, the spelling of the text, and what
/// the user wants and has decided. One text at a time, on one thread.
/// </summary>
/// <param name="options">What the user asks for.</param>
/// <param name="choices">The same, compiled.</param>
/// <param name="words">Which words are sound.</param>
internal sealed class Acceptor(OcrCleanerOptions options, UserChoices choices, WordTest words)
{
    private readonly Caution _caution = new(words);
    private readonly MisreadingPlaces _places = new(words);
    private readonly OddPlaces _odd = new(words);
    private bool[] _kept = [];
    private char[] _plain = [];

    /// <summary>What is protected, decided or not wanted.</summary>
    public ChangeFilter Filter { get; } = new(choices);

    /// <summary>What was refused since <see cref="StartRound"/>.</summary>
    public Refusals Refusals { get; } = new();

    public void StartRound() => Refusals.Clear();

    /// <summary>Sorts changes and removes those that are not to be made; those that stay are disjoint.</summary>
    /// <param name="text">The text that they are of.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="changes">The changes, in any order.</param>
    /// <param name="keepsAskedForms">
    /// Whether the changes may come from a step that takes what the options ask for to be damage: such a form stays.
    /// </param>
    /// <returns>Whether any are left.</returns>
    public bool Settle(ReadOnlySpan<char> text, SourceFacts facts, ChangeList changes, bool keepsAskedForms)
    {
        if (options.Capitals == CapitalAccents.Never) KeepPlainCapitals(text, changes);
        if (_kept.Length < changes.Count) _kept = new bool[changes.Count * 2];
        for (int i = 0; i < changes.Count; i++) _kept[i] = IsSureEnough(text, facts, changes, changes[i]);
        changes.Keep(_kept);
        if (Filter.IsActive) Filter.Apply(text, changes, Refusals);
        else changes.Sort();
        if (keepsAskedForms) AskedForms.Keep(text, options, changes);
        return changes.Count > 0;
    }

    /// <summary>Takes from repairs the accents that they would add to capitals. What was decoded (É in mojibake) keeps them.</summary>
    private void KeepPlainCapitals(ReadOnlySpan<char> text, ChangeList changes)
    {
        bool any = false;
        for (int i = 0; i < changes.Count; i++)
        {
            Change change = changes[i];
            if (change.Reason is { Kind: CorrectionKind.Character } or { Judge: Judge.User }) continue;
            ReadOnlySpan<char> written = changes.TextOf(change), read = text[change.Start..change.End];
            if (_plain.Length < written.Length) _plain = new char[written.Length * 2];
            written.CopyTo(_plain);
            Span<char> plain = _plain.AsSpan(0, written.Length);
            if (!PlainCapitals.KeepCounted(read, plain)) continue;
            if (read.SequenceEqual(plain)) Refusals.Add(changes, change, DoubtReason.NotAskedFor);
            changes.Rewrite(i, plain);
            any = true;
        }

        if (any) changes.DropIdle(text);
    }

    private bool IsSureEnough(ReadOnlySpan<char> text, SourceFacts facts, ChangeList changes, in Change change)
    {
        if (change.Reason is { Kind: CorrectionKind.LineEnd, Judge: not Judge.User } && options.LineEnds == LineEndHyphens.Keep)
        {
            Refusals.Add(changes, change, DoubtReason.NotAskedFor);
            return false;
        }

        // Lost characters are found again in any language, and before they are, a text looks like another one; what the user asks for is
        // asked for everywhere.
        bool mayBeClosed = change.Reason is { Judge: not (Judge.User or Judge.Source), Kind: not CorrectionKind.Character };
        if (mayBeClosed && facts.Closed.Touched(change.Start, change.End) is { } closed)
        {
            Refusals.Add(changes, change, closed.Reason);
            return false;
        }

        if (mayBeClosed && facts.Content == TextContent.Register && ListEntries.Forbid(text, change, changes.TextOf(change)))
        {
            Refusals.Add(changes, change, DoubtReason.NotProse);
            return false;
        }

        float threshold = ThresholdOf(text, change, changes.TextOf(change), facts, out DoubtReason reason);
        if (change.Reason.Confidence >= threshold) return true;
        Refusals.Add(changes, change, reason, Math.Min(threshold, 1));
        return false;
    }

    private float ThresholdOf(
        ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> result, SourceFacts facts, out DoubtReason reason)
    {
        ReadOnlySpan<char> read = text[change.Start..change.End];
        Judge judge = change.Reason.Judge;
        reason = facts.Profile.IsOld ? DoubtReason.OldSpelling : DoubtReason.BelowThreshold;
        if (choices.Decided is { HasAccepted: true } decided)
        {
            if (decided.IsAccepted(read, result)) return 0;
            if (decided.IsAcceptedShort(read, result)) return Thresholds.Of(CleaningLevel.Thorough, facts.Profile, judge);
        }

        float threshold = Thresholds.Of(options.Level, facts.Profile, judge);
        if (judge == Judge.User) return threshold;
        if (judge == Judge.Source) return words.LosesOwn(read, result) ? Thresholds.Never : threshold;
        if (judge == Judge.Ranker && IsWordAmongWords(text, change, read, facts))
            threshold = MathF.Max(threshold, Thresholds.Of(options.Level, facts.Profile, Judge.RankerOfWord));
        if (judge is Judge.Ranker or Judge.RankerOfWord && Settles(text, change, read, result, facts, ref threshold)) return threshold;
        if (facts.Profile.IsSound && options.Level != CleaningLevel.Conservative && !facts.Profile.IsOld
            && judge is Judge.Ranker or Judge.RankerOfWord && OddPlaces.Puts(read, result) && _odd.IsOdd(text, change.Start, change.End))
            threshold = MathF.Min(threshold, Thresholds.OddInSound);

        if (facts.NeedsProof && Thresholds.Of(Thresholds.Surer(options.Level), facts.Profile, judge) is var more && more > threshold)
        {
            threshold = more;
            reason = DoubtReason.NotProse;
        }

        float cautious = _caution.ThresholdOf(text, change, result, facts, out DoubtReason why);
        if (cautious <= threshold) return threshold;
        reason = why;
        return cautious;
    }

    /// <summary>
    /// Lowers the threshold where a frequent misreading is undone. Where the word is meant, it sets the threshold for good, and tells so.
    /// </summary>
    private bool Settles(ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> read, ReadOnlySpan<char> result, SourceFacts facts,
        ref float threshold)
    {
        bool isSure = FrequentMisreadings.UndoesSurely(read, result) && MisreadingPlaces.AllowSurely(text, change.Start, result);
        if (!isSure && !FrequentMisreadings.Undoes(read, result, isSound: false)) return false;
        if (_places.IfMeant(text, change.Start, change.End, result) is var meant and > 0)
        {
            threshold = meant;
            return true;
        }

        if (!_places.Allow(text, change.Start, change.End, result))
        {
            if (!isSure || !_places.IsMeant(text, change.Start, change.End, result)) return false;
            threshold = Thresholds.Never;
            return true;
        }

        if (isSure || !facts.Profile.IsSound || FrequentMisreadings.Undoes(read, result, isSound: true))
            threshold = MathF.Min(threshold, Thresholds.OfFrequent(options.Level, facts.Profile));
        bool isShort = facts.Profile.Fingerprint == Fingerprint.General && facts.First is { Counts.Unknown: 0 };
        if (isSure) threshold = MathF.Min(threshold, Thresholds.OfSure(options.Level, facts.Profile, isShort));
        return false;
    }

    /// <summary>
    /// Whether a French word that fits badly stands in a text too short to show its engine, in which no word was unknown: of such repairs
    /// half are wrong, while beside damage nearly all are right (counted on single sentences).
    /// </summary>
    private bool IsWordAmongWords(ReadOnlySpan<char> text, in Change change, ReadOnlySpan<char> read, SourceFacts facts) =>
        facts.Profile.Fingerprint == Fingerprint.General && change.Reason.Kind is CorrectionKind.Letters or CorrectionKind.Accent
            && facts.First is { Counts.Unknown: 0 } && words.IsKnown(read) && !facts.Entries.Contain(text, change.Start);
}
