using System.Globalization;
using System.Text;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents.Changes;

/// <summary>The lines of a change log.</summary>
internal static class ChangeJson
{
    public static string Head(LoggedDocument document)
    {
        var json = new StringBuilder();
        json.Append(CultureInfo.InvariantCulture, $"{{\"log\": {ChangeLog.Version}");
        Member(json, "document", document.Name);
        if (document.Output is null) json.Append(", \"output\": null");
        else Member(json, "output", document.Output);
        Member(json, "tool", document.Tool);
        Member(json, "format", document.Format);
        Member(json, "encoding", document.Encoding.Name);
        json.Append(", \"options\": {");
        string separator = "";
        foreach ((string name, string value) in document.Options)
        {
            JsonText.Append(json.Append(separator), name);
            JsonText.Append(json.Append(": "), value);
            separator = ", ";
        }

        json.Append('}');
        State(json, "source", document.Source);
        State(json, "result", document.Result);
        return json.Append(CultureInfo.InvariantCulture, $", \"changes\": {document.Changes}}}").ToString();
    }

    public static string Change(LoggedDocument document, LoggedChange change)
    {
        var json = new StringBuilder("{\"document\": ");
        JsonText.Append(json, document.Name);
        if (change.Line > 0) json.Append(CultureInfo.InvariantCulture, $", \"line\": {change.Line}");
        if (change.Page > 0) json.Append(CultureInfo.InvariantCulture, $", \"page\": {change.Page}");
        if (change.Element is { } element) Member(json, "element", element);
        if (change.Start >= 0) Range(json.Append(", "), change.Start, change.Before, change.OutputStart, change.After);
        json.Append(CultureInfo.InvariantCulture, $", \"byteStart\": {change.Edits[0].Start}, \"byteEnd\": {change.Edits[^1].End}");
        Reading(json, change);
        if (!change.Package.IsEmpty) json.Append(", \"package\": \"").Append(Convert.ToBase64String(change.Package.Span)).Append('"');
        if (!IsPlain(change, document.Encoding)) Edits(json, change.Edits, document.Encoding);
        return json.Append('}').ToString();
    }

    public static string Array(CleaningResult result)
    {
        var json = new StringBuilder("[");
        foreach (Correction correction in result.Corrections)
        {
            Range(json.Append(json.Length > 1 ? ", {" : "{"), correction.Start, correction.Original, correction.OutputStart,
                correction.Replacement);
            Reading(json, LoggedChange.Of(correction, []));
            json.Append('}');
        }

        return json.Append(']').ToString();
    }

    private static void Range(StringBuilder json, long start, string before, long outputStart, string after) => json.Append(
        CultureInfo.InvariantCulture,
        $"\"start\": {start}, \"end\": {start + before.Length}, \"outputStart\": {outputStart}, \"outputEnd\": {outputStart + after.Length}");

    private static void Reading(StringBuilder json, LoggedChange change)
    {
        Member(json, "before", change.Before);
        Member(json, "after", change.After);
        Member(json, "kind", change.Kind);
        Member(json, "rule", change.Rule);
        json.Append(CultureInfo.InvariantCulture, $", \"confidence\": {change.Confidence:R}, \"runnersUp\": [");
        for (int i = 0; i < change.RunnersUp.Count; i++) JsonText.Append(i > 0 ? json.Append(", ") : json, change.RunnersUp[i]);
        json.Append(']');
        if (!change.Accepted) json.Append(", \"accepted\": false");
    }

    /// <summary>Whether the texts already determine which bytes are replaced by which.</summary>
    private static bool IsPlain(LoggedChange change, TextEncoding encoding) =>
        change.Edits.Count == 1
        && encoding.TryEncode(change.Before, out byte[]? before) && change.Edits[0].Before.Span.SequenceEqual(before)
        && encoding.TryEncode(change.After, out byte[]? after) && change.Edits[0].After.Span.SequenceEqual(after);

    private static void Edits(StringBuilder json, IReadOnlyList<LoggedEdit> edits, TextEncoding encoding)
    {
        json.Append(", \"edits\": [");
        for (int i = 0; i < edits.Count; i++)
        {
            json.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? ", " : "")}{{\"start\": {edits[i].Start}, \"before\": ");
            Bytes(json, edits[i].Before.Span, encoding);
            Bytes(json.Append(", \"after\": "), edits[i].After.Span, encoding);
            json.Append('}');
        }

        json.Append(']');
    }

    /// <summary>Bytes as text, or in base 64 if they are not text.</summary>
    private static void Bytes(StringBuilder json, ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        if (encoding.TryDecode(bytes, out string? text, out _)) JsonText.Append(json, text);
        else json.Append("{\"base64\": \"").Append(Convert.ToBase64String(bytes)).Append("\"}");
    }

    private static void State(StringBuilder json, string name, FileState state)
    {
        json.Append(", \"").Append(name).Append("\": {\"sha256\": \"").Append(state.Sha256);
        json.Append(CultureInfo.InvariantCulture, $"\", \"bytes\": {state.Length}}}");
    }

    private static void Member(StringBuilder json, string name, string value) =>
        JsonText.Append(json.Append(", \"").Append(name).Append("\": "), value);
}
