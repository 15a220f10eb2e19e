using OcrFrench.Survey.Languages;

namespace OcrFrench.ModelBuilder.Languages;

/// <summary>Counts the words of one language, as the survey spells them.</summary>
internal sealed class LanguageWords
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public long Total { get; private set; }

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public static LanguageWords Of(IEnumerable<string> texts)
    {
        var words = new LanguageWords();
        foreach (string text in texts) words.Add(text);
        return words;
    }

    public int this[string word] => _counts.GetValueOrDefault(word);

    /// <summary>The words by falling count, then in ordinal order.</summary>
    public IEnumerable<string> Frequent(int most, int least) =>
        _counts.Where(pair => pair.Value >= least).OrderByDescending(static pair => pair.Value)
        .ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(most).Select(static pair => pair.Key);

    private void Add(string text)
    {
        Span<byte> symbols = stackalloc byte[PassageToken.MostSymbols];
        Span<char> key = stackalloc char[PassageToken.MostSymbols];
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int at = 0; PassageToken.TryRead(text, at, text.Length, symbols, out PassageToken token, out int length); at = token.End)
        {
            if (token.IsTorn) continue;
            for (int i = 0; i < length; i++) key[i] = (char)symbols[i];
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lookup, key[..length], out _)++;
            Total++;
        }
    }
}
