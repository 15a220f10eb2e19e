using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Language;

/// <summary>
/// Turns texts into numbers. Each word gets a number when it first occurs; other tokens get negative ones, by the ids that they will have
/// after the words (−1 for the start of a sentence, −2 for an unknown word and so on).
/// </summary>
internal sealed class TokenStream
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly LanguageIds _others = new(0);

    /// <summary>The different words, folded, in the order of their numbers.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The tokens of the texts, one text after the other.</summary>
    public List<int> Read(IEnumerable<string> texts)
    {
        var tokens = new List<int>();
        foreach (string text in texts)
        {
            foreach (LanguageToken token in new TokenEnumerator(text))
            {
                tokens.Add(NumberOf(text, token));
            }
        }

        return tokens;
    }

    /// <summary>How often each word occurs among some tokens.</summary>
    public int[] CountWords(List<int> tokens)
    {
        int[] counts = new int[_words.Count];
        foreach (int token in tokens)
        {
            if (token >= 0)
            {
                counts[token]++;
            }
        }

        return counts;
    }

    /// <summary>Rewrites the tokens as ids, given the id of each word.</summary>
    public static int[] ToIds(List<int> tokens, int[] wordIds, LanguageIds ids)
    {
        var result = new int[tokens.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = tokens[i] >= 0 ? wordIds[tokens[i]] : ids.WordCount - 1 - tokens[i];
        }

        return result;
    }

    private int NumberOf(string text, LanguageToken token)
    {
        if (token.Kind is not (LanguageTokenKind.Word or LanguageTokenKind.Clitic))
        {
            return -1 - new TokenIds(NoWords.Instance).Of(text, token);
        }

        Span<char> folded = stackalloc char[64];
        int length = LanguageLetters.Fold(text.AsSpan(token.Start, token.Length), folded);
        if (length <= 0)
        {
            return -1 - _others.Unknown;
        }

        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(folded[..length], out int number))
        {
            number = _words.Count;
            string word = folded[..length].ToString();
            _words.Add(word);
            _numbers.Add(word, number);
        }

        return number;
    }

    /// <summary>An empty vocabulary: ids count from 0.</summary>
    private sealed class NoWords : IWordIds
    {
        public static readonly NoWords Instance = new();

        public int Count => 0;

        public ulong Identity => 0;

        public int Find(ReadOnlySpan<char> word) => -1;
    }
}
