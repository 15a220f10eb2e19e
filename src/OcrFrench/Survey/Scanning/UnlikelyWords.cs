using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;

namespace OcrFrench.Survey.Scanning;

/// <summary>
/// Finds French words that fit neither what precedes them nor what follows: in damaged text some are misreadings of another word.
/// </summary>
internal sealed class UnlikelyWords
{
    /// <summary>If its context makes a word likelier than it is without one by at least this much, in nats, it fits where it is.</summary>
    /// <remarks>Set by hand; on the training pairs 0.3 repairs 12 fewer and 1.2 two more of 24 587 words.</remarks>
    private const float Fit = 0.7f;

    /// <summary>
    /// If their context makes a word and the one after it together likelier than they are without one by at least this much,
    /// in nats, both fit. By hand; unmeasured.
    /// </summary>
    private const float FitOfBoth = 1f;

    /// <summary>By hand: a single letter fits nowhere and everywhere.</summary>
    private const int ShortestWord = 2;

    private readonly NgramModel _model;
    private readonly WordGraph _graph;
    private readonly List<Suspect> _merged = [];

    public UnlikelyWords(NgramModel model, WordGraph graph)
    {
        _model = model;
        _graph = graph;
    }

    /// <summary>Adds the words to a list of suspects, in order; existing suspects stay as they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="suspects">The places that are suspect without it, in order.</param>
    /// <param name="closed">Stretches that are not French prose, in order: what is French there is so by chance.</param>
    public void AddTo(ReadOnlySpan<char> text, TextTokens tokens, List<Suspect> suspects, ReadOnlySpan<ClosedRange> closed = default)
    {
        _merged.Clear();
        int next = 0;
        var pending = default(Suspect);
        float pendingFit = 0;
        bool isPending = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref readonly LanguageToken token = ref tokens[i];
            int id = tokens.IdOf(i);
            float fit = token.Kind == LanguageTokenKind.SentenceStart ? 0 : tokens.CostOf(i) - _model.Cost(id);
            if (isPending && pendingFit + fit > -FitOfBoth) _merged.Add(pending);
            isPending = false;
            while (next < suspects.Count && suspects[next].End <= token.Start) _merged.Add(suspects[next++]);
            while (!closed.IsEmpty && closed[0].End <= token.Start) closed = closed[1..];
            bool isClosed = !closed.IsEmpty && closed[0].Start <= token.Start;
            bool isSuspect = next < suspects.Count && suspects[next].Start < token.End;
            if (isSuspect || isClosed || token.Kind != LanguageTokenKind.Word) continue;
            // The context of a letter that is no word tells nothing.
            int word = id < _graph.Count ? id : -1;
            if (IsLoneLetter(text, token)) _merged.Add(new Suspect(token.Start, token.End, SuspectKind.Unlikely, word));
            else if (fit > -Fit && word >= 0 && IsPlain(text, token))
            {
                pending = new Suspect(token.Start, token.End, SuspectKind.Unlikely, word);
                pendingFit = fit;
                isPending = true;
            }
        }

        if (isPending) _merged.Add(pending);
        while (next < suspects.Count) _merged.Add(suspects[next++]);
        suspects.Clear();
        suspects.AddRange(_merged);
    }

    /// <summary>
    /// Whether a letter that is not a word is alone between spaces, and not a label: h for à, ù for à before a name, H for Il where a
    /// sentence begins.
    /// </summary>
    private static bool IsLoneLetter(ReadOnlySpan<char> text, in LanguageToken token)
    {
        if (token.Length != 1 || token.Start == 0 || text[token.Start - 1] is not (' ' or '\n') || token.End + 1 >= text.Length
            || text[token.End] != ' ') return false;
        char letter = text[token.Start], next = text[token.End + 1];
        if (IsWordAlone(Letters.ToLower(letter))) return false;
        if (Chars.IsLower(next)) return Chars.IsLower(letter) || SentenceStarts.At(text, token.Start) != SentenceStart.No;
        return Chars.IsUpper(next) && Chars.IsLower(letter) && Accents.IsAccented(letter);
    }

    private static bool IsWordAlone(char letter) => letter is 'a' or 'y' or 'à' or 'ô';

    /// <summary>Whether a token is a separate word, between spaces and punctuation, and not a name.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, in LanguageToken token)
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
