using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Rules;

/// <summary>A small lexicon with the same habits of letter case as the real one.</summary>
internal readonly struct WordList(IEnumerable<string> words, params string[] verbs) : IWordTest
{
    private readonly HashSet<string> _words = new(words, StringComparer.Ordinal);

    public bool IsKnown(scoped ReadOnlySpan<char> word)
    {
        string text = word.ToString();
        if (_words.Contains(text)) return true;
        string lower = text.ToLowerInvariant();
        bool hasCapital = lower != text;
        bool onlyTheFirst = text[1..] == lower[1..];
        bool all = !text.Any(char.IsLower);
        return hasCapital && (onlyTheFirst || all) && _words.Contains(lower);
    }

    public int Frequency(scoped ReadOnlySpan<char> word) => IsKnown(word) ? 1_000 : 0;

    public bool IsVerb(scoped ReadOnlySpan<char> word) => verbs.Contains(word.ToString(), StringComparer.Ordinal);
}
