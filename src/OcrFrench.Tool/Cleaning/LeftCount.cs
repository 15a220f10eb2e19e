using OcrFrench.Survey;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Adds up how many words were left as they stand because they are not French prose.</summary>
internal sealed class LeftCount
{
    private readonly SortedDictionary<string, long> _words = new(StringComparer.Ordinal);

    /// <summary>How many words, by the code of their language, or <see cref="Messages.NotProse"/>; in the order of these names.</summary>
    public IReadOnlyDictionary<string, long> Words => _words;

    public long All => _words.Values.Sum();

    /// <summary>What stands in a journal: nothing if nothing was left.</summary>
    public SortedDictionary<string, long>? ToJournal() => _words.Count == 0 ? null : new(_words, StringComparer.Ordinal);

    public void Add(CleaningResult text)
    {
        WordsLeft left = text.Left;
        foreach (OtherLanguage language in left.OtherLanguages) Add(language.Code, language.Words);
        if (left.NotProse > 0) Add(Messages.NotProse, left.NotProse);
    }

    public void Add(IEnumerable<KeyValuePair<string, long>>? words)
    {
        foreach ((string what, long count) in words ?? []) Add(what, count);
    }

    public void Clear() => _words.Clear();

    private void Add(string what, long count) => _words[what] = _words.GetValueOrDefault(what) + count;
}
