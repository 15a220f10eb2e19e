using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>The language model's cost of a short stretch of text; unknown words are scored letter by letter.</summary>
internal sealed class TextCost(NgramModel model, CharacterModel letters, WordGraph graph)
{
    /// <summary>The number of characters on each side that serve as context.</summary>
    /// <remarks>By hand: four or five words, more than the models look back.</remarks>
    private const int Context = 28;

    private readonly TokenIds _ids = new(graph);
    private readonly char[] _window = new char[(2 * Context) + (2 * WordGraph.MaxWordLength)];

    /// <summary>−ln of its probability, in nats. The first words only serve as context for the others.</summary>
    public float Of(ReadOnlySpan<char> text)
    {
        int first = model.SentenceStart, second = model.SentenceStart;
        float cost = 0;
        foreach (LanguageToken token in new TokenEnumerator(text))
        {
            int id = _ids.Of(text, token);
            if (id != model.SentenceStart) cost += model.Cost(first, second, id);
            if (id == model.Unknown) cost += letters.Cost(text.Slice(token.Start, token.Length));
            (first, second) = (second, id);
        }

        return cost;
    }

    /// <summary>How much likelier a text is without the character between two parts of a word, in nats.</summary>
    public float GainOfJoining(ReadOnlySpan<char> text, HyphenPlace place)
    {
        int start = Math.Max(0, place.Start - Context), end = Math.Min(text.Length, place.End + Context);
        while (start > 0 && start < place.Start && !Chars.IsSpace(text[start])) start++;
        while (end < text.Length && end > place.End && !Chars.IsSpace(text[end])) end--;
        ReadOnlySpan<char> read = text[start..end];
        int at = place.At - start;
        read[..at].CopyTo(_window);
        read[(at + 1)..].CopyTo(_window.AsSpan(at));
        return Of(read) - Of(_window.AsSpan(0, read.Length - 1));
    }
}
