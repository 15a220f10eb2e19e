using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey.Languages;

/// <summary>
/// Tells which passages of a text are not French. Where words are unknown to the lexicon in close company, the paragraphs around them are
/// cut into stretches of one language each; nothing else is read at all.
/// </summary>
/// <remarks>For one text at a time; its buffers are used again. The work grows with the text and no faster.</remarks>
internal sealed class LanguageSurvey
{
    /// <summary>
    /// A passage is examined only where an unknown word in lower case has a second one within about four words, or two within about twenty:
    /// these are the distances in characters. By hand.
    /// </summary>
    private const int NearCompany = 25, Company = 110;

    /// <summary>How far a paragraph is examined around unknown words, in characters; longer ones in parts. By hand.</summary>
    private const int Reach = 400;

    /// <summary>Two stretches no farther apart than this are examined as one: a short reply in a dialogue. By hand.</summary>
    private const int Gap = 600;

    private readonly LanguageScale _scale;
    private readonly LatinTerms _terms;
    private readonly ForeignStretches _stretches;
    private readonly LanguageSegments _segments = new(knowsDamage: true), _named = new(knowsDamage: false);
    private readonly List<Passage> _found = [], _sure = [], _merged = [];
    private readonly byte[] _symbols = new byte[PassageToken.MostSymbols];

    /// <param name="graph">The lexicon.</param>
    public LanguageSurvey(WordGraph? graph)
        : this(LanguageData.Default, graph)
    {
    }

    public LanguageSurvey(LanguageData data, WordGraph? graph)
    {
        _scale = new LanguageScale(data, graph);
        _terms = new LatinTerms(graph);
        _stretches = new ForeignStretches(graph);
    }

    /// <summary>Lists the passages that are not French, in order and disjoint.</summary>
    public void Survey(ReadOnlySpan<char> text, List<Passage> into)
    {
        into.Clear();
        _sure.Clear();
        Look(text, 0, text.Length, into);
        Merge(into, _sure);
    }

    /// <summary>The same, examining only places with unknown words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unknown">Where the words start that the lexicon does not know, in order.</param>
    /// <param name="isMisread">Whether the text shows an engine that does not write French letters.</param>
    /// <param name="into">Takes the passages.</param>
    public void Survey(ReadOnlySpan<char> text, ReadOnlySpan<int> unknown, bool isMisread, List<Passage> into)
    {
        into.Clear();
        _sure.Clear();
        int from = -1, to = 0;
        for (int i = 0; i + 1 < unknown.Length; i++)
        {
            int last = Together(text, unknown, i);
            if (last < 0) continue;
            int first = unknown[i], second = unknown[last];
            if (second < to) continue;
            int start = first < to ? to : ParagraphStart(text, first, to);
            if (from < 0)
            {
                from = start;
            }
            else if (start > to + Gap)
            {
                Look(text, from, to, into);
                from = start;
            }

            to = ParagraphEnd(text, second);
        }

        if (from >= 0) Look(text, from, to, into);
        Merge(into, _sure);
        _found.Clear();
        _stretches.Find(text, unknown, isMisread, _found);
        Merge(into, _found);
        _found.Clear();
        _terms.Find(text, unknown, _found);
        Merge(into, _found);
    }

    /// <summary>Merges two lists of passages; where two overlap, they become one, in the language of the longer.</summary>
    private void Merge(List<Passage> into, List<Passage> more)
    {
        if (more.Count == 0) return;
        _merged.Clear();
        for (int i = 0, k = 0; i < into.Count || k < more.Count;)
        {
            Passage next = k == more.Count || (i < into.Count && into[i].Start <= more[k].Start) ? into[i++] : more[k++];
            if (_merged.Count == 0 || _merged[^1].End <= next.Start)
            {
                _merged.Add(next);
                continue;
            }

            Passage last = _merged[^1];
            _merged[^1] = new Passage(last.Start, Math.Max(last.End, next.End), last.Length < next.Length ? next.Language : last.Language);
        }

        into.Clear();
        into.AddRange(_merged);
    }

    /// <summary>The last of the unknown words from one on that are worth a look together, or −1.</summary>
    private static int Together(ReadOnlySpan<char> text, ReadOnlySpan<int> unknown, int first)
    {
        int second = first + 1, third = first + 2;
        if (unknown[second] - unknown[first] > Company) return -1;
        if (unknown[second] - unknown[first] <= NearCompany && (IsSmall(text, unknown[first]) || IsSmall(text, unknown[second])))
            return second;
        bool isCompany = third < unknown.Length && unknown[third] - unknown[first] <= Company
            && (IsSmall(text, unknown[first]) || IsSmall(text, unknown[second]) || IsSmall(text, unknown[third]));
        return isCompany ? third : -1;
    }

    private static bool IsSmall(ReadOnlySpan<char> text, int at) => Chars.IsLower(text[at]);

    private void Look(ReadOnlySpan<char> text, int from, int to, List<Passage> into)
    {
        Span<byte> symbols = _symbols;
        LanguageEvidence evidence = default;
        _segments.Begin(into);
        _named.Begin(_sure);
        for (int at = from; PassageToken.TryRead(text, at, to, symbols, out PassageToken token, out int length); at = token.End)
        {
            _scale.Weigh(text, token, symbols[..length], ref evidence, out int named, out WordMarks marks);
            _segments.Add(token, evidence, named, marks);
            _named.Add(token, evidence, named, marks);
        }

        _segments.End();
        _named.End();
    }

    private static int ParagraphStart(ReadOnlySpan<char> text, int place, int least)
    {
        int from = Math.Max(least, place - Reach);
        int border = text[from..place].LastIndexOf("\n\n");
        if (border >= 0) return from + border + 2;
        // Not within a word.
        while (from > least && from < place && LanguageSymbols.Of(text[from]) != 0) from++;
        return from;
    }

    private static int ParagraphEnd(ReadOnlySpan<char> text, int place)
    {
        int to = Math.Min(text.Length, place + Reach);
        int border = text[place..to].IndexOf("\n\n");
        if (border >= 0) return place + border;
        int longest = Math.Min(text.Length, to + Reach);
        while (to < longest && LanguageSymbols.Of(text[to]) != 0) to++;
        return to;
    }
}
