using System.Text;

namespace OcrFrench.Rules;

/// <summary>A set of UTF-16 code units as sorted ranges, optionally with the edge of the text, for use in context.</summary>
internal sealed class CharSet
{
    /// <summary>Two chars per range, first and last; ascending, neither overlapping nor adjacent.</summary>
    private readonly string _ranges;

    private CharSet(string ranges, bool edge)
    {
        _ranges = ranges;
        HasEdge = edge;
    }

    public static CharSet Any { get; } = new("\0\uFFFF", edge: true);

    public bool HasEdge { get; }

    public int RangeCount => _ranges.Length / 2;

    public bool IsEmpty => _ranges.Length == 0 && !HasEdge;

    /// <summary>The same for equal sets.</summary>
    public string Key => HasEdge ? _ranges + "e" : _ranges;

    public static CharSet Of(char c) => new(new string(c, 2), edge: false);

    /// <summary>Pairs of first and last chars, in any order.</summary>
    public static CharSet OfRanges(string pairs, bool edge = false) => new(Normalize(pairs), edge);

    /// <summary>The chars of a string, each on its own.</summary>
    public static CharSet OfChars(string chars, bool edge = false)
    {
        var pairs = new StringBuilder(chars.Length * 2);
        foreach (char c in chars) pairs.Append(c, 2);
        return OfRanges(pairs.ToString(), edge);
    }

    public (char First, char Last) Range(int index) => (_ranges[2 * index], _ranges[(2 * index) + 1]);

    public bool IsSingle(out char c)
    {
        c = _ranges.Length > 0 ? _ranges[0] : '\0';
        return _ranges.Length == 2 && _ranges[0] == _ranges[1] && !HasEdge;
    }

    public bool Contains(char c)
    {
        int low = 0, high = RangeCount - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (c < _ranges[2 * middle]) high = middle - 1;
            else if (c > _ranges[(2 * middle) + 1]) low = middle + 1;
            else return true;
        }

        return false;
    }

    public bool ContainsAll(CharSet other)
    {
        if (other.HasEdge && !HasEdge) return false;
        int mine = 0;
        for (int i = 0; i < other.RangeCount; i++)
        {
            (char first, char last) = other.Range(i);
            while (mine < RangeCount && Range(mine).Last < first) mine++;
            if (mine == RangeCount || Range(mine).First > first || Range(mine).Last < last) return false;
        }

        return true;
    }

    public CharSet Union(CharSet other) => new(Normalize(_ranges + other._ranges), HasEdge || other.HasEdge);

    /// <summary>Every char not in the set; never the edge, which must be named explicitly.</summary>
    public CharSet Complement()
    {
        var pairs = new StringBuilder();
        int next = 0;
        for (int i = 0; i < RangeCount; i++)
        {
            (char first, char last) = Range(i);
            if (first > next) pairs.Append((char)next).Append((char)(first - 1));
            next = last + 1;
        }

        if (next <= char.MaxValue) pairs.Append((char)next).Append(char.MaxValue);
        return new CharSet(pairs.ToString(), edge: false);
    }

    private static string Normalize(string pairs)
    {
        if (pairs.Length <= 2) return pairs;
        var ranges = new uint[pairs.Length / 2];
        for (int i = 0; i < ranges.Length; i++) ranges[i] = (uint)pairs[2 * i] << 16 | pairs[(2 * i) + 1];
        Array.Sort(ranges);
        var result = new StringBuilder(pairs.Length);
        (char first, char last) = ((char)(ranges[0] >> 16), (char)ranges[0]);
        foreach (uint range in ranges)
        {
            (char nextFirst, char nextLast) = ((char)(range >> 16), (char)range);
            if (nextFirst <= last + 1)
            {
                if (nextLast > last) last = nextLast;
                continue;
            }

            result.Append(first).Append(last);
            (first, last) = (nextFirst, nextLast);
        }

        return result.Append(first).Append(last).ToString();
    }
}
