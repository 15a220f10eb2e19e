using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Survey.Scanning;

/// <summary>
/// Finds two French words side by side that are one word without the space between them, where that one fits better: <c>bien en tendu</c>.
/// </summary>
internal sealed class CutWords(NgramModel model, WordGraph graph)
{
    /// <summary>By hand: pairs that cost this much more than the whole word, in nats, are worth a look; what a lost space costs decides later.</summary>
    private const float Gain = 2;

    private const int ShortestWhole = 4, LongestWhole = 24;

    /// <summary>Wholes this rare, −ln of their share of all words, are likelier chance than damage (by hand).</summary>
    private const float RarestWhole = 14;

    private readonly TokenIds _ids = new(graph);
    private readonly List<Suspect> _merged = [];
    private readonly List<Suspect> _cut = [];

    /// <summary>Adds the pairs to a list of suspects, in order; French words among these that are part of a pair give way to it.</summary>
    public void AddTo(ReadOnlySpan<char> text, List<Suspect> suspects, ReadOnlySpan<ClosedRange> closed)
    {
        Find(text, closed);
        if (_cut.Count == 0) return;
        _merged.Clear();
        int next = 0;
        foreach (Suspect cut in _cut)
        {
            while (next < suspects.Count && suspects[next].End <= cut.Start) _merged.Add(suspects[next++]);
            int inside = next;
            bool isFree = true;
            for (; inside < suspects.Count && suspects[inside].Start < cut.End; inside++)
                isFree &= suspects[inside].Kind is SuspectKind.RealWord or SuspectKind.Unlikely && suspects[inside].Start >= cut.Start && suspects[inside].End <= cut.End;
            if (!isFree) continue;
            _merged.Add(cut);
            next = inside;
        }

        while (next < suspects.Count) _merged.Add(suspects[next++]);
        suspects.Clear();
        suspects.AddRange(_merged);
    }

    private void Find(ReadOnlySpan<char> text, ReadOnlySpan<ClosedRange> closed)
    {
        _cut.Clear();
        // The last four tokens, the latest last; a pair waits for the word behind it.
        int first = model.SentenceStart, second = first, third = first, fourth = first, whole = -1;
        LanguageToken before = default, last = default;
        foreach (LanguageToken token in new TokenEnumerator(text))
        {
            int id = _ids.Of(text, token);
            if (whole >= 0 && IsBetterWhole(first, second, third, fourth, whole, id)) Add(before.Start, last.End, ref closed);
            (first, second, third, fourth) = (second, third, fourth, id);
            (before, last) = (last, token);
            whole = WholeOf(text, before, last);
        }

        if (whole >= 0 && IsBetterWhole(first, second, third, fourth, whole, model.SentenceStart)) Add(before.Start, last.End, ref closed);
    }

    private void Add(int from, int to, ref ReadOnlySpan<ClosedRange> closed)
    {
        while (!closed.IsEmpty && closed[0].End <= from) closed = closed[1..];
        if (!closed.IsEmpty && closed[0].Start < to) return;
        if (_cut.Count > 0 && _cut[^1].End > from) return;
        _cut.Add(new Suspect(from, to, SuspectKind.Cut, -1));
    }

    private bool IsBetterWhole(int a, int b, int first, int second, int whole, int next)
    {
        float apart = model.Cost(a, b, first) + model.Cost(b, first, second) + model.Cost(first, second, next);
        return apart - model.Cost(a, b, whole) - model.Cost(b, whole, next) > Gain;
    }

    /// <summary>The word that two tokens make together; −1 if they make none.</summary>
    private int WholeOf(ReadOnlySpan<char> text, LanguageToken one, LanguageToken two)
    {
        if (one.Kind != LanguageTokenKind.Word || two.Kind != LanguageTokenKind.Word || two.Start != one.End + 1 || text[one.End] != ' ') return -1;
        int length = one.Length + two.Length;
        if (length is < ShortestWhole or > LongestWhole || !Chars.IsLower(text[two.Start])) return -1;
        if (two.End < text.Length && Chars.ClassOf(text[two.End]) is not (CharClass.Space or CharClass.Punctuation)) return -1;
        if (one.Start > 0 && !Chars.IsSpace(text[one.Start - 1])) return -1;
        Span<char> whole = stackalloc char[LongestWhole];
        for (int i = 0; i < length; i++)
        {
            char c = i < one.Length ? text[one.Start + i] : text[two.Start + i - one.Length];
            if (!Chars.IsLetter(c) || (i > 0 && Chars.IsUpper(c))) return -1;
            whole[i] = Letters.ToLower(c);
        }

        int index = graph.Find(whole[..length]);
        return index >= 0 && graph.IsKnown(index, whole[..length]) && graph.FrequencyByte(index) > 0 && graph.Cost(index) < RarestWhole
            && (graph.Flags(index) & (WordFlags.Rare | WordFlags.Old)) == 0 ? index : -1;
    }
}
