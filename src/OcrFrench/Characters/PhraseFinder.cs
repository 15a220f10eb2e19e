using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OcrFrench.Characters;

/// <summary>Finds all places of a few short strings in one pass, whatever their number.</summary>
/// <remarks>
/// Of each string the four characters in a row that are rarest in French are looked for, sixteen places at a time. Each of the four is
/// looked up in tables of sixteen bytes, by its low and its high four bits; the bits of a byte stand for eight groups of strings. Where
/// all four agree on a group, its strings are compared. There are two sets of eight groups: with one, nine blocks in ten of a novel had
/// something to compare, with two it is one in four. The framework’s search for many strings would have to be compiled first.
/// </remarks>
internal sealed class PhraseFinder
{
    private const int Block = 16, GroupsOfSet = 8, Groups = 2 * GroupsOfSet, Window = 4;

    /// <summary>The frequent characters of French text, in order; all others are rare. By hand: it decides on speed alone.</summary>
    private const string ByFrequency = " esaintrulodcpmév'qfbgh,àjxyèêz.";

    private readonly string[] _phrases;

    /// <summary>Where in each phrase the characters stand that are looked for.</summary>
    private readonly int[] _offsets;

    /// <summary>The phrases, group by group, and where each group begins.</summary>
    private readonly int[] _grouped, _firstOf = new int[Groups + 1];

    /// <summary>The tables of the first set, and behind them those of the second.</summary>
    private readonly Vector128<byte>[] _low = new Vector128<byte>[2 * Window], _high = new Vector128<byte>[2 * Window];

    /// <param name="phrases">The strings, of two characters or more.</param>
    public PhraseFinder(params string[] phrases)
    {
        _phrases = phrases;
        _offsets = Array.ConvertAll(phrases, RarestIn);
        _grouped = new int[phrases.Length];
        for (int i = 0; i < phrases.Length; i++)
        {
            // Those that are alike stand together, or a group would let through what mixes them.
            int to = i;
            for (; to > 0 && IsBefore(i, _grouped[to - 1]); to--) _grouped[to] = _grouped[to - 1];
            _grouped[to] = i;
        }

        byte[] low = new byte[2 * Window * Block], high = new byte[2 * Window * Block];
        for (int group = 0; group < Groups; group++)
        {
            _firstOf[group + 1] = phrases.Length * (group + 1) / Groups;
            byte bit = (byte)(1 << (group % GroupsOfSet));
            int table = group / GroupsOfSet * Window * Block;
            for (int i = _firstOf[group]; i < _firstOf[group + 1]; i++) Mark(_grouped[i], bit, low.AsSpan(table), high.AsSpan(table));
        }

        for (int i = 0; i < 2 * Window; i++)
        {
            _low[i] = Vector128.LoadUnsafe(ref low[i * Block]);
            _high[i] = Vector128.LoadUnsafe(ref high[i * Block]);
        }
    }

    public int Count => _phrases.Length;

    /// <summary>Finds all places of all strings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">Receives, for each string, where it begins, in order.</param>
    public void FindAll(ReadOnlySpan<char> text, List<int>[] into)
    {
        int at = 0;
        for (; at + Block + Window <= text.Length; at += Block) Look(text, at, ref MemoryMarshal.GetReference(text[at..]), into);
        FindInRest(text, at, into);
    }

    /// <summary>The last places, with nothing behind them: at most as many as two blocks have.</summary>
    private void FindInRest(ReadOnlySpan<char> text, int at, List<int>[] into)
    {
        Span<char> rest = stackalloc char[(2 * Block) + Window];
        rest.Clear();
        text[at..].CopyTo(rest);
        Look(text, at, ref rest[0], into);
        if (text.Length > at + Block) Look(text, at + Block, ref rest[Block], into);
    }

    /// <summary>Finds what is looked for at the places of a block.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the block begins.</param>
    /// <param name="first">Its characters, and those behind them.</param>
    /// <param name="into">Receives what is found.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Look(ReadOnlySpan<char> text, int at, ref char first, List<int>[] into)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref first);
        Vector128<byte> one = Vector128<byte>.AllBitsSet, two = one;
        for (int step = 0; step < Window; step++)
        {
            Vector128<byte> narrow = Narrow(ref start, step), four = Vector128.Create((byte)15);
            Vector128<byte> left = narrow & four, right = (narrow.AsUInt16() >> 4).AsByte() & four;
            one &= Vector128.ShuffleNative(_low[step], left) & Vector128.ShuffleNative(_high[step], right);
            two &= Vector128.ShuffleNative(_low[Window + step], left) & Vector128.ShuffleNative(_high[Window + step], right);
        }

        if ((one | two) == Vector128<byte>.Zero) return;
        Compare(text, at, one, 0, into);
        Compare(text, at, two, GroupsOfSet, into);
    }

    /// <summary>The characters some steps from each place as bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref ushort start, int step)
    {
        Vector128<ushort> largest = Vector128.Create((ushort)byte.MaxValue);
        Vector128<ushort> one = Vector128.Min(Vector128.LoadUnsafe(ref start, (nuint)step), largest);
        Vector128<ushort> two = Vector128.Min(Vector128.LoadUnsafe(ref start, (nuint)step + 8), largest);
        return Vector128.Narrow(one, two);
    }

    /// <summary>Compares the strings of a set whose groups may stand at the places of a block.</summary>
    private void Compare(ReadOnlySpan<char> text, int at, Vector128<byte> groups, int firstGroup, List<int>[] into)
    {
        uint places = ~Vector128.Equals(groups, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
        for (; places != 0; places &= places - 1)
        {
            int place = BitOperations.TrailingZeroCount(places);
            for (uint bits = groups.GetElement(place); bits != 0; bits &= bits - 1)
            {
                int group = firstGroup + BitOperations.TrailingZeroCount(bits);
                for (int i = _firstOf[group]; i < _firstOf[group + 1]; i++) Compare(text, at + place, _grouped[i], into);
            }
        }
    }

    private void Compare(ReadOnlySpan<char> text, int at, int index, List<int>[] into)
    {
        string phrase = _phrases[index];
        int offset = _offsets[index], from = at - offset;
        if (at >= text.Length || text[at] != phrase[offset] || from < 0) return;
        if (text[from..].StartsWith(phrase, StringComparison.Ordinal)) into[index].Add(from);
    }

    private bool IsBefore(int one, int other)
    {
        ReadOnlySpan<char> a = Sought(one), b = Sought(other);
        return a.Length != b.Length ? a.Length < b.Length : a.SequenceCompareTo(b) < 0;
    }

    /// <summary>The characters of a phrase that are looked for.</summary>
    private ReadOnlySpan<char> Sought(int phrase) =>
        _phrases[phrase].AsSpan(_offsets[phrase], Math.Min(Window, _phrases[phrase].Length));

    private void Mark(int phrase, byte bit, Span<byte> low, Span<byte> high)
    {
        for (int step = 0; step < Window; step++)
        {
            ReadOnlySpan<char> sought = Sought(phrase);
            if (step < sought.Length)
            {
                int narrow = Math.Min((int)sought[step], byte.MaxValue);
                low[(step * Block) + (narrow & 15)] |= bit;
                high[(step * Block) + (narrow >> 4)] |= bit;
                continue;
            }

            // Whatever stands behind a shorter one.
            for (int i = step * Block; i < (step + 1) * Block; i++)
            {
                low[i] |= bit;
                high[i] |= bit;
            }
        }
    }

    private static int RarestIn(string phrase)
    {
        int rarest = 0, most = -1;
        for (int at = 0; at == 0 || at + Window <= phrase.Length; at++)
        {
            int sum = 0;
            foreach (char c in phrase.AsSpan(at, Math.Min(Window, phrase.Length)))
            {
                int rank = ByFrequency.AsSpan().IndexOf(c);
                sum += rank < 0 ? ByFrequency.Length : rank;
            }

            if (sum > most) (rarest, most) = (at, sum);
        }

        return rarest;
    }
}
