using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;
using OcrFrench.Survey;
using OcrFrench.Survey.Recognition;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps.Context;

/// <summary>Turns a suspicious place into a unit: what was read there, and every candidate.</summary>
internal sealed partial class UnitBuilder
{
    /// <summary>
    /// The number of candidates kept for one place: of the true candidates found at all, 96 to 99 % are among the first ten.
    /// </summary>
    private const int MostCandidates = 20;

    /// <summary>−ln of the share of hyphens at line ends that were printed as part of the word (counted in the codes and novels).</summary>
    private const float PrintedHyphenCost = 3f;

    /// <summary>
    /// Set by hand: where a lower-case letter follows a period, one time in twenty the letter is right and the period is wrong.
    /// </summary>
    private const float SmallStartCost = 3f;

    /// <summary>A reading in which only the capital was lost is no better an explanation than a wrong period.</summary>
    /// <remarks>By hand.</remarks>
    private const float LostCapitalCost = 0.5f;

    /// <summary>
    /// Set by hand: close to zero if the joined form is a French word, so that among similar candidates the one that was read is preferred.
    /// </summary>
    /// <remarks>On the training pairs costs from 0 to 2 give the same result, as do 2 to 6 for the hyphen.</remarks>
    private const float JoinedCost = 0.1f;

    /// <summary>By hand: a space after an elided word is nearly always too much.</summary>
    private const float OpenElisionCost = 0.2f;

    /// <summary>By hand: a hyphen at a line's end is seldom lost or read as another mark.</summary>
    private const float LostHyphenCost = 3f;

    /// <summary>Set by hand: a hyphen inside a line is more often printed than left over from a line break.</summary>
    private const float InlineHyphenCost = 4f;

    /// <summary>A lost space costs 7.4 nats as one edit among others; if all other letters are right, that is stronger evidence.</summary>
    /// <remarks>By hand.</remarks>
    private const float PlainSplitCost = 5f;

    /// <summary>By hand: short or rare parts (a length in letters, a count in the corpora) are chance.</summary>
    private const int ShortestPart = 3;

    private static readonly byte s_leastPartFrequency = Frequencies.ToByte(30);

    /// <summary>Digits among letters are not a number: about the cost of an unknown word of that length.</summary>
    /// <remarks>By hand, as is the next.</remarks>
    private const float GarbledCost = 6f;

    private const float GarbledCostPerSign = 3f;

    private readonly WordGraph _graph;
    private readonly WordTest _words;
    private readonly LetterCosts _characters;
    private readonly CandidateMemo _search;
    private readonly Arena<char> _reads = new(1024);
    private readonly LostMarks _marks;
    private bool _allowOld, _joinsLines;
    private DocumentEdits? _edits;
    private readonly EngineReadings _engine;

    public UnitBuilder(WordGraph graph, WordTest words, LetterCosts characters)
    {
        _graph = graph;
        _words = words;
        _characters = characters;
        _search = new CandidateMemo(graph);
        _marks = new LostMarks(words);
        _engine = new EngineReadings(words);
    }

    /// <summary>Prepares for a text with its table.</summary>
    public void Restart(ConfusionTable table, in DamageProfile profile, DocumentEdits edits, RecognizedText? recognition)
    {
        _edits = edits;
        _engine.Recognition = recognition;
        _engine.UnknownShare = profile.UnknownShare;
        _marks.Profile = profile;
        _allowOld = profile.IsOld;
        _joinsLines = profile.JoinsLines;
        _search.Restart(table, profile.Apostrophe, profile.IsOld);
    }

    public CandidateList Candidates { get; } = new();

    public ReadOnlySpan<char> ReadOf(in Unit unit) => _reads.At(unit.ReadStart, unit.ReadLength);

    public void Clear()
    {
        Candidates.Clear();
        _reads.Clear();
    }

    /// <summary>Builds the unit of a suspect that starts at or after <paramref name="from"/>; it may extend over its neighbours.</summary>
    public Unit Build(ReadOnlySpan<char> text, in Suspect suspect, int from, ConfusionTable table, SentenceStart atSentenceStart)
    {
        var unit = new Unit
        {
            Start = suspect.Start,
            End = suspect.End,
            Kind = suspect.Kind,
            AtSentenceStart = atSentenceStart,
            IsKnown = suspect.Kind is SuspectKind.RealWord or SuspectKind.Unlikely or SuspectKind.Cut
        };
        switch (suspect.Kind)
        {
            case SuspectKind.LineEnd: LineEndUnit(text, ref unit); break;
            case SuspectKind.OpenElision: OpenElisionUnit(text, ref unit); break;
            case SuspectKind.Cut: CutUnit(text, ref unit, table); break;
            case SuspectKind.RealWord or SuspectKind.Unlikely: WordUnit(text, ref unit, table, SearchLimits.RealWord); break;
            default:
                if (!Widen(text, ref unit, from) && TryWideUnit(text, ref unit, from, table)) break;
                WordUnit(text, ref unit, table, SearchLimits.Unknown);
                break;
        }

        _engine.AddTo(text, unit, ReadOf(unit), Candidates);
        if (unit.AtSentenceStart == SentenceStart.Sure) WeighSmallStarts(unit);
        unit.Last = Candidates.Count;
        unit.Form = DocumentEdits.HashOf(ReadOf(unit));
        Adapt(unit);
        _engine.Adapt(unit, ReadOf(unit), Candidates);
        return unit;
    }

    /// <summary>What the engine that read the text reported about a unit and one of its candidates; null if nothing.</summary>
    public EngineEvidence? EngineOn(in Unit unit, int candidate) => _engine.On(unit, ReadOf(unit), Candidates, candidate);

    /// <summary>
    /// Finds what else a French word may stand for, without building a unit; returns the list, which contains the results from an index on.
    /// </summary>
    public CandidateList Look(ReadOnlySpan<char> read, SentenceStart atSentenceStart, out int from, out int count) =>
        _search.Look(read, SearchLimits.RealWord, atSentenceStart, MostCandidates, out from, out count);

    /// <summary>
    /// A sentence that begins with a lower-case letter has lost a capital, or the period before it is a misreading: both are rare.
    /// </summary>
    private void WeighSmallStarts(in Unit unit)
    {
        ReadOnlySpan<char> read = Candidates.TextOf(unit.First);
        if (unit.IsKnown && Chars.IsLower(read[0]) && read.Length < CandidateSearch.MaxReadLength)
        {
            Span<char> capital = stackalloc char[read.Length];
            read.CopyTo(capital);
            capital[0] = Letters.ToUpper(capital[0]);
            Candidate left = Candidates[unit.First];
            Candidates.Add(unit.First, capital, left.Channel + SmallStartCost + LostCapitalCost, left.Unigram, left.Words, 0);
        }

        for (int c = unit.First; c < Candidates.Count; c++)
            if (StartsSmall(Candidates.TextOf(c))) Candidates.Adapt(c, -SmallStartCost);
    }

    /// <summary>The cost of a lower-case letter where a sentence certainly starts.</summary>
    public static float StartCost(ReadOnlySpan<char> read, SentenceStart start) =>
        start == SentenceStart.Sure && StartsSmall(read) ? SmallStartCost : 0;

    private static bool StartsSmall(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (Chars.IsLetter(c)) return Chars.IsLower(c);
        return false;
    }

    private void Adapt(in Unit unit)
    {
        if (_edits is not { IsActive: true }) return;
        for (int c = unit.First + 1; c < unit.Last; c++)
            if (!Candidates[c].Edits.IsEmpty) Candidates.Adapt(c, _edits.Bonus(unit.Form, Candidates[c].Edits));
    }

    private void WordUnit(ReadOnlySpan<char> text, ref Unit unit, ConfusionTable table, in SearchLimits limits)
    {
        ReadOnlySpan<char> read = text[unit.Start..unit.End];
        if (_joinsLines && unit.Kind == SuspectKind.Unknown && TryJoinedUnit(ref unit, read)) return;
        SetRead(ref unit, read, [], 0);
        AddLeave(ref unit, read, KeepCost(read, table));
        if (unit.Kind == SuspectKind.Unknown)
        {
            AddInlineHyphen(unit, read);
            AddPlainSplit(unit, read);
        }

        _search.Run(ReadOf(unit), limits, unit.AtSentenceStart, MostCandidates, Candidates);
        _marks.Add(text, unit, Candidates);
    }

    /// <summary>
    /// A damaged word with a hyphen inside, in a text whose lines were run together: a word divided at a line's end is searched as a whole,
    /// before its halves can be taken for separate words.
    /// </summary>
    private bool TryJoinedUnit(ref Unit unit, ReadOnlySpan<char> read)
    {
        if (!HyphenPlace.TryFind(read, 0, out HyphenPlace place) || read.Count('-') != 1 || !PrintedHyphen.MayBeCut(read, place))
        {
            return false;
        }
        SetRead(ref unit, read[..place.At], read[(place.At + 1)..], place.At + 1);
        if (unit.ReadLength > CandidateSearch.MaxReadLength) return false;
        CandidateList found =
            _search.Look(ReadOf(unit), SearchLimits.Unknown, unit.AtSentenceStart, MostCandidates, out int from, out int count);
        // Two words with a hyphen read between them are a compound: the search of the whole finds it.
        if (count == 0 || found.TextOf(from).Contains(' ')) return false;
        AddLeave(ref unit, read, PrintedHyphenCost);
        for (int c = from; c < from + count; c++)
            if (!found.TextOf(c).Contains(' '))
            {
                Candidates.Add(unit.First, found.TextOf(c), found[c].Channel, found[c].Unigram, found[c].Words, found[c].Generic,
                    found[c].Edits);
            }
        return true;
    }

    private void LineEndUnit(ReadOnlySpan<char> text, ref Unit unit)
    {
        ReadOnlySpan<char> whole = text[unit.Start..unit.End];
        DividedWord parts = DividedWord.Of(whole);
        ReadOnlySpan<char> first = whole[..parts.FirstEnd], rest = whole[parts.Second..];
        bool hasHyphen = parts.Gap > parts.FirstEnd && Chars.ClassOf(whole[parts.FirstEnd]) == CharClass.Hyphen;
        SetRead(ref unit, first, rest, parts.Second);
        bool partsKnown = _words.IsKnown(first) && _words.IsKnown(rest);
        AddLeave(ref unit, whole, hasHyphen ? PrintedHyphenCost : 0);
        bool joinedKnown = _words.IsKnown(ReadOf(unit));
        if (joinedKnown) AddKnown(unit, ReadOf(unit), hasHyphen ? JoinedCost : LostHyphenCost);
        bool hasDash = !hasHyphen && parts.Gap > parts.FirstEnd && whole[parts.FirstEnd] is '\u2014' or '\u2013';
        if (hasDash && SpacedHyphens.IsPair(_graph, first, rest)) AddHyphenAt(unit, first, rest);
        if (joinedKnown || partsKnown) return;
        if (hasHyphen || hasDash) AddUnknownWhole(unit);
        else _search.Run(ReadOf(unit), SearchLimits.Unknown, unit.AtSentenceStart, MostCandidates, Candidates);
    }

    private void AddHyphenAt(in Unit unit, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<char> compound = stackalloc char[first.Length + 1 + second.Length];
        first.CopyTo(compound);
        compound[first.Length] = '-';
        second.CopyTo(compound[(first.Length + 1)..]);
        AddKnown(unit, compound, CompoundCost);
    }

    private void OpenElisionUnit(ReadOnlySpan<char> text, ref Unit unit)
    {
        ReadOnlySpan<char> whole = text[unit.Start..unit.End];
        int space = whole.IndexOfAny(' ', '\u00A0');
        SetRead(ref unit, whole[..space], whole[(space + 1)..], space + 1);
        AddLeave(ref unit, whole, PrintedHyphenCost);
        if (_words.IsKnown(ReadOf(unit)) && Chars.MayFollowElision(Letters.ToLower(whole[space + 1])))
        {
            AddKnown(unit, ReadOf(unit), OpenElisionCost);
        }
        else _search.Run(ReadOf(unit), SearchLimits.Unknown, unit.AtSentenceStart, MostCandidates, Candidates);
    }

    /// <summary>A word with a hyphen inside that is also a word without it: lines were joined and kept their hyphens.</summary>
    private void AddInlineHyphen(in Unit unit, ReadOnlySpan<char> read)
    {
        int hyphen = read.IndexOf('-');
        if (hyphen <= 0 || hyphen == read.Length - 1) return;
        Span<char> joined = stackalloc char[CandidateSearch.MaxReadLength];
        if (read.Length > joined.Length) return;
        int length = 0;
        foreach (char c in read)
            if (c != '-') joined[length++] = c;
        joined = joined[..length];
        if (_words.IsKnown(joined)) AddKnown(unit, joined, InlineHyphenCost);
        else _search.Run(joined, SearchLimits.Unknown with { MaxCost = 12, MaxGeneric = 0 }, unit.AtSentenceStart, 3, Candidates);
    }

    /// <summary>Two words run together, with all letters right: Prieinstamment.</summary>
    private void AddPlainSplit(in Unit unit, ReadOnlySpan<char> read)
    {
        if (read.Length is < (2 * ShortestPart) + 1 or > CandidateSearch.MaxReadLength) return;
        int best = 0;
        float bestCost = float.MaxValue;
        for (int at = ShortestPart; at <= read.Length - ShortestPart; at++)
        {
            float cost = PartCost(read[..at]) + PartCost(read[at..]);
            if (cost < bestCost) (best, bestCost) = (at, cost);
        }

        if (best == 0) return;
        Span<char> split = stackalloc char[read.Length + 1];
        read[..best].CopyTo(split);
        split[best] = ' ';
        read[best..].CopyTo(split[(best + 1)..]);
        Candidates.Add(unit.First, split, PlainSplitCost, bestCost, 2, 0);
    }

    /// <summary>The rarity of a word that may have lost the space beside it; rare words do not qualify.</summary>
    private float PartCost(ReadOnlySpan<char> part)
    {
        int index = _graph.Find(part);
        return index >= 0 && _graph.FrequencyByte(index) >= s_leastPartFrequency && _graph.IsKnown(index, part)
            ? _graph.Cost(index) : float.PositiveInfinity;
    }

    /// <summary>Includes a neighbour if both together, without the space, are a word.</summary>
    private bool Widen(ReadOnlySpan<char> text, ref Unit unit, int from)
    {
        int next = unit.End + 1;
        if (next < text.Length && text[unit.End] == ' ' && Chars.IsLower(text[next]))
        {
            int end = next;
            while (end < text.Length && Chars.IsLetter(text[end])) end++;
            if (IsJoined(text[unit.Start..unit.End], text[next..end])
                && (end == text.Length || Chars.ClassOf(text[end]) is CharClass.Space or CharClass.Punctuation))
            {
                unit.End = end;
                return true;
            }
        }

        int before = unit.Start - 1;
        if (before <= from || text[before] != ' ' || !Chars.IsLetter(text[before - 1]) || !Chars.IsLower(text[unit.Start])) return false;
        int start = before;
        while (start > from && Chars.IsLetter(text[start - 1])) start--;
        if (start > 0 && Chars.ClassOf(text[start - 1]) is not (CharClass.Space or CharClass.Punctuation)) return false;
        if (!IsJoined(text[start..before], text[unit.Start..unit.End])) return false;
        unit.Start = start;
        return true;
    }

    private bool IsJoined(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Length + second.Length is >= 4 and <= CandidateSearch.MaxReadLength && JoinedWords.AreCounted(_graph, first, second);

    private void AddLeave(ref Unit unit, ReadOnlySpan<char> text, float cost)
    {
        unit.First = Candidates.Count;
        float unknown = 0;
        foreach (LanguageToken token in new TokenEnumerator(text))
        {
            ReadOnlySpan<char> word = text.Slice(token.Start, token.Length);
            if (token.Kind == LanguageTokenKind.Word && IsUnvouched(word)) unknown += _characters.Cost(word);
            else if (token.Kind == LanguageTokenKind.Number && unit.Kind == SuspectKind.Unknown)
            {
                unknown += GarbledCost + (word.Length * GarbledCostPerSign);
            }
        }

        Candidates.Add(unit.First, text, cost + unknown, 0, 1, 0);
    }

    /// <summary>
    /// Whether the lexicon does not vouch for a word: it is missing, or results from damage more often than it is intended.
    /// </summary>
    private bool IsUnvouched(ReadOnlySpan<char> word)
    {
        int index = _graph.Find(word);
        return index < 0 || (!_allowOld && (_graph.Flags(index) & (WordFlags.Rare | WordFlags.OeVariant)) != 0 && word.Length > 2);
    }

    private void AddKnown(in Unit unit, ReadOnlySpan<char> text, float cost)
    {
        int index = _graph.Find(text);
        Candidates.Add(unit.First, text, cost, index < 0 ? 12 : _graph.Cost(index), 1, 0);
    }

    /// <summary>The cost of every character having been read as printed.</summary>
    public static float KeepCost(ReadOnlySpan<char> read, ConfusionTable table)
    {
        float cost = 0;
        foreach (char c in read) cost += table.KeepCost(Letters.ToLower(c));
        return cost;
    }

    private void SetRead(ref Unit unit, ReadOnlySpan<char> first, ReadOnlySpan<char> second, int secondAt)
    {
        unit.ReadBreak = first.Length;
        unit.RestAt = unit.Start + secondAt;
        unit.ReadStart = _reads.Write(first);
        _reads.Write(second);
        unit.ReadLength = first.Length + second.Length;
    }
}
