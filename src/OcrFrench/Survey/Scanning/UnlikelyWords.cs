using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;

namespace OcrFrench.Survey.Scanning;

/// <summary>Finds French words that fit neither what stands before them nor what follows: in damaged text some are another word misread.</summary>
internal sealed class UnlikelyWords
{
    /// <summary>A word that its context makes likelier than this, in nats, than it is without one stands where it belongs.</summary>
    /// <remarks>By hand; on the training pairs 0.3 and 1.2 repair 12 fewer and two more of 24 587 words.</remarks>
    private const float Fit = 0.7f;

    private const float FitOfBoth = 1f;
    private const int ShortestWord = 2;

    private readonly NgramModel _model;
    private readonly WordGraph _graph;
    private readonly TokenIds _ids;
    private readonly List<Suspect> _merged = [];

    public UnlikelyWords(NgramModel model, WordGraph graph)
    {
        _model = model;
        _graph = graph;
        _ids = new TokenIds(graph);
    }

    /// <summary>Adds the words to a list of suspects, in order; what is suspect already stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspects">The places that are suspect without it, in order.</param>
    /// <param name="foreign">Passages in other languages, in order: what is French there is so by chance.</param>
    public void AddTo(ReadOnlySpan<char> text, List<Suspect> suspects, ReadOnlySpan<(int Start, int End)> foreign = default)
    {
        _merged.Clear();
        int first = _model.SentenceStart, second = _model.SentenceStart, next = 0;
        var pending = default(Suspect);
        float pendingFit = 0;
        bool isPending = false;
        foreach (LanguageToken token in new TokenEnumerator(text))
        {
            int id = _ids.Of(text, token);
            float fit = token.Kind == LanguageTokenKind.SentenceStart ? 0 : _model.Cost(first, second, id) - _model.Cost(id);
            if (isPending && pendingFit + fit > -FitOfBoth) _merged.Add(pending);
            isPending = false;
            while (next < suspects.Count && suspects[next].End <= token.Start) _merged.Add(suspects[next++]);
            while (!foreign.IsEmpty && foreign[0].End <= token.Start) foreign = foreign[1..];
            bool isForeign = !foreign.IsEmpty && foreign[0].Start <= token.Start;
            bool isSuspect = next < suspects.Count && suspects[next].Start < token.End;
            if (!isSuspect && !isForeign && token.Kind == LanguageTokenKind.Word && fit > -Fit && id < _graph.Count && IsPlain(text, token))
            {
                pending = new Suspect(token.Start, token.End, SuspectKind.Unlikely, id);
                pendingFit = fit;
                isPending = true;
            }

            first = second;
            second = id;
        }

        if (isPending) _merged.Add(pending);
        while (next < suspects.Count) _merged.Add(suspects[next++]);
        suspects.Clear();
        suspects.AddRange(_merged);
    }

    /// <summary>Whether a token is a word by itself, between spaces and marks, and no name.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, LanguageToken token)
    {
        if (token.Length < ShortestWord) return false;
        if (token.Start > 0 && !(Chars.IsSpace(text[token.Start - 1]) || text[token.Start - 1] is '«' or '(' or '"' or '“')) return false;
        if (token.End < text.Length && Chars.ClassOf(text[token.End]) is not (CharClass.Space or CharClass.Punctuation)) return false;
        ReadOnlySpan<char> word = text[token.Start..token.End];
        foreach (char c in word)
            if (!Chars.IsLetter(c)) return false;
        foreach (char c in word[1..])
            if (Chars.IsUpper(c)) return false;
        return Chars.IsLower(word[0]) || SentenceStarts.At(text, token.Start) != SentenceStart.No;
    }
}
