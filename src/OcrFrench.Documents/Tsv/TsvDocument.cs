using System.Globalization;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tsv;

/// <summary>A TSV file of Tesseract's whose words are changed in their rows.</summary>
internal sealed class TsvDocument : WordDocument
{
    private readonly TsvReader _reader;

    public TsvDocument(XmlSource source)
        : base(source)
    {
        _reader = new TsvReader(source);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    public override float FullConfidence => 100;

    /// <summary>
    /// Writes what stays in its row. What needs rows of its own is written by <see cref="Finish"/>, because it changes the numbers of
    /// others.
    /// </summary>
    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        foreach (NewWord word in group.Words)
        {
            if (word.Element is not TsvWord element || (word.Box is null && word.Text == element.Content.Text)) continue;
            element.Content.Rewrite(word.Text, edits);
            Set(element.Row, TsvRow.Confidence, Confidence(group), edits);
            if (word.Box is not { } box) continue;
            Set(element.Row, TsvRow.Left, Number(box.Left), edits);
            Set(element.Row, TsvRow.Top, Number(box.Top), edits);
            Set(element.Row, TsvRow.Width, Number(box.Width), edits);
            Set(element.Row, TsvRow.Height, Number(box.Height), edits);
        }
    }

    /// <summary>
    /// Adds rows and takes rows out. All that do so in a line change its numbers together, and can only be undone together.
    /// </summary>
    public override void Finish(List<WordChange> changes, IReadOnlyDictionary<(int Start, int End), string> wholes)
    {
        List<IGrouping<int, WordChange>> lines = [
            .. changes.Where(static change => ChangesRows(change.Groups[0])).GroupBy(change => _reader.Words[change.Groups[0].First].Line)];
        foreach (IGrouping<int, WordChange> line in lines)
        {
            WordChange whole = line.First();
            foreach (WordChange other in line.Skip(1).ToList())
            {
                whole.Groups.AddRange(other.Groups);
                whole.Edits.AddRange(other.Edits);
                changes.Remove(other);
            }

            WriteRows(_reader.Lines[line.Key], whole);
        }
    }

    /// <summary>The format has no place for it.</summary>
    public override void Stamp(string settings, List<ByteEdit> edits)
    {
    }

    private static bool ChangesRows(WordGroup group) => group.Removed.Count > 0 || group.Words.Any(static word => word.Element is null);

    private void WriteRows(IReadOnlyList<TsvRow> rows, WordChange change)
    {
        var before = new Dictionary<TsvRow, List<(NewWord, WordGroup)>>();
        var after = new Dictionary<TsvRow, List<(NewWord, WordGroup)>>();
        foreach (WordGroup group in change.Groups) Sort(group, before, after);
        HashSet<TsvRow> removed = [.. change.Groups.SelectMany(static group => group.Removed).Select(static word => ((TsvWord)word).Row)];
        int shift = 0;
        foreach (TsvRow row in rows)
        {
            foreach ((NewWord word, WordGroup group) in before.GetValueOrDefault(row, []))
                Replace(change.Edits, row.Before, row.Before, _reader.LineEnd + Make(word, group, Shifted(row, shift++)));
            if (removed.Contains(row))
            {
                // It is removed with the line end before it, which always exists: after the header, or after the row of the line.
                Replace(change.Edits, row.Before, row.End, "");
                shift--;
            }
            else if (shift != 0)
            {
                Set(row, TsvRow.Number, Number(Shifted(row, shift)), change.Edits);
            }

            foreach ((NewWord word, WordGroup group) in after.GetValueOrDefault(row, []))
                Replace(change.Edits, row.End, row.End, _reader.LineEnd + Make(word, group, Shifted(row, ++shift)));
        }
    }

    /// <summary>Determines next to which rows the new words go.</summary>
    private static void Sort(WordGroup group, Dictionary<TsvRow, List<(NewWord Word, WordGroup Group)>> before,
        Dictionary<TsvRow, List<(NewWord Word, WordGroup Group)>> after)
    {
        TsvRow? last = null;
        var pending = new List<(NewWord, WordGroup)>();
        foreach (NewWord word in group.Words)
        {
            if (word.Element is not TsvWord element)
            {
                pending.Add((word, group));
                continue;
            }

            if (pending.Count > 0) (last is null ? before : after)[last ?? element.Row] = [.. pending];
            pending.Clear();
            last = element.Row;
        }

        if (pending.Count > 0 && last is not null) after[last] = pending;
        else if (pending.Count > 0) before[((TsvWord)group.Words[0].Like).Row] = pending;
    }

    /// <summary>A row for a new word, made after that of another.</summary>
    private string Make(NewWord word, WordGroup group, double number)
    {
        TsvRow like = ((TsvWord)word.Like).Row;
        Box box = word.Box ?? word.Like.Box!.Value;
        string[] fields = TextAt(like.Start, like.End).Split('\t');
        fields[TsvRow.Number] = Number(number);
        (fields[TsvRow.Left], fields[TsvRow.Top], fields[TsvRow.Width], fields[TsvRow.Height]) = (
            Number(box.Left), Number(box.Top), Number(box.Width), Number(box.Height));
        fields[TsvRow.Confidence] = Confidence(group);
        fields[TsvRow.Text] = word.Text;
        return string.Join('\t', fields);
    }

    private void Set(TsvRow row, int column, string value, List<ByteEdit> edits)
    {
        (int start, int end) = row.Field(column);
        if (TextAt(start, end) != value) Replace(edits, start, end, value);
    }

    /// <summary>The confidence of the new word: the engine’s confidence was about a different one.</summary>
    private static string Confidence(WordGroup group) =>
        Math.Round(100 * group.Corrections.Min(static correction => correction.Confidence), 2).ToString(CultureInfo.InvariantCulture);

    private static double Shifted(TsvRow row, int shift) => (double)row.Numbers[TsvRow.Number] + shift;

    /// <summary>
    /// A number as the format has them, also where those of the file made no sense: not below zero, nor beyond what can be read.
    /// </summary>
    private static string Number(double value) => Math.Clamp(Math.Round(value), 0, int.MaxValue).ToString(CultureInfo.InvariantCulture);
}
