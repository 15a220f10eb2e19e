using System.Text.RegularExpressions;
using OcrFrench.Characters;
using OcrFrench.Edits;

namespace OcrFrench.Acceptance;

/// <summary>The places of a text that no change may touch.</summary>
internal sealed class ProtectedPlaces(IReadOnlyList<Regex> patterns, WordFinder? words)
{
    private readonly List<(int Start, int End)> _places = [];

    /// <summary>The places in order; those that overlapped are one.</summary>
    public IReadOnlyList<(int Start, int End)> Places => _places;

    public void Find(ReadOnlySpan<char> text)
    {
        _places.Clear();
        foreach (Regex pattern in patterns)
        {
            foreach (ValueMatch match in pattern.EnumerateMatches(text))
                if (match.Length > 0) _places.Add((match.Index, match.Index + match.Length));
        }

        for (int at = 0; words is not null && words.TryFind(text, at, out int start, out int end, out _); at = end)
        {
            _places.Add((start, end));
        }
        Merge();
    }

    /// <summary>Takes over the protected places of a source, in the coordinates after the changes, none of which touches them.</summary>
    public void Move(List<(int Start, int End)> places, ChangeList changes)
    {
        _places.Clear();
        int next = 0, shift = 0;
        foreach ((int start, int end) in places)
        {
            for (; next < changes.Count && changes[next].End <= start; next++) shift += changes[next].TextLength - changes[next].Length;
            _places.Add((start + shift, end + shift));
        }
    }

    /// <summary>Whether something changes inside a place, or across its boundary. Changes right beside it are allowed.</summary>
    public bool IsTouched(int start, int end)
    {
        int index = FirstEndingBehind(start);
        return index < _places.Count && _places[index].Start < end && start < _places[index].End;
    }

    /// <summary>Whether a place lies within one of these.</summary>
    public bool Covers(int start, int end)
    {
        int index = FirstEndingBehind(start);
        return index < _places.Count && _places[index].Start <= start && end <= _places[index].End;
    }

    private int FirstEndingBehind(int position)
    {
        int low = 0, high = _places.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_places[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Merge()
    {
        _places.Sort();
        int kept = 0;
        for (int i = 0; i < _places.Count; i++)
        {
            if (kept > 0 && _places[i].Start < _places[kept - 1].End)
            {
                _places[kept - 1] = (_places[kept - 1].Start, Math.Max(_places[kept - 1].End, _places[i].End));
            }
            else _places[kept++] = _places[i];
        }

        _places.RemoveRange(kept, _places.Count - kept);
    }
}
