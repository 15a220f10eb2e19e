using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Search;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps.Context;

/// <summary>Words that a space has cut in two, right otherwise or not.</summary>
internal sealed partial class UnitBuilder
{
    /// <summary>The cost of a space read inside a word: in chunks read by commercial engines, one word in 140 has one.</summary>
    private const float CutCost = 5;

    /// <summary>
    /// By hand: how much cheaper, in nats, the whole must be than both parts apart; the decoder then weighs it with its context.
    /// </summary>
    private const float WholeGain = 3;

    /// <summary>
    /// By hand: a compound keeps its hyphen wherever a space came in; a little dearer than the whole word, which is likelier.
    /// </summary>
    private const float CompoundCost = 0.5f;

    /// <summary>The cost of a space read for an apostrophe, less than in the tables: nothing else explains a lone d (by hand).</summary>
    private const float LostApostropheCost = 3;

    /// <summary>
    /// By hand: lengths between which a whole is unlikely to be chance, and how many wholes and other readings are weighed.
    /// </summary>
    private const int ShortestWhole = 6, LongestWhole = 24, MostWholes = 3, MostAlone = 6;

    /// <summary>Words this frequent, −ln of their share of all words, are hardly ever part of another (by hand): de, la, que.</summary>
    private const float FrequentWord = 7;

    /// <summary>A part of a word that is not a word itself costs about as much as a rare word (by hand).</summary>
    private const float PartOfWord = 16;

    /// <summary>Few candidates are sought, and only with edits that a table lists: half of such a word is right.</summary>
    private static readonly SearchLimits s_whole = new(16, 9f, 0, 0);

    /// <summary>A word that a space has cut.</summary>
    private void CutUnit(ReadOnlySpan<char> text, ref Unit unit, ConfusionTable table)
    {
        ReadOnlySpan<char> read = text[unit.Start..unit.End];
        SetRead(ref unit, read, [], 0);
        int space = read.IndexOf(' ');
        if (read.ContainsAny('-', '\u2014', '\u2013'))
        {
            AddHyphened(ref unit, read);
            return;
        }

        int mark = read.IndexOfAny('\'', Chars.Apostrophe);
        if (mark >= 0)
        {
            AddLeave(ref unit, read, PrintedHyphenCost);
            AddElision(unit, read[..mark].TrimEnd(' '), read[(mark + 1)..].TrimStart(' '));
            return;
        }

        AddLeave(ref unit, read, KeepCost(read, table));
        ReadOnlySpan<char> one = read[..space], two = read[(space + 1)..];
        if (MarkedCuts.IsElision(_graph, one, two)) AddElision(unit, one, two);
        Span<char> whole = stackalloc char[read.Length - 1];
        one.CopyTo(whole);
        two.CopyTo(whole[space..]);
        if (_words.IsKnown(whole)) AddKnown(unit, whole, CutCost);
        // Where they are two words after all, either may stand for another: continuer a, for continuer à and not continuera.
        AddBeside(unit, one, default, two, SearchLimits.RealWord, unit.AtSentenceStart);
        AddBeside(unit, two, one, default, SearchLimits.RealWord, SentenceStart.No);
    }

    /// <summary>Parts with a hyphen and a space between them: one word that a line's end has cut, or a compound.</summary>
    private void AddHyphened(ref Unit unit, ReadOnlySpan<char> read)
    {
        int hyphen = read.IndexOfAny('-', '\u2014', '\u2013');
        bool isOneSided = read[hyphen - 1] != ' ';
        ReadOnlySpan<char> first = read[..hyphen].TrimEnd(' '), rest = read[(hyphen + 1)..].TrimStart(' ');
        ReadOnlySpan<char> part = first[(first.LastIndexOfAny('\'', Chars.Apostrophe) + 1)..];
        bool isCompound = SpacedHyphens.IsPair(_graph, part, rest), isWhole = isOneSided && JoinedWords.AreCounted(_graph, part, rest);
        SetRead(ref unit, first, rest, read.Length - rest.Length);
        AddLeave(ref unit, read, PrintedHyphenCost);
        if (isWhole) AddKnown(unit, ReadOf(unit), JoinedCost);
        if (isCompound) AddCompound(unit, read);
        if (!isWhole && !isCompound) AddUnknownWhole(unit);
    }

    /// <summary>A compound as it is written, without the spaces beside its hyphens.</summary>
    private void AddCompound(in Unit unit, ReadOnlySpan<char> read)
    {
        Span<char> compound = stackalloc char[read.Length];
        compound = compound[..Join(read, compound)];
        compound.Replace('\u2014', '-');
        compound.Replace('\u2013', '-');
        AddKnown(unit, compound, CompoundCost);
    }

    /// <summary>What two halves that do not make a known word may be: a damaged word, or a name.</summary>
    private void AddUnknownWhole(in Unit unit)
    {
        ReadOnlySpan<char> whole = ReadOf(unit);
        if (whole.Length > CandidateSearch.MaxReadLength) return;
        int before = Candidates.Count;
        _search.Run(whole, SearchLimits.Unknown, unit.AtSentenceStart, MostCandidates, Candidates);
        // A form in small letters that is near a word is damage; a name may be anything.
        bool isName = Chars.IsUpper(whole[Clitics.LengthAt(whole)]);
        if (isName || Candidates.Count == before) Candidates.Add(unit.First, whole, JoinedCost + _characters.Cost(whole), 0, 1, 0);
    }

    private void AddElision(in Unit unit, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<char> both = stackalloc char[first.Length + 1 + second.Length];
        first.CopyTo(both);
        both[first.Length] = _marks.Profile.Apostrophe;
        second.CopyTo(both[(first.Length + 1)..]);
        int index = _graph.Find(second);
        Candidates.Add(unit.First, both, LostApostropheCost, index < 0 ? 12 : _graph.Cost(index), 2, 0);
    }

    /// <summary>Adds the likeliest other readings of a word, with the word before or after it.</summary>
    private void AddBeside(in Unit unit, ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> behind,
        in SearchLimits limits, SentenceStart atStart)
    {
        CandidateList found = _search.Look(word, limits, atStart, MostCandidates, out int from, out int count);
        Span<char> both = stackalloc char[LongestWhole + 2 + (4 * CandidateSearch.MaxReadLength)];
        // A neighbour that is not a word costs the same beside every candidate as where everything is left.
        float unknown = UnknownCost(before) + UnknownCost(behind);
        for (int c = from; c < from + Math.Min(count, MostAlone); c++)
        {
            ReadOnlySpan<char> candidate = found.TextOf(c);
            if (candidate.SequenceEqual(word)) continue;
            int length = 0;
            Append(before, both, ref length);
            Append(candidate, both, ref length);
            Append(behind, both, ref length);
            Candidates.Add(unit.First, both[..length], found[c].Channel + unknown, found[c].Unigram, found[c].Words + 1, found[c].Generic,
                found[c].Edits);
        }
    }

    private float UnknownCost(ReadOnlySpan<char> word) => !word.IsEmpty && IsUnvouched(word) ? _characters.Cost(word) : 0;

    private static void Append(ReadOnlySpan<char> word, Span<char> to, ref int length)
    {
        if (word.IsEmpty) return;
        if (length > 0) to[length++] = ' ';
        word.CopyTo(to[length..]);
        length += word.Length;
    }

    /// <summary>
    /// A damaged word and its neighbour, if both together are likelier to be one damaged word: spécia lisalion. What the damaged word alone
    /// may stand for stays among the candidates, with the neighbour beside it.
    /// </summary>
    private bool TryWideUnit(ReadOnlySpan<char> text, ref Unit unit, int from, ConfusionTable table)
    {
        if (!AllLetters(text[unit.Start..unit.End])) return false;
        int start = unit.Start, end = unit.End;
        Neighbour next = NextOf(text, end), before = PreviousOf(text, start, from);
        float alone = Cheapest(text[start..end], SearchLimits.Unknown, unit.AtSentenceStart);
        float withNext = float.MaxValue, withBefore = float.MaxValue;
        if (next.IsWord)
        {
            float cost = NeighbourCost(text[next.Start..next.End]);
            withNext = WholeCost(text[start..next.End], unit.AtSentenceStart, alone + cost - WholeGain) - cost;
        }

        if (before.IsWord)
        {
            float cost = NeighbourCost(text[before.Start..before.End]);
            withBefore = WholeCost(text[before.Start..end], SentenceStarts.At(text, before.Start), alone + cost - WholeGain) - cost;
        }

        if (MathF.Min(withNext, withBefore) + WholeGain >= alone) return false;
        if (withNext <= withBefore) end = next.End;
        else start = before.Start;
        AddWide(text, ref unit, start, end, table);
        return true;
    }

    private void AddWide(ReadOnlySpan<char> text, ref Unit unit, int start, int end, ConfusionTable table)
    {
        ReadOnlySpan<char> read = text[start..end], alone = text[unit.Start..unit.End];
        ReadOnlySpan<char> left = text[start..unit.Start], right = text[unit.End..end];
        SentenceStart atStart = start < unit.Start ? SentenceStarts.At(text, start) : unit.AtSentenceStart;
        SetRead(ref unit, read, [], 0);
        AddLeave(ref unit, read, KeepCost(read, table));
        Span<char> whole = stackalloc char[LongestWhole];
        CandidateList found = _search.Look(whole[..Join(read, whole)], s_whole, atStart, MostWholes, out int from, out int count);
        for (int c = from; c < from + count; c++)
            if (!found.TextOf(c).Contains(' ')) Candidates.Add(unit.First, found.TextOf(c), found[c].Channel + CutCost, found[c].Unigram,
                found[c].Words, found[c].Generic, found[c].Edits);
        AddBeside(unit, alone, left.TrimEnd(' '), right.TrimStart(' '), SearchLimits.Unknown, unit.AtSentenceStart);
        (unit.Start, unit.End, unit.AtSentenceStart) = (start, end, atStart);
    }

    /// <summary>What the cheapest candidate costs, its rarity included.</summary>
    private float Cheapest(ReadOnlySpan<char> read, in SearchLimits limits, SentenceStart atStart)
    {
        CandidateList found = _search.Look(read, limits, atStart, MostCandidates, out int from, out int count);
        float least = float.MaxValue;
        for (int c = from; c < from + count; c++) least = MathF.Min(least, found[c].Channel + found[c].Unigram);
        return least;
    }

    /// <summary>
    /// The cost of the whole that two parts with a space between them make, if it is less than another: only few wholes cost little enough,
    /// and where the search knows how much that is, most end after some letters.
    /// </summary>
    private float WholeCost(ReadOnlySpan<char> read, SentenceStart atStart, float below)
    {
        if (read.Length - 1 is < ShortestWhole or > LongestWhole) return float.MaxValue;
        float most = MathF.Floor(below - CutCost) + 1;
        if (most <= 0) return float.MaxValue;
        SearchLimits limits = s_whole with { MaxTotal = most };
        Span<char> whole = stackalloc char[LongestWhole];
        CandidateList found = _search.Look(whole[..Join(read, whole)], limits, atStart, MostWholes, out int from, out int count);
        float least = float.MaxValue;
        for (int c = from; c < from + count; c++)
            if (!found.TextOf(c).Contains(' ')) least = MathF.Min(least, found[c].Channel + found[c].Unigram + CutCost);
        return least;
    }

    private float NeighbourCost(ReadOnlySpan<char> word)
    {
        int index = _graph.Find(word);
        return index >= 0 && _graph.IsKnown(index, word) ? _graph.Cost(index) : PartOfWord;
    }

    private static int Join(ReadOnlySpan<char> read, Span<char> whole)
    {
        int length = 0;
        foreach (char c in read)
            if (c != ' ') whole[length++] = c;
        return length;
    }

    private Neighbour NextOf(ReadOnlySpan<char> text, int end)
    {
        int start = end + 1;
        if (start >= text.Length || text[end] != ' ' || !Chars.IsLower(text[start])) return default;
        int to = start;
        while (to < text.Length && Chars.IsLetter(text[to])) to++;
        return to == text.Length || Chars.ClassOf(text[to]) is CharClass.Space or CharClass.Punctuation ? PartOf(text, start, to) : default;
    }

    private Neighbour PreviousOf(ReadOnlySpan<char> text, int start, int from)
    {
        int end = start - 1;
        if (end <= from || text[end] != ' ' || !Chars.IsLower(text[start])) return default;
        int at = end;
        while (at > from && Chars.IsLetter(text[at - 1])) at--;
        return at < end && (at == 0 || Chars.IsSpace(text[at - 1])) ? PartOf(text, at, end) : default;
    }

    /// <summary>A neighbour that may be part of a word: not one of the most frequent words.</summary>
    private Neighbour PartOf(ReadOnlySpan<char> text, int start, int end) =>
        end - start <= LongestWhole && NeighbourCost(text[start..end]) >= FrequentWord && AllLetters(text[start..end])
            ? new Neighbour(start, end)
            : default;

    private static bool AllLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!Chars.IsLetter(c)) return false;
        for (int i = 1; i < text.Length; i++)
            if (Chars.IsUpper(text[i])) return false;
        return !text.IsEmpty;
    }

    /// <summary>A word beside a damaged one.</summary>
    private readonly record struct Neighbour(int Start, int End)
    {
        public bool IsWord => End > Start;
    }
}
