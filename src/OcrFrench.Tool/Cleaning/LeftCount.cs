using OcrFrench.Survey;

namespace OcrFrench.Tool.Cleaning;

/// <summary>Counts the words that were left alone because they are not French prose.</summary>
internal sealed class LeftCount
{
    private readonly SortedDictionary<string, long> _words = new(StringComparer.Ordinal);

    /// <summary>How many words, by the code of their language, or <see cref="Messages.NotProse"/>; in the order of these names.</summary>
    public IReadOnlyDictionary<string, long> Words => _words;

    public long All => _words.Values.Sum();

    /// <summary>The member of a journal entry: null if nothing was left alone.</summary>
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
