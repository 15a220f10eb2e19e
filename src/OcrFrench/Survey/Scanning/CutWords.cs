using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Survey.Scanning;

/// <summary>
/// Finds words that a space has cut in two: two French words that fit better as one (<c>bien en tendu</c>), a hyphen with a space beside it
/// (<c>ima- gination</c>, <c>dit -il</c>), an elided word without its apostrophe or apart from it (<c>d idées</c>, <c>qu 'elle</c>).
/// </summary>
internal sealed class CutWords(NgramModel model, WordGraph graph)
{
    /// <summary>
    /// By hand: pairs that cost this much more than the whole word, in nats, are worth a look; what a lost space costs decides later.
    /// </summary>
    private const float Gain = 2;

    /// <summary>A printer may have set one or two without spaces (by hand).</summary>
    private const int LeastDashes = 3;

    /// <summary>By hand: shorter wholes are chance, and longer words hardly exist.</summary>
    private const int ShortestWhole = 4, LongestWhole = 24;

    /// <summary>Wholes this rare, −ln of their share of all words, are likelier chance than damage (by hand).</summary>
    private const float RarestWhole = 14;

    /// <summary>In letters: qu.</summary>
    private const int LongestClitic = 2;

    private readonly List<Suspect> _merged = [];
    private readonly List<Suspect> _cut = [];
    private readonly List<int> _strokes = [];
    private readonly MarkedCuts _marked = new(graph);
    private readonly LineCuts _lines = new(graph);

    /// <summary>Adds the places to a list of suspects, in order; those that are part of one give way to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens; not needed if it is sound.</param>
    /// <param name="suspects">The places that are suspect without it, in order.</param>
    /// <param name="closed">Stretches that are not French prose, in order.</param>
    /// <param name="isSound">Whether the text is sound: only hyphens between halves that are not words are examined then.</param>
    public void AddTo(
        ReadOnlySpan<char> text, TextTokens tokens, List<Suspect> suspects, ReadOnlySpan<ClosedRange> closed, bool isSound)
    {
        _cut.Clear();
        if (!isSound) FindPairs(text, tokens);
        Strokes.Find(text, _strokes);
        bool dashesAreHyphens = HasDashesForHyphens(text, CollectionsMarshal.AsSpan(_strokes));
        _lines.Find(text, CollectionsMarshal.AsSpan(_strokes), _cut, isSound, dashesAreHyphens);
        _marked.Find(text, CollectionsMarshal.AsSpan(_strokes), _cut, isSound, dashesAreHyphens);
        if (_cut.Count == 0) return;
        _cut.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        _merged.Clear();
        int next = 0;
        int reached = 0;
        foreach (Suspect cut in _cut)
        {
            while (!closed.IsEmpty && closed[0].End <= cut.Start) closed = closed[1..];
            if (cut.Start < reached || (!closed.IsEmpty && closed[0].Start < cut.End)) continue;
            while (next < suspects.Count && suspects[next].End <= cut.Start) _merged.Add(suspects[next++]);
            int inside = next;
            bool isFree = true;
            for (; inside < suspects.Count && suspects[inside].Start < cut.End; inside++)
                isFree &= suspects[inside].Kind != SuspectKind.LineEnd && suspects[inside].Start >= cut.Start
                    && suspects[inside].End <= cut.End;
            if (!isFree) continue;
            reached = cut.End;
            _merged.Add(cut);
            next = inside;
        }

        while (next < suspects.Count) _merged.Add(suspects[next++]);
        suspects.Clear();
        suspects.AddRange(_merged);
    }

    /// <summary>Whether a text has dashes between letters more often than any printer sets them.</summary>
    private static bool HasDashesForHyphens(ReadOnlySpan<char> text, ReadOnlySpan<int> strokes)
    {
        int found = 0;
        foreach (int at in strokes)
        {
            bool isInner = text[at] != '-' && at > 0 && at + 1 < text.Length && Chars.IsLower(text[at - 1]) && Chars.IsLower(text[at + 1]);
            if (isInner && ++found == LeastDashes) return true;
        }

        return false;
    }

    private void FindPairs(ReadOnlySpan<char> text, TextTokens tokens)
    {
        for (int last = 1; last < tokens.Count; last++)
        {
            ref readonly LanguageToken one = ref tokens[last - 1], two = ref tokens[last];
            if (two.Kind != LanguageTokenKind.Word || one.Kind != LanguageTokenKind.Word) continue;
            if (two.Start != one.End + 1 || text[one.End] != ' ') continue;
            if (one.Length <= LongestClitic && IsElision(text, one, two)) _cut.Add(new Suspect(one.Start, two.End, SuspectKind.Cut, -1));
            // Nearly all pairs end here: no word goes on with the first letter of the second one.
            if ((tokens.FollowersOf(last - 1) >> Letters.SymbolOf(text[two.Start]) & 1) == 0) continue;
            // Of the rest, most are no word; only from here on is the whole put together.
            if (!GoesOnTo(tokens.NodeOf(last - 1), text.Slice(two.Start, two.Length))) continue;
            int whole = WholeOf(text, one, two);
            if (whole >= 0 && IsBetterWhole(tokens, last - 1, whole)) _cut.Add(new Suspect(one.Start, two.End, SuspectKind.Cut, -1));
        }
    }

    /// <summary>Whether letters lead from a node to the end of a word.</summary>
    private bool GoesOnTo(int node, ReadOnlySpan<char> letters)
    {
        var state = new GraphState(node, 0);
        foreach (char letter in letters)
        {
            int symbol = Letters.SymbolOf(letter);
            if (symbol == 0 || !graph.TryStep(state, symbol, out state)) return false;
        }

        return graph.IsFinal(state.Node);
    }

    /// <summary>Whether the word that two tokens make together fits better between what is before and after them.</summary>
    private bool IsBetterWhole(TextTokens tokens, int one, int whole)
    {
        int a = tokens.IdOf(one - 2), b = tokens.IdOf(one - 1);
        // After the last token as before the first one there is the edge of a sentence.
        int next = one + 2 < tokens.Count ? tokens.IdOf(one + 2) : model.SentenceStart;
        float apart = tokens.CostOf(one) + tokens.CostOf(one + 1) + (one + 2 < tokens.Count ? tokens.CostOf(one + 2) : 0);
        return apart - model.Cost(a, b, whole) - model.Cost(b, whole, next) > Gain;
    }

    private bool IsElision(ReadOnlySpan<char> text, in LanguageToken one, in LanguageToken two) =>
        MarkedCuts.IsElision(graph, text[one.Start..one.End], text[two.Start..two.End])
        && (one.Start == 0 || Chars.IsSpace(text[one.Start - 1]))
        && (two.End == text.Length || Chars.ClassOf(text[two.End]) is CharClass.Space or CharClass.Punctuation);

    /// <summary>The word that two words with a space between them make together; −1 if they make none.</summary>
    private int WholeOf(ReadOnlySpan<char> text, in LanguageToken one, in LanguageToken two)
    {
        int length = one.Length + two.Length;
        if (length is < ShortestWhole or > LongestWhole || !Chars.IsLower(text[two.Start])) return -1;
        if (two.End < text.Length && Chars.ClassOf(text[two.End]) is not (CharClass.Space or CharClass.Punctuation)) return -1;
        if (one.Start > 0 && !Chars.IsSpace(text[one.Start - 1])) return -1;
        Span<char> buffer = stackalloc char[LongestWhole], whole = buffer[..length];
        text.Slice(one.Start, one.Length).CopyTo(whole);
        text.Slice(two.Start, two.Length).CopyTo(whole[one.Length..]);
        if (!graph.TryFollow(whole, out GraphState state) || !graph.IsFinal(state.Node) || !TryLower(whole)) return -1;
        int index = state.Rank;
        return graph.IsKnown(index, whole) && graph.FrequencyByte(index) > 0 && graph.Cost(index) < RarestWhole
            && (graph.Flags(index) & (WordFlags.Rare | WordFlags.Old)) == 0 ? index : -1;
    }

    /// <summary>Makes a word lower-case; false if it has anything but letters, or a capital after the first.</summary>
    private static bool TryLower(Span<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (!Chars.IsLetter(word[i]) || (i > 0 && Chars.IsUpper(word[i]))) return false;
            word[i] = Letters.ToLower(word[i]);
        }

        return true;
    }
}
