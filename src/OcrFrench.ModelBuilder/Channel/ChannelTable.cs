using System.Globalization;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>A line of a channel table.</summary>
/// <param name="Edit">What was read for what was printed.</param>
/// <param name="Cost">−ln P(read | printed), in nats.</param>
/// <param name="Count">How often it was seen (an expectation); 0 if it was not learnt.</param>
/// <param name="Source">learnt, hand or derived.</param>
internal sealed record ChannelRow(EditKey Edit, double Cost, double Count, string Source);

/// <summary>A channel table: edits with their costs, and the costs of edits that it does not list.</summary>
internal sealed class ChannelTable
{
    public const string Learnt = "learnt", Hand = "hand", Derived = "derived";
    public const string GenericSubstitute = "generic-substitute", GenericInsert = "generic-insert", GenericDelete = "generic-delete";

    public List<string> Comments { get; set; } = [];

    public required SortedDictionary<string, double> Parameters { get; init; }

    public required List<ChannelRow> Rows { get; init; }

    public static ChannelTable Parse(TextReader text)
    {
        SortedDictionary<string, double> parameters = new(StringComparer.Ordinal);
        List<ChannelRow> rows = [];
        List<string> comments = [];
        for (int number = 1; text.ReadLine() is { } line; number++)
        {
            if (line.Length == 0) continue;
            string[] fields = line.Split('\t');
            if (fields.Length == 1 && line[0] == '#') comments.Add(line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line[1..]);
            else if (fields.Length == 2 && Number(fields[1]) is { } value) parameters.Add(fields[0], value);
            else if (fields.Length == 5 && Number(fields[2]) is { } cost && Number(fields[3]) is { } count)
                rows.Add(new ChannelRow(EditKey.Of(Decode(fields[0]), Decode(fields[1])), cost, count, fields[4]));
            else throw new InvalidDataException($"Channel table, line {number}: expected five fields, a parameter or a comment.");
        }
        return new ChannelTable { Comments = comments, Parameters = parameters, Rows = rows };
    }

    /// <summary>Writes the table sorted by printed side, then cost, then read side: the same rows give the same bytes.</summary>
    public void Write(TextWriter text)
    {
        text.NewLine = "\n";
        foreach (string comment in Comments) text.WriteLine(comment.Length == 0 ? "#" : "# " + comment);
        foreach ((string name, double value) in Parameters) text.WriteLine(name + "\t" + Number(value));
        foreach (ChannelRow row in Sorted())
            text.WriteLine(string.Join(
                '\t', Encode(row.Edit.ReadText), Encode(row.Edit.PrintedText), Number(row.Cost), Number(row.Count), row.Source));
    }

    public string ToText()
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        Write(writer);
        return writer.ToString();
    }

    /// <summary>Rounded to four significant digits, so that a build and its check compare the same text.</summary>
    public static string Number(double value) =>
        value.ToString("G4", CultureInfo.InvariantCulture) is var text && text.Contains('E', StringComparison.Ordinal)
        ? Math.Round(value).ToString("F0", CultureInfo.InvariantCulture)
        : text;

    private IEnumerable<ChannelRow> Sorted() => Rows
        .OrderBy(static r => r.Edit.PrintedText, StringComparer.Ordinal)
        .ThenBy(static r => double.Parse(Number(r.Cost), CultureInfo.InvariantCulture))
        .ThenBy(static r => r.Edit.ReadText, StringComparer.Ordinal);

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;

    /// <summary>A side as the file writes it: ∅ for nothing, ␣ for a space.</summary>
    public static string Encode(string side) => side.Length == 0 ? "∅" : side.Replace(' ', '␣');

    private static string Decode(string side) => side == "∅" ? "" : side.Replace('␣', ' ');
}
