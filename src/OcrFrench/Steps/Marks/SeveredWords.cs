using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Words in pieces, one of which is no word: <c>l'im portance</c>, <c>ren d ent</c>; and those that a line's end divided, where lines were
/// run together and the hyphen was read as a letter or two: <c>exér cution</c>, <c>dif Il férence</c>.
/// </summary>
internal sealed class SeveredWords(EngineModels models, WordTest words) : IRepairStep
{
    /// <summary>
    /// −ln of the share of words that are in pieces, and of those with one and with two letters behind the first piece.
    /// </summary>
    /// <remarks>
    /// By hand. On the training pages of Gallica’s books, of the places that gain more by being one word than these and what a confidence
    /// of 0.83 asks for, 19 of 20 were printed so; most of the others are names.
    /// </remarks>
    private const float RarityOfSpace = 10, RarityOfLetter = 13, RarityOfTwo = 15;

    /// <summary>By hand, in nats: a letter before a vowel may have lost its apostrophe.</summary>
    private const float Elided = 5;

    /// <summary>By hand: shorter wholes are chance; spaces come in threes where letters are printed apart.</summary>
    private const int ShortestWhole = 4, MostPieces = 4, MostLetters = 2;

    /// <summary>By hand, in words: no page is longer, and no book shorter.</summary>
    private const int LongestPage = 5000;

    /// <summary>By hand: proofread books of the 18th century have up to 28 unknown words in a thousand, by their spelling.</summary>
    private const float FewUnknown = 0.03f;

    /// <summary>In characters, by hand: longer words hardly exist.</summary>
    private const int Longest = 24;

    /// <summary>Words this frequent, −ln of their share of all words, are hardly ever the rest of another (by hand).</summary>
    private const float FrequentWord = 7;

    /// <summary>By hand, a count in the corpora: rarer wholes are chance.</summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(5);

    private readonly WordGraph _graph = models.Graph;
    private readonly TextCost _cost = new(models);
    private readonly char[] _whole = new char[Longest], _best = new char[Longest];
    private float _odds;
    private int _start, _end, _length;

    /// <summary>Adds the joins to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof || (facts.MayBeOld && IsEdition(facts.Profile))) return;
        int done = 0;
        foreach (Suspect suspect in facts.Suspects)
        {
            if (suspect.Kind != SuspectKind.Unknown || suspect.Start < done || facts.Entries.Contain(text, suspect.Start)) continue;
            _odds = 0;
            Weigh(text, suspect, done);
            float probability = 1 / (1 + Portable.Exp(-_odds));
            if (_odds <= 0 || probability < Reason.Floor) continue;
            found.Add(_start, _end, _best.AsSpan(0, _length), new Reason(CorrectionKind.Join, BrokenWords.Rule, probability));
            done = _end;
        }
    }

    /// <summary>Whether a book in old spelling is somebody's edition, whose words are left as they are.</summary>
    private static bool IsEdition(in DamageProfile profile) =>
        profile.IsSound || (profile.Words > LongestPage && profile.UnknownShare < FewUnknown);

    /// <summary>Tries all runs of pieces with the suspect among them.</summary>
    private void Weigh(ReadOnlySpan<char> text, in Suspect suspect, int from)
    {
        int last = suspect.End;
        int start = Chars.StartOfLetters(text, last);
        // A token with something else inside: only what stands before its end, or behind its start, may go on.
        if (start > suspect.Start) WeighFrom(text, suspect.Start, Chars.EndOfLetters(text, suspect.Start));
        int pieces = 1;
        while (true)
        {
            WeighFrom(text, start, last);
            if (++pieces > MostPieces || start <= from + 1 || text[start - 1] != ' ' || !Chars.IsLower(text[start])) return;
            int before = Chars.StartOfLetters(text, start - 1);
            if (before == start - 1 || before < from || (before > 0 && !IsEdge(text[before - 1]))) return;
            start = before;
        }
    }

    /// <summary>Tries the pieces from one on, which go on at least to a given end.</summary>
    private void WeighFrom(ReadOnlySpan<char> text, int start, int least)
    {
        if (start > 0 && !IsEdge(text[start - 1]) && text[start - 1] != '-') return;
        int length = 0, at = start;
        for (int pieces = 1; pieces <= MostPieces; pieces++)
        {
            int end = Chars.EndOfLetters(text, at);
            int letters = end - at;
            if (pieces == 1 && end >= least) WeighLetters(text, start, end);
            if (letters == 0 || length + letters > Longest) return;
            text[at..end].CopyTo(_whole.AsSpan(length));
            length += letters;
            if (pieces > 1 && end >= least && IsEnd(text, end)) WeighWhole(text, start, end, length, RarityOfSpace);
            if (end + 1 >= text.Length || text[end] != ' ' || !Chars.IsLower(text[end + 1])) return;
            at = end + 1;
        }
    }

    /// <summary>Tries the word without the last letters of its first piece.</summary>
    private void WeighLetters(ReadOnlySpan<char> text, int start, int end)
    {
        if (end < text.Length && Chars.IsDigit(text[end])) end++;
        if (end + 1 >= text.Length || text[end] != ' ' || !Chars.IsLower(text[end + 1])) return;
        int to = Chars.EndOfLetters(text, end + 1), rest = to - end - 1;
        if (rest < MostLetters || !IsEnd(text, to) || IsFrequent(text[(end + 1)..to])) return;
        for (int lost = 1; lost <= MostLetters; lost++)
        {
            int length = end - lost - start;
            if (length < MostLetters || rest <= lost || length + rest > Longest) continue;
            text.Slice(start, length).CopyTo(_whole);
            text[(end + 1)..to].CopyTo(_whole.AsSpan(length));
            WeighWhole(text, start, to, length + rest, lost == 1 ? RarityOfLetter : RarityOfTwo);
        }
    }

    private void WeighWhole(ReadOnlySpan<char> text, int start, int end, int length, float rarity)
    {
        if (length < ShortestWhole) return;
        ReadOnlySpan<char> whole = _whole.AsSpan(0, length);
        for (int i = 1; i < length; i++)
            if (Chars.IsUpper(whole[i])) return;
        if (!_graph.IsCounted(whole, s_leastFrequency)) return;
        // zi zi is sung.
        if (whole[..(length / 2)].SequenceEqual(whole[(length / 2)..])) return;
        if (text[start + 1] == ' ' && MarkedCuts.IsBareClitic(text.Slice(start, 1)) && Chars.MayFollowElision(Letters.ToLower(whole[1])))
            rarity += Elided;
        float odds = _cost.GainOf(text, start, end, whole) - rarity;
        if (odds <= _odds) return;
        (_odds, _start, _end, _length) = (odds, start, end, length);
        whole.CopyTo(_best);
    }

    private bool IsFrequent(ReadOnlySpan<char> word) => _graph.Find(word) is >= 0 and var index && _graph.IsKnown(index, word)
        && words.Judge(word, [], out _) != WordVerdict.Unknown && _graph.Cost(index) < FrequentWord;

    private static bool IsEdge(char c) => Chars.IsSpace(c) || Chars.IsApostrophe(c) || Chars.ClassOf(c) == CharClass.Punctuation;

    /// <summary>Whether a word ends here, or goes on with a hyphen: répli quai-je.</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int end) => end == text.Length
        || Chars.ClassOf(text[end]) is CharClass.Space or CharClass.Punctuation
        || (text[end] == '-' && end + 1 < text.Length && Chars.IsLetter(text[end + 1]));
}
