using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Benchmarks;

/// <summary>What one writes without a library: replacements from a table, and the nearest word of a set.</summary>
internal sealed class NaiveCleaners
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûœ";

    private static readonly Regex Word = new(@"\p{L}+", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _table = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _frozen;
    private readonly Regex _damaged;
    private readonly WordGraph _graph = WordGraph.Default;

    public NaiveCleaners()
    {
        for (int i = 0; i < _graph.Count; i++) _words.Add(_graph.Word(i));
        _frozen = _words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        // The five thousand most frequent words, as an m read rn, an l read 1, an œ read ce, an accent misread or lost disfigures them.
        foreach (int i in Enumerable.Range(0, _graph.Count).OrderByDescending(i => _graph.FrequencyByte(i)).ThenBy(i => i).Take(5_000))
        {
            string word = _graph.Word(i).Replace('’', '\'');
            if (word.Length < 2) continue;
            Add(word.Replace("m", "rn", StringComparison.Ordinal), word);
            Add(word.Replace('l', '1'), word);
            Add(word.Replace("œ", "ce", StringComparison.Ordinal), word);
            Add(word.Replace('è', 'é').Replace('ê', 'é'), word);
            Add(new string([.. word.Select(static c => Accents.BaseOf(c))]), word);
        }

        _damaged = new Regex(@"(?<![\p{L}\d])[\p{L}\d]+'?", RegexOptions.Compiled | RegexOptions.CultureInvariant);
    }

    /// <summary>Every token looked up in a table of damaged words.</summary>
    public string RegexReplace(string text) => _damaged.Replace(text, match => _table.GetValueOrDefault(match.Value, match.Value));

    /// <summary>Every token of letters that is not in the set replaced by the first word of the set at an edit distance of one.</summary>
    public string EditDistanceOne(string text)
    {
        var result = new StringBuilder(text.Length);
        int at = 0;
        foreach (Match match in Word.Matches(text))
        {
            if (match.Length < 3 || _words.Contains(match.Value) || _words.Contains(match.Value.ToLowerInvariant())) continue;
            if (Nearest(match.Value) is not { } nearest) continue;
            result.Append(text, at, match.Index - at).Append(nearest);
            at = match.Index + match.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>How many runs of letters a frozen set of the lexicon's words holds, in lower case.</summary>
    public int KnownByFrozenSet(string text)
    {
        int known = 0;
        Span<char> lowered = stackalloc char[WordGraph.MaxWordLength];
        foreach (Range word in new LetterRuns(text))
        {
            ReadOnlySpan<char> token = text.AsSpan()[word];
            if (token.Length > lowered.Length) continue;
            for (int i = 0; i < token.Length; i++) lowered[i] = Letters.ToLower(token[i]);
            if (_frozen.Contains(lowered[..token.Length])) known++;
        }

        return known;
    }

    /// <summary>The same with the lexicon itself.</summary>
    public int KnownByLexicon(string text)
    {
        int known = 0;
        foreach (Range word in new LetterRuns(text))
            if (_graph.Find(text.AsSpan()[word]) >= 0) known++;
        return known;
    }

    private void Add(string damaged, string word)
    {
        if (damaged != word && !_words.Contains(damaged.Replace('\'', '’'))) _table.TryAdd(damaged, word);
    }

    private string? Nearest(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            foreach (char c in Alphabet)
            {
                string candidate = string.Concat(word.AsSpan(0, i), [c], word.AsSpan(i + 1));
                if (_words.Contains(candidate)) return candidate;
            }
        }

        for (int i = 0; i < word.Length; i++)
        {
            string candidate = word.Remove(i, 1);
            if (_words.Contains(candidate)) return candidate;
        }

        for (int i = 0; i <= word.Length; i++)
        {
            foreach (char c in Alphabet)
            {
                string candidate = word.Insert(i, c.ToString());
                if (_words.Contains(candidate)) return candidate;
            }
        }

        return null;
    }

    /// <summary>Runs of letters of the lexicon's alphabet.</summary>
    private struct LetterRuns(string text)
    {
        private int _start;
        private int _end;

        public readonly Range Current => _start.._end;

        public readonly LetterRuns GetEnumerator() => this;

        public bool MoveNext()
        {
            _start = _end;
            while (_start < text.Length && !Letters.IsLetter(text[_start])) _start++;
            _end = _start;
            while (_end < text.Length && Letters.IsLetter(text[_end])) _end++;
            return _end > _start;
        }
    }
}
