using OcrFrench.Characters;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Steps.Marks;

/// <summary>The language model's cost of a short stretch of text; unknown words are scored letter by letter.</summary>
internal sealed class TextCost(EngineModels models)
{
    /// <summary>The number of characters on each side that serve as context.</summary>
    /// <remarks>By hand: four or five words, more than the models look back.</remarks>
    private const int Context = 28;

    private readonly NgramModel _model = models.Language;
    private readonly CharacterModel _letters = models.Characters;
    private readonly TokenIds _ids = new(models.Graph);
    private readonly char[] _window = new char[(2 * Context) + (2 * WordGraph.MaxWordLength)];

    /// <summary>−ln of its probability, in nats. The first words only serve as context for the others.</summary>
    public float Of(ReadOnlySpan<char> text)
    {
        int first = _model.SentenceStart, second = _model.SentenceStart;
        float cost = 0;
        foreach (LanguageToken token in new TokenEnumerator(text))
        {
            int id = _ids.Of(text, token);
            if (id != _model.SentenceStart) cost += _model.Cost(first, second, id);
            if (id == _model.Unknown) cost += _letters.Cost(text.Slice(token.Start, token.Length));
            (first, second) = (second, id);
        }

        return cost;
    }

    /// <summary>How much likelier a text is with other letters in a place, in nats.</summary>
    public float GainOf(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> letters)
    {
        int from = Math.Max(0, start - Context), to = Math.Min(text.Length, end + Context);
        while (from > 0 && from < start && !Chars.IsSpace(text[from])) from++;
        while (to < text.Length && to > end && !Chars.IsSpace(text[to])) to--;
        ReadOnlySpan<char> read = text[from..to];
        read[..(start - from)].CopyTo(_window);
        letters.CopyTo(_window.AsSpan(start - from));
        read[(end - from)..].CopyTo(_window.AsSpan(start - from + letters.Length));
        return Of(read) - Of(_window.AsSpan(0, read.Length - end + start + letters.Length));
    }
}
