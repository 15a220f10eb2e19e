using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Frames;
using OcrFrench.Survey.Languages;
using OcrFrench.Survey.LongS;
using OcrFrench.Survey.Notes;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Survey;

/// <summary>
/// Tells what a text is and which of its places look damaged, before anything is repaired. One text at a time, on one thread.
/// </summary>
/// <param name="period">The spelling that the user says the text has.</param>
/// <param name="content">What the user says it consists of.</param>
/// <param name="models">What the engine knows.</param>
/// <param name="words">Which words are sound.</param>
/// <param name="filters">What else knows places that are not to be suspected, in the order in which they are asked.</param>
/// <param name="writtenNotes">Notes that are to be written in another form, if any are.</param>
internal sealed class TextSurvey(
    SpellingPeriod period, TextContent content, EngineModels models, WordTest words, ISuspectFilter[] filters, IWrittenNotes? writtenNotes)
{
    private readonly JoinedLines _joinedLines = new(models.Graph, words);
    private readonly OldWords _old = new(words);
    private readonly OddPlaces _odd = new(words);
    private readonly OldSigns _oldSigns = new(words);
    private readonly LongSigns _longSigns = new(words, models.Graph);
    private readonly LanguageSurvey _languages = new(models.Graph);
    private readonly FrameSurvey _frames = new() { KnowsTechnical = content == TextContent.Technical };
    private readonly TextScanner _closedScanner = new(words);
    private readonly List<Suspect> _closedSuspects = [];
    private readonly List<int> _unknown = [];
    private readonly List<Passage> _passages = [];

    /// <summary>Facts to fill, with the scanner that fills them.</summary>
    public SourceFacts NewFacts() => new() { Scanner = new TextScanner(words, remembers: true) };

    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="facts">Filled with what is found.</param>
    /// <param name="goesOn">
    /// Whether the text is the one of the last look with its hyphens of joined lines and its stray marks taken out: what these told
    /// of the source stays known.
    /// </param>
    public void Look(ReadOnlySpan<char> text, SourceFacts facts, bool goesOn)
    {
        facts.Suspects.Clear();
        facts.Left.Clear();
        var counts = default(ScanCounts);
        DamageProfile profile = DamageProfile.Of(text) with { HasOtherReadings = facts.Recognition.HasReadings };
        facts.Scanner.Scan(text, 0, text.Length, lineEnds: true, profile.Fingerprint, facts.Suspects, ref counts);
        facts.MisreadLongS = _longSigns.ShareOfMisread(text, facts.Suspects, counts);
        facts.Notes.Look(text);
        writtenNotes?.Tell(text, facts.Notes);
        facts.Notes.Leave(text, facts.Suspects, words);
        foreach (ISuspectFilter filter in filters) filter.Leave(text, facts.Suspects, facts.Left);
        bool isMisread = profile.Fingerprint is Fingerprint.English or Fingerprint.NoAccents;
        facts.Closed.Fill(Foreign(text, facts.Suspects, isMisread), Frames(text));
        // The few à of a text in another language say nothing of its engine.
        if (profile.LosesGrave && facts.Closed.IsMostlyForeign(text.Length)) profile = profile with { LosesGrave = false };
        facts.Content = content == TextContent.Detect && _frames.IsTechnical ? TextContent.Technical : content;
        counts.Closed = Math.Min(counts.Unknown, facts.Closed.Leave(text, facts.Suspects, facts.Left));
        counts.Unknown -= counts.Closed;
        ScanCounts french = OfFrench(text, facts.Closed, counts, profile.Fingerprint);
        bool isOld = OldSpelling.IsOld(period, french, profile.Fingerprint);
        profile = profile.With(counts.Words, counts.Unknown, isOld);
        facts.First ??= (profile, counts);
        facts.Entries.Restart();
        facts.Phrases.Restart();
        facts.MisreadsAmpersands = Ampersands.AreDamage(text);
        facts.MayBeOld = isOld
            || (period == SpellingPeriod.Detect && (facts.Source is { MayBeOld: true }
                || _oldSigns.AreIn(text, facts.Suspects, french, facts.MisreadsAmpersands)));
        if (isOld) _old.Leave(text, facts.Suspects, facts.Left);
        if (!goesOn) facts.JoinedLines = profile.IsSound ? 0 : _joinedLines.Count(text);
        facts.Profile = profile with { JoinsLines = facts.JoinsLines, IsRepaired = !facts.First.Value.Profile.IsSound };
        facts.Counts = counts;
        if (!isMisread) LoneLetters.Leave(text, facts.Suspects, profile.IsSound);
        if (!profile.IsSound) return;
        SoundText.Leave(text, facts.Suspects, facts.Left, models.Graph, words.ConfusableInSoundText, _odd, profile.LosesGrave);
    }

    /// <summary>
    /// The counts without the words of closed ranges, for what tells the period: by chance, words of other languages look like old French
    /// ones.
    /// </summary>
    private ScanCounts OfFrench(ReadOnlySpan<char> text, ClosedRanges closed, in ScanCounts counts, Fingerprint fingerprint)
    {
        if (counts.Old == 0) return counts;
        var others = default(ScanCounts);
        foreach (ref readonly ClosedRange range in closed.All)
            _closedScanner.Scan(text, range.Start, range.End, lineEnds: true, fingerprint, _closedSuspects, ref others);
        _closedSuspects.Clear();
        return counts with { Old = Math.Max(0, counts.Old - others.Old), Words = Math.Max(0, counts.Words - others.Words) };
    }

    /// <summary>The passages in other languages: looked for where words are unknown.</summary>
    private List<Passage> Foreign(ReadOnlySpan<char> text, List<Suspect> suspects, bool isMisread)
    {
        _unknown.Clear();
        foreach (Suspect suspect in suspects)
        {
            if (suspect.Kind != SuspectKind.Unknown) continue;
            int at = suspect.Start;
            while (at < suspect.End && !Chars.IsLetter(text[at])) at++;
            if (at < suspect.End) _unknown.Add(at);
        }

        _languages.Survey(text, CollectionsMarshal.AsSpan(_unknown), isMisread, _passages);
        return _passages;
    }

    private ReadOnlySpan<Frame> Frames(ReadOnlySpan<char> text)
    {
        if (content == TextContent.Prose) return [];
        _frames.Read(text);
        return _frames.Frames;
    }
}
