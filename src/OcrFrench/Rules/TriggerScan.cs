using System.Buffers;
using System.Text;

namespace OcrFrench.Rules;

/// <summary>
/// Characters one of which every match contains at a known distance from its start: a figure in a word, a sign where letters belong. Text
/// without them is skipped many characters at a time, however many rules there are.
/// </summary>
/// <remarks>
/// For each sequence, the position with the rarest characters in French text is used. Rules of frequent letters alone have no such scan.
/// </remarks>
internal sealed class TriggerScan
{
    /// <summary>By hand: with more places to try per character of ordinary text, trying all of them is about as fast.</summary>
    public const double MostPlaces = 0.2;

    /// <summary>The rough percentages of the letters a to z in French text; é and è not counted as e.</summary>
    private static readonly double[] s_letters =
        [7.6, 0.9, 3.3, 3.7, 14.7, 1.1, 0.9, 0.7, 7.5, 0.5, 0.05, 5.5, 3, 7.1, 5.4, 3, 1.4, 6.6, 7.9, 7.2, 6.3, 1.6, 0.05, 0.4, 0.3, 0.1];

    private readonly SearchValues<char> _triggers;
    private readonly ulong[] _startsOf;
    private readonly ushort[] _classOf;
    private readonly int _reach;

    private TriggerScan(SearchValues<char> triggers, ulong[] startsOf, ushort[] classOf, int reach)
    {
        _triggers = triggers;
        _startsOf = startsOf;
        _classOf = classOf;
        _reach = reach;
    }

    /// <summary>Chooses the characters; null when too many places would have to be tried.</summary>
    /// <param name="sequences">What is looked for.</param>
    /// <param name="classOf">The class of each char; the sets of the sequences do not distinguish chars of a class.</param>
    /// <param name="most">How many places per character of ordinary text to accept.</param>
    public static TriggerScan? Choose(IReadOnlyList<Sequence> sequences, ReadOnlySpan<ushort> classOf, double most = MostPlaces)
    {
        var offsetsOf = new Dictionary<char, ulong>();
        int reach = 0;
        foreach (Sequence sequence in sequences)
        {
            int offset = Rarest(sequence.Sets);
            if (offset < 0) return null;
            CharSet set = sequence.Sets[offset];
            reach = Math.Max(reach, offset);
            for (int i = 0; i < set.RangeCount; i++)
            {
                (char first, char last) = set.Range(i);
                for (int c = first; c <= last; c++) offsetsOf[(char)c] = offsetsOf.GetValueOrDefault((char)c) | 1UL << offset;
            }
        }

        double places = 0;
        var triggers = new StringBuilder(offsetsOf.Count);
        int classes = 0;
        foreach (ushort @class in classOf) classes = Math.Max(classes, @class + 1);
        var startsOf = new ulong[classes];
        foreach ((char c, ulong offsets) in offsetsOf)
        {
            places += FrequencyOf(c) * ulong.PopCount(offsets);
            triggers.Append(c);
            startsOf[classOf[c]] = ReverseBits(offsets);
        }

        return places > most ? null : new TriggerScan(SearchValues.Create(triggers.ToString()), startsOf, classOf.ToArray(), reach);
    }

    /// <summary>Starts enumerating the places of a text, in order.</summary>
    public Places In(ReadOnlySpan<char> text, int from, int to) => new(this, text, from, to);

    /// <summary>The position with the rarest characters; -1 if every position accepts any character.</summary>
    private static int Rarest(CharSet[] sets)
    {
        const int WidestSet = 64;
        int best = -1;
        double least = double.MaxValue;
        for (int i = 0; i < sets.Length; i++)
        {
            if (sets[i].HasEdge || sets[i].RangeCount == 0) continue;
            int width = 0;
            double frequency = 0;
            for (int r = 0; r < sets[i].RangeCount && width <= WidestSet; r++)
            {
                (char first, char last) = sets[i].Range(r);
                width += last - first + 1;
                for (int c = first; c <= last && width <= WidestSet; c++) frequency += FrequencyOf((char)c);
            }

            if (width <= WidestSet && frequency < least) (best, least) = (i, frequency);
        }

        return best;
    }

    private static double FrequencyOf(char c) => 0.01 * c switch
    {
        >= 'a' and <= 'z' => s_letters[c - 'a'],
        'é' => 1.9,
        'à' or 'è' => 0.5,
        ' ' => 17,
        '\n' or '\'' or '’' or '.' or ',' => 1.5,
        >= 'A' and <= 'Z' or '-' => 0.2,
        >= '0' and <= '9' => 0.1,
        _ => 0.03,
    };

    /// <summary>Bit 63 - i for bit i: a trigger that many characters after the one before a start.</summary>
    private static ulong ReverseBits(ulong bits)
    {
        ulong reversed = 0;
        for (int i = 0; i < 64; i++) reversed |= (bits >> i & 1) << (63 - i);
        return reversed;
    }

    /// <summary>The places of a text where a match may start.</summary>
    public ref struct Places
    {
        private readonly TriggerScan _scan;
        private readonly ReadOnlySpan<char> _text;
        private readonly int _from;
        private readonly int _to;

        /// <summary>The position of the last trigger; bit i of the pending places is the place 62 - i before it.</summary>
        private int _trigger;
        private ulong _pending;
        private int _next;

        public Places(TriggerScan scan, ReadOnlySpan<char> text, int from, int to)
        {
            _scan = scan;
            _text = text[..Math.Min(text.Length, to + scan._reach)];
            _from = from;
            _to = to;
            _trigger = Math.Max(0, from - 1);
            _next = Find(_trigger);
        }

        /// <summary>The next place, or -1.</summary>
        public int Next()
        {
            while (true)
            {
                // Later triggers add no place before this one.
                int settled = _next < 0 ? int.MaxValue : _next + 1 - _scan._reach;
                while (_pending != 0)
                {
                    int place = _trigger - 62 + (int)ulong.TrailingZeroCount(_pending);
                    if (place >= settled) break;
                    _pending &= _pending - 1;
                    if (place >= _to) return -1;
                    if (place >= _from) return place;
                }

                if (_next < 0) return -1;
                int distance = _next - _trigger;
                _pending = (distance > 63 ? 0 : _pending >> distance) | _scan._startsOf[_scan._classOf[_text[_next]]];
                _trigger = _next;
                _next = Find(_trigger + 1);
            }
        }

        private readonly int Find(int at)
        {
            if (at >= _text.Length) return -1;
            int next = _text[at..].IndexOfAny(_scan._triggers);
            return next < 0 ? -1 : at + next;
        }
    }
}
