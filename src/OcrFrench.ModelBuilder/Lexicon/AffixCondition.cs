namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>The condition of an affix rule: a set of letters for each place at the start or the end of a word.</summary>
internal sealed class AffixCondition
{
    private readonly List<(string Letters, bool Negated)> _places = [];

    internal AffixCondition(string pattern)
    {
        if (pattern == ".")
            return;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '[')
            {
                int end = pattern.IndexOf(']', i);
                if (end < 0)
                    throw new InvalidDataException($"The condition {pattern} has no closing bracket.");
                bool negated = pattern[i + 1] == '^';
                int from = negated ? i + 2 : i + 1;
                _places.Add((pattern[from..end], negated));
                i = end;
            }
            else
            {
                // A dot stands for any letter: the complement of the empty set.
                _places.Add(pattern[i] == '.' ? ("", true) : (pattern[i].ToString(), false));
            }
        }
    }

    internal bool MatchesEnd(string word) => word.Length >= _places.Count && MatchesAt(word, word.Length - _places.Count);

    internal bool MatchesStart(string word) => word.Length >= _places.Count && MatchesAt(word, 0);

    private bool MatchesAt(string word, int start)
    {
        for (int i = 0; i < _places.Count; i++)
        {
            (string letters, bool negated) = _places[i];
            if (letters.Contains(word[start + i], StringComparison.Ordinal) == negated)
                return false;
        }

        return true;
    }
}
