using System.Globalization;
using System.Runtime.InteropServices;

namespace OcrFrench.Models.Confusions;

/// <summary>
/// How one kind of OCR misreads print: for every short string that was read, what may have been printed and at what cost.
/// </summary>
internal sealed partial class ConfusionTable
{
    private const char EmptySign = '∅';
    private const char SpaceSign = '␣';

    /// <summary>−ln of the share of letters read right where a table does not say: one in fifty is misread. By hand.</summary>
    private const float DefaultKeepCost = 0.02f;

    /// <summary>The letters that are kept without a dictionary look-up.</summary>
    private const int CommonLetters = 0x180;

    private readonly ulong[] _keys;
    private readonly EditRange[] _ranges;
    private readonly Edit[] _edits;
    private readonly ulong[] _starts;
    private readonly float[] _commonKeep = new float[CommonLetters];
    private readonly char[] _kept;
    private readonly float[] _keepCosts;
    private readonly EditRange _insertions;
    private readonly float[] _expected;

    /// <param name="read">The strings that were read, each once.</param>
    /// <param name="ends">Where the edits of each string end; those of the next begin there.</param>
    /// <param name="edits">The edits, string by string, cheapest first.</param>
    /// <param name="expected">How often each edit is expected.</param>
    /// <param name="kept">The letters whose cost of being read correctly is known.</param>
    /// <param name="keepCosts">These costs.</param>
    /// <param name="generic">The costs of edits that were never observed.</param>
    private ConfusionTable(ulong[] read, int[] ends, Edit[] edits, float[] expected, char[] kept, float[] keepCosts, GenericCosts generic)
    {
        _expected = expected;
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(read.Length, 1) * 4);
        _keys = new ulong[size];
        _ranges = new EditRange[size];
        for (int i = 0; i < read.Length; i++)
        {
            ulong key = read[i];
            int start = i == 0 ? 0 : ends[i - 1];
            var range = new EditRange(start, ends[i] - start);
            if (key == 0)
            {
                _insertions = range;
                continue;
            }

            int slot = Slot(key);
            while (_keys[slot] != 0) slot = (slot + 1) & (size - 1);
            _keys[slot] = key;
            _ranges[slot] = range;
        }

        _edits = edits;
        _starts = Array.ConvertAll(edits, static edit => edit.Starts);
        _kept = kept;
        _keepCosts = keepCosts;
        for (int c = 0; c < CommonLetters; c++) _commonKeep[c] = DefaultKeepCost;
        for (int i = 0; i < kept.Length; i++)
            if (kept[i] < CommonLetters) _commonKeep[kept[i]] = keepCosts[i];
        Generic = generic;
    }

    /// <summary>The costs of edits that were never observed.</summary>
    public GenericCosts Generic { get; }

    /// <summary>The edits for text lost in reading, cheapest first.</summary>
    public ReadOnlySpan<Edit> Insertions => Edits(_insertions);

    /// <summary>The same as a range of edits.</summary>
    public EditRange InsertionRange => _insertions;

    /// <summary>The number of edits.</summary>
    public int Count => _edits.Length;

    /// <summary>How often the edit at an index is expected per character of text.</summary>
    public float Expected(int edit) => _expected[edit];

    /// <summary>The edits whose read side is exactly this string of at most three characters, cheapest first.</summary>
    public ReadOnlySpan<Edit> Edits(ReadOnlySpan<char> read) => TryFind(read, out EditRange range) ? Edits(range) : default;

    public ReadOnlySpan<Edit> Edits(EditRange range) => _edits.AsSpan(range.Start, range.Count);

    /// <summary>The edit at an index.</summary>
    public ref readonly Edit EditAt(int index) => ref _edits[index];

    /// <summary>What each edit of a range needs to continue, side by side: see <see cref="Edit.Starts"/>.</summary>
    public ReadOnlySpan<ulong> Starts(EditRange range) => _starts.AsSpan(range.Start, range.Count);

    /// <summary>Finds the edits of a string of at most three characters.</summary>
    public bool TryFind(ReadOnlySpan<char> read, out EditRange range)
    {
        ulong key = ShortText.From(read).Bits;
        range = _insertions;
        if (key == 0) return _insertions.Count > 0;
        for (int slot = Slot(key); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] != key) continue;
            range = _ranges[slot];
            return true;
        }

        return false;
    }

    /// <summary>The cost of a lower-case character being read as it was printed.</summary>
    public float KeepCost(char lower) =>
        lower < CommonLetters ? _commonKeep[lower] : Array.IndexOf(_kept, lower) is >= 0 and int at ? _keepCosts[at] : DefaultKeepCost;

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 40) & (_keys.Length - 1);

    /// <summary>Reads tables; an edit in several of them gets the lowest cost.</summary>
    /// <param name="texts">Tables in the form of <c>Data/channel-*.tsv</c>: read, printed, cost, count, source.</param>
    /// <exception cref="InvalidDataException">A line does not have this form; the message gives the table and the line.</exception>
    public static ConfusionTable Parse(params ReadOnlySpan<(string Name, string Text)> texts)
    {
        var rows = new List<Row>();
        var rates = new PrintedRates();
        var keep = new Dictionary<char, float>();
        GenericCosts generic = GenericCosts.Default;
        foreach ((string name, string text) in texts)
        {
            int number = 0;
            foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            {
                number++;
                if (line.IsEmpty) continue;
                if (line[0] == '#' || generic.TryTake(line, out generic)) continue;

                (ShortText read, ShortText edited, float cost, float count) = ParseLine(name, number, line);
                rates.Add(edited, cost, count);
                if (read == edited && read.Length == 1)
                {
                    keep[read[0]] = cost;
                    continue;
                }

                rows.Add(new Row(read.Bits, edited, cost));
            }
        }

        return Build(CollectionsMarshal.AsSpan(rows), rates, keep, generic);
    }

    private static ConfusionTable Build(Span<Row> rows, PrintedRates rates, Dictionary<char, float> keep, GenericCosts generic)
    {
        rows.Sort(Row.Compare);
        var read = new List<ulong>();
        var ends = new List<int>();
        var edits = new Edit[rows.Length];
        int count = 0;
        for (int from = 0, to; from < rows.Length; from = to)
        {
            int start = count;
            for (to = from; to < rows.Length && rows[to].Read == rows[from].Read; to++)
            {
                if (to > from && rows[to].Printed == rows[to - 1].Printed) continue; // the cheaper one comes first
                int at = count++;
                for (; at > start && edits[at - 1].Cost > rows[to].Cost; at--) edits[at] = edits[at - 1];
                edits[at] = new Edit(rows[to].Printed, rows[to].Cost);
            }

            read.Add(rows[from].Read);
            ends.Add(count);
        }

        var expected = new float[count];
        for (int i = 0; i < count; i++) expected[i] = Portable.Exp(-edits[i].Cost) * rates.Of(edits[i].Printed);
        return new ConfusionTable([.. read], [.. ends], edits[..count], expected, [.. keep.Keys.Order()],
            [.. keep.OrderBy(static pair => pair.Key).Select(static pair => pair.Value)], generic);
    }

    /// <summary>Orders the lines of a table by what was read, what was printed, and the cost.</summary>
    private readonly record struct Row(ulong Read, ShortText Printed, float Cost)
    {
        public static int Compare(Row a, Row b)
        {
            if (a.Read != b.Read) return a.Read < b.Read ? -1 : 1;
            if (a.Printed != b.Printed) return a.Printed.Bits < b.Printed.Bits ? -1 : 1;
            return a.Cost < b.Cost ? -1 : a.Cost > b.Cost ? 1 : 0;
        }
    }

    private static (ShortText Read, ShortText Printed, float Cost, float Count) ParseLine(string name, int number, ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[6];
        int count = line.Split(fields, '\t');
        float seen = 0;
        if (count >= 3
            && TryParseText(line[fields[0]], out ShortText read)
            && TryParseText(line[fields[1]], out ShortText printed)
            && float.TryParse(line[fields[2]], NumberStyles.Float, CultureInfo.InvariantCulture, out float cost)
            && (count < 4 || float.TryParse(line[fields[3]], NumberStyles.Float, CultureInfo.InvariantCulture, out seen))
            && float.IsFinite(cost))
            return (read, printed, cost, seen);
        throw new InvalidDataException($"{name}, line {number}: expected read, printed (at most three characters each, ∅ for none, ␣ for a "
            + "space), a cost and perhaps a count, separated by tabs.");
    }

    private static bool TryParseText(ReadOnlySpan<char> field, out ShortText text)
    {
        text = default;
        if (field.Length > ShortText.Capacity || field.IsEmpty) return false;
        Span<char> buffer = stackalloc char[ShortText.Capacity];
        int length = 0;
        foreach (char c in field)
        {
            if (c == EmptySign) continue;
            buffer[length++] = c == SpaceSign ? ' ' : c;
        }

        text = ShortText.From(buffer[..length]);
        return true;
    }
}

/// <summary>The edits of one string in a <see cref="ConfusionTable"/>.</summary>
internal readonly record struct EditRange(int Start, int Count);

/// <summary>The costs of edits that no table lists, in nats.</summary>
/// <param name="Substitute">Some other letter was printed.</param>
/// <param name="Insert">A letter was printed and lost in reading.</param>
/// <param name="Delete">What was read is a stray mark.</param>
internal readonly record struct GenericCosts(float Substitute, float Insert, float Delete)
{
    /// <summary>For tables that do not state them. By hand: dearer than almost any listed edit.</summary>
    public static GenericCosts Default { get; } = new(10.5f, 11f, 11f);

    /// <summary>Reads a parameter from a line such as <c>generic-substitute⇥10.2</c>; false if it is not one.</summary>
    public bool TryTake(ReadOnlySpan<char> line, out GenericCosts with)
    {
        with = this;
        int gap = line.IndexOf('\t');
        if (gap < 0 || !line.StartsWith("generic-", StringComparison.Ordinal)) return false;
        if (!float.TryParse(line[(gap + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out float cost)) return false;
        with = line[..gap] switch
        {
            "generic-substitute" => this with { Substitute = cost },
            "generic-insert" => this with { Insert = cost },
            "generic-delete" => this with { Delete = cost },
            _ => this,
        };
        return true;
    }
}
