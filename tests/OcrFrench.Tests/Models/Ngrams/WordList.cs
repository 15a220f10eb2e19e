using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

/// <summary>A vocabulary from a list of words, in ordinal order.</summary>
internal sealed class WordList : IWordIds
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    public WordList(IEnumerable<string> words)
    {
        ulong hash = NgramHash.Start(0);
        foreach (string word in words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            hash = word.Aggregate(NgramHash.Append(hash, _ids.Count), static (h, c) => NgramHash.Append(h, c));
            _ids.Add(word, _ids.Count);
        }

        Identity = hash;
    }

    public int Count => _ids.Count;

    public ulong Identity { get; }

    public int Find(ReadOnlySpan<char> word) =>
        _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int id) ? id : -1;
}
