using System.Runtime.InteropServices;
using System.Text.Json;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents.Changes;

/// <summary>A line of a change log, with the complaints about what is missing or wrong in it.</summary>
internal readonly struct LogLine(JsonElement root, string file, long number)
{
    public bool Has(string name) => root.TryGetProperty(name, out _);

    public LoggedDocument Head()
    {
        long version = Number(root, "log");
        if (version > ChangeLog.Version) throw new ChangeLogException(ChangeLogProblem.NewerVersion, file, number);
        string name = Text(root, "encoding");
        if (!TextEncoding.TryFind(name, out TextEncoding? encoding)) throw Bad("encoding");
        var options = new List<KeyValuePair<string, string>>();
        foreach (JsonProperty option in Member(root, "options", JsonValueKind.Object).EnumerateObject())
        {
            if (option.Value.ValueKind != JsonValueKind.String) throw Bad("options");
            options.Add(new(option.Name, Decode(option.Value)));
        }

        return new LoggedDocument
        {
            Name = Text(root, "document"),
            Output = root.TryGetProperty("output", out JsonElement output) && output.ValueKind == JsonValueKind.Null
                ? null
                : Text(root, "output"),
            Tool = Text(root, "tool"),
            Format = Text(root, "format"),
            Encoding = encoding,
            Options = options,
            Source = State("source"),
            Result = State("result"),
            Changes = Number(root, "changes"),
        };
    }

    public LoggedChange Change(LoggedDocument document)
    {
        if (Text(root, "document") is var name && name != document.Name)
            throw new ChangeLogException(ChangeLogProblem.OtherDocument, file, number, name);
        JsonElement confidence = Member(root, "confidence", JsonValueKind.Number);
        var runnersUp = new List<string>();
        foreach (JsonElement reading in Member(root, "runnersUp", JsonValueKind.Array).EnumerateArray())
            runnersUp.Add(reading.ValueKind == JsonValueKind.String ? Decode(reading) : throw Bad("runnersUp"));
        string before = Text(root, "before"), after = Text(root, "after");
        return new LoggedChange
        {
            Line = Has("line") ? Number(root, "line") : 0,
            Page = Has("page") ? Number(root, "page") : 0,
            Element = Has("element") ? Text(root, "element") : null,
            Start = Has("start") ? Number(root, "start") : -1,
            OutputStart = Has("start") ? Number(root, "outputStart") : -1,
            Before = before,
            After = after,
            Kind = Text(root, "kind"),
            Rule = Text(root, "rule"),
            Confidence = confidence.GetDouble(),
            RunnersUp = runnersUp,
            Edits = Has("edits")
                ? Edits(document.Encoding)
                : [new LoggedEdit(Number(root, "byteStart"), Encoded("before", before, document), Encoded("after", after, document))],
            Accepted = !root.TryGetProperty("accepted", out JsonElement accepted) || accepted.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => throw Bad("accepted"),
            },
            Package = Has("package") ? Package() : default,
            LogLine = number,
        };
    }

    /// <summary>The line as one of a file of doubts.</summary>
    public LoggedDoubt Doubt()
    {
        var readings = new List<DoubtReading>();
        foreach (JsonElement reading in Member(root, "readings", JsonValueKind.Array).EnumerateArray())
        {
            if (reading.ValueKind != JsonValueKind.Object) throw Bad("readings");
            readings.Add(new DoubtReading(Text(reading, "text"), Member(reading, "probability", JsonValueKind.Number).GetDouble()));
        }

        string original = Text(root, "original");
        if (original.Length == 0) throw Bad("original");
        bool isKnown = Enum.TryParse(Text(root, "reason"), out DoubtReason reason) && Enum.IsDefined(reason);
        return new LoggedDoubt
        {
            Document = Text(root, "document"),
            Line = Has("line") ? Number(root, "line") : 0,
            Page = Has("page") ? Number(root, "page") : 0,
            Element = Has("element") ? Text(root, "element") : null,
            Start = Number(root, "start"),
            Original = original,
            Readings = readings,
            Reason = isKnown ? reason : throw Bad("reason"),
            Threshold = Has("threshold") ? Member(root, "threshold", JsonValueKind.Number).GetDouble() : null,
        };
    }

    private List<LoggedEdit> Edits(TextEncoding encoding)
    {
        var edits = new List<LoggedEdit>();
        foreach (JsonElement edit in Member(root, "edits", JsonValueKind.Array).EnumerateArray())
        {
            if (edit.ValueKind != JsonValueKind.Object) throw Bad("edits");
            edits.Add(new LoggedEdit(Number(edit, "start"), Bytes(edit, "before", encoding), Bytes(edit, "after", encoding)));
        }

        return edits.Count > 0 ? edits : throw Bad("edits");
    }

    private byte[] Package() =>
        root.GetProperty("package") is { ValueKind: JsonValueKind.String } packed && packed.TryGetBytesFromBase64(out byte[]? bytes)
            ? bytes
            : throw Bad("package");

    private byte[] Bytes(JsonElement edit, string name, TextEncoding encoding)
    {
        if (!edit.TryGetProperty(name, out JsonElement value)) throw Bad("edits");
        byte[]? bytes = null;
        bool known = value.ValueKind switch
        {
            JsonValueKind.String => encoding.TryEncode(Decode(value), out bytes),
            JsonValueKind.Object => value.TryGetProperty("base64", out JsonElement base64) && base64.ValueKind == JsonValueKind.String
            && base64.TryGetBytesFromBase64(out bytes),
            _ => false,
        };
        return known ? bytes! : throw Bad("edits");
    }

    private byte[] Encoded(string name, string text, LoggedDocument document) =>
        document.Encoding.TryEncode(text, out byte[]? bytes) ? bytes : throw Bad(name);

    private FileState State(string name)
    {
        JsonElement state = Member(root, name, JsonValueKind.Object);
        string hash = Text(state, "sha256");
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)) throw Bad("sha256");
        return new FileState(hash, Number(state, "bytes"));
    }

    private long Number(JsonElement element, string name) =>
        Member(element, name, JsonValueKind.Number).TryGetInt64(out long value) && value >= 0 ? value : throw Bad(name);

    private string Text(JsonElement element, string name) => Decode(Member(element, name, JsonValueKind.String));

    private JsonElement Member(JsonElement element, string name, JsonValueKind kind) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind ? value : throw Bad(name);

    private ChangeLogException Bad(string member) => new(ChangeLogProblem.BadMember, file, number, member);

    /// <summary>Half a surrogate pair is kept, which the element's own string would refuse.</summary>
    private static string Decode(JsonElement text) => JsonText.Decode(JsonMarshal.GetRawUtf8Value(text)[1..^1]);
}
