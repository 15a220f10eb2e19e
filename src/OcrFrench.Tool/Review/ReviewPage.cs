using System.Globalization;
using System.Text;
using OcrFrench.Documents;
using OcrFrench.Tool.Html;

namespace OcrFrench.Tool.Review;

/// <summary>The corrections of one page file, and the JSON in which the page holds them.</summary>
internal sealed class ReviewPage
{
    /// <summary>By hand: a page unpacks this many strips at a time.</summary>
    public const int StripsInPart = 64;

    private readonly List<string> _documents = [], _groups = [];
    private readonly Dictionary<(string Before, string After, bool IsWord, bool IsDoubt), int> _groupOf = [];
    private readonly List<string> _kinds = [], _rules = [];
    private readonly Dictionary<string, int> _kindOf = new(StringComparer.Ordinal), _ruleOf = new(StringComparer.Ordinal);
    private readonly StringBuilder _rows = new();
    private readonly List<byte[]> _strips = [];

    public int Rows { get; private set; }

    /// <summary>How many of the rows are doubts with readings.</summary>
    public int Doubts { get; private set; }

    /// <summary>How many of the rows are doubts without.</summary>
    public int Bare { get; private set; }

    /// <summary>How many of the rows are corrections.</summary>
    public int Corrections => Rows - Doubts - Bare;

    public IReadOnlyList<string> Kinds => _kinds;

    public IReadOnlyList<string> Rules => _rules;

    public bool HasStrips => _strips.Count > 0;

    /// <summary>The size of the strips, in bytes.</summary>
    public long StripBytes { get; private set; }

    /// <summary>The names of the first and of the last document.</summary>
    public (string First, string Last) Span { get; private set; } = ("", "");

    public void AddDocument(string name, SourceProblem problem, bool isLines)
    {
        Span = (_documents.Count == 0 ? name : Span.First, name);
        var json = new StringBuilder("[");
        HtmlText.AppendJson(json, name);
        json.Append(", \"").Append(problem == SourceProblem.None ? "" : problem.ToString()).Append("\", ").Append(isLines ? 1 : 0)
            .Append(']');
        _documents.Add(json.ToString());
    }

    /// <summary>Adds a correction of the document that was added last.</summary>
    public void Add(ReviewRow row)
    {
        TouchedPlace place = row.Place;
        var first = place.Changes[0];
        if (Rows++ > 0) _rows.Append(",\n");
        _rows.Append(CultureInfo.InvariantCulture, $"[{GroupOf(row)}, {_documents.Count - 1}, {first.Page}, {first.Line}, ");
        HtmlText.AppendJson(_rows, first.Element ?? "");
        _rows.Append(CultureInfo.InvariantCulture, $", {place.ChangeStart}, ");
        HtmlText.AppendJson(_rows, row.Left);
        HtmlText.AppendJson(_rows.Append(", "), row.Right);
        int kind = place.IsBare ? -1 : Number(row.Doubtful.Kind, _kindOf, _kinds), rule = Number(row.Doubtful.Rule, _ruleOf, _rules);
        _rows.Append(CultureInfo.InvariantCulture, $", {Thousandths(row.Doubtful.Confidence)}, {kind}, {rule}, [");
        string comma = "";
        foreach (string reading in row.Readings)
        {
            HtmlText.AppendJson(_rows.Append(comma), reading);
            comma = ", ";
        }

        _rows.Append(CultureInfo.InvariantCulture,
            $"], {(row.Strip is null ? -1 : _strips.Count)}, {row.Strip?.Left ?? 0}, {row.Strip?.Width ?? 0}");
        if (place.Doubt is { } doubt) AppendDoubt(doubt, row.Readings.Count);
        _rows.Append(']');
        if (row.Strip is null) return;
        _strips.Add(row.Strip.Png);
        StripBytes += row.Strip.Png.Length;
    }

    /// <summary>Writes what the script reads.</summary>
    /// <param name="writer">The writer, in a <c>script</c> element.</param>
    /// <param name="log">Identifies this log.</param>
    /// <param name="words">What the page says.</param>
    public void WriteData(TextWriter writer, string log, IReadOnlyList<KeyValuePair<string, string>> words)
    {
        var json = new StringBuilder("{\"log\": ");
        HtmlText.AppendJson(json, log);
        json.Append(CultureInfo.InvariantCulture, $", \"stripsInPart\": {StripsInPart}, \"words\": ");
        ReviewWords.Append(json, words);
        AppendList(json.Append(", \"kinds\": "), _kinds.Select(ReviewWords.Kind));
        AppendList(json.Append(", \"rules\": "), _rules);
        json.Append(",\n\"docs\": [").AppendJoin(",\n", _documents).Append("],\n\"groups\": [").AppendJoin(",\n", _groups)
            .Append("],\n\"rows\": [");
        writer.Write(json);
        writer.Write(_rows);
        writer.Write("]}");
    }

    /// <summary>Writes the strips, in elements that the page reads when they are needed.</summary>
    public void WriteStrips(TextWriter writer)
    {
        for (int part = 0; part * StripsInPart < _strips.Count; part++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<script type=\"application/json\" id=\"strips-{part}\">["));
            int first = part * StripsInPart;
            for (int i = first; i < Math.Min(first + StripsInPart, _strips.Count); i++)
                writer.Write((i > first ? ",\n\"" : "\"") + Convert.ToBase64String(_strips[i]) + "\"");
            writer.Write("]</script>\n");
        }
    }

    /// <summary>Why it stays, and how likely each of its readings is.</summary>
    private void AppendDoubt(LoggedDoubt doubt, int readings)
    {
        if (doubt.Readings.Count > 0) Doubts++;
        else Bare++;
        HtmlText.AppendJson(_rows.Append(", "), Messages.WhyLeft(doubt));
        _rows.Append(", [").AppendJoin(',', doubt.Readings.Take(readings).Select(static reading => Thousandths(reading.Probability)))
            .Append(']');
    }

    private static string Thousandths(double share) => Math.Round(Math.Clamp(share, 0, 1) * 1000, 2).ToString(CultureInfo.InvariantCulture);

    private int GroupOf(ReviewRow row)
    {
        TouchedPlace place = row.Place;
        var key = (place.Before, place.After, place.IsWord, place.Doubt is not null);
        if (_groupOf.TryGetValue(key, out int known)) return known;
        (int[] old, int[] changed) = ReviewRow.Differences(place.Before, place.After);
        var json = new StringBuilder("[");
        HtmlText.AppendJson(json, place.Before);
        HtmlText.AppendJson(json.Append(", "), place.After);
        json.Append(", [").AppendJoin(',', old).Append("], [").AppendJoin(',', changed).Append("], ").Append(place.IsWord ? 1 : 0)
            .Append(", ");
        HtmlText.AppendJson(json, row.Tail);
        _groups.Add(json.Append(place.Doubt is null ? "]" : ", 1]").ToString());
        return _groupOf[key] = _groups.Count - 1;
    }

    private static int Number(string name, Dictionary<string, int> numbers, List<string> names)
    {
        if (numbers.TryGetValue(name, out int number)) return number;
        names.Add(name);
        return numbers[name] = names.Count - 1;
    }

    private static void AppendList(StringBuilder json, IEnumerable<string> texts)
    {
        json.Append('[');
        string comma = "";
        foreach (string text in texts)
        {
            HtmlText.AppendJson(json.Append(comma), text);
            comma = ", ";
        }

        json.Append(']');
    }
}
