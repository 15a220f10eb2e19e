using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OcrFrench.Tool.Collections;

/// <summary>How the journal writes its lines: without anything that depends on the order or the culture of the machine.</summary>
[JsonSerializable(typeof(JournalHead))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(JournalEnd))]
[JsonSerializable(typeof(string))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    /// <summary>Letters with accents are written as they are: people read journals.</summary>
    public static JournalJson Readable { get; } = new(Form());

    /// <summary>The form of what the tool keeps for itself.</summary>
    public static JsonSerializerOptions Form(bool isIndented = false) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = isIndented,
    };
}

/// <summary>The last line of a journal: nothing is left to do.</summary>
internal sealed record JournalEnd
{
    /// <summary>How many files were done.</summary>
    public required long End { get; init; }
}
