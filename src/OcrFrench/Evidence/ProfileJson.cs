using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Ready;

namespace OcrFrench.Evidence;

/// <summary>Writes and reads the file of a collection profile.</summary>
internal static class ProfileJson
{
    private const string Format = "ocrfrench-collection-profile";
    private const int Version = 2;

    /// <summary>More than any number of books can contain, yet small enough for sums not to overflow.</summary>
    private const long MostCounted = 1L << 50;

    private static readonly JsonWriterOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ProfileContent content)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, s_readable))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", Version);
            json.WriteString("data", ModelStamp.Text);
            json.WriteNumber("texts", content.Texts);
            WriteCounts(json, "allAccents", content.AllAccents);
            WriteCounts(json, "accentsLost", content.AccentsLost);
            json.WriteNumber("oldWords", content.OldWords);
            json.WriteStartArray("names");
            foreach (RecurringWord name in content.Names)
            {
                json.WriteStartArray();
                json.WriteStringValue(name.Word);
                json.WriteNumberValue(name.Count);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("edits");
            foreach (ChannelKind kind in ProfileContent.Kinds) WriteEdits(json, kind, content.Edits[(int)kind]);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, DamageCounts counts)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(counts.Words);
        json.WriteNumberValue(counts.Unknown);
        json.WriteNumberValue(counts.Repaired);
        json.WriteEndArray();
    }

    private static void WriteEdits(Utf8JsonWriter json, ChannelKind kind, TableEdits edits)
    {
        if (edits.Characters == 0) return;
        json.WriteStartObject();
        json.WriteString("table", kind.ToString());
        json.WriteNumber("characters", edits.Characters);
        json.WriteStartArray("seen");
        foreach (SeenEdit edit in edits.Seen)
        {
            json.WriteStartArray();
            json.WriteStringValue(edit.Read);
            json.WriteStringValue(edit.Printed);
            json.WriteNumberValue(edit.Count.Weight);
            json.WriteNumberValue(edit.Count.Form);
            json.WriteNumberValue(edit.Count.OfForm);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <exception cref="CollectionProfileException">The file is not a profile, or comes from another version of the library or its
    /// data.</exception>
    public static ProfileContent Read(ReadOnlySpan<byte> json, string name)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json.ToArray());
            JsonElement root = document.RootElement;
            if (root.GetProperty("format").GetString() != Format)
            {
                throw new CollectionProfileException(name, "This is not a collection profile.");
            }
            if (root.GetProperty("version").GetInt32() != Version)
            {
                throw new CollectionProfileException(name, "This is a collection profile of another version of OcrFrench: gather it anew.");
            }
            if (root.GetProperty("data").GetString() != ModelStamp.Text)
            {
                throw new CollectionProfileException(name,
                    "This is a collection profile of another build of OcrFrench’s data: gather it anew.");
            }
            return Content(root);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException
            or IndexOutOfRangeException or FormatException and not CollectionProfileException)
        {
            throw new CollectionProfileException(name, $"This is not a collection profile, or a damaged one: {error.Message}", error);
        }
    }

    private static ProfileContent Content(JsonElement root)
    {
        TableEdits[] edits = Array.ConvertAll(ProfileContent.Kinds, static _ => TableEdits.None);
        foreach (JsonElement table in root.GetProperty("edits").EnumerateArray())
        {
            if (!Enum.TryParse(table.GetProperty("table").GetString(), out ChannelKind kind) || !Enum.IsDefined(kind))
            {
                throw new FormatException("There is no such table of edits.");
            }
            edits[(int)kind] =
                new TableEdits(Count(table.GetProperty("characters")), [.. table.GetProperty("seen").EnumerateArray().Select(Seen)]);
        }

        return new ProfileContent
        {
            Texts = checked((int)Math.Min(int.MaxValue, Count(root.GetProperty("texts")))),
            AllAccents = Counts(root.GetProperty("allAccents")),
            AccentsLost = Counts(root.GetProperty("accentsLost")),
            OldWords = Count(root.GetProperty("oldWords")),
            Names = [.. root.GetProperty("names").EnumerateArray().Select(static name =>
                new RecurringWord(Text(name[0]), (int)Math.Min(int.MaxValue, Count(name[1]))))],
            Edits = edits,
        };
    }

    private static SeenEdit Seen(JsonElement edit) =>
        new(Text(edit[0]), Text(edit[1]), new SourceEdit(Count(edit[2]), edit[3].GetUInt32(), Count(edit[4])));

    private static DamageCounts Counts(JsonElement counts) => new(Count(counts[0]), Count(counts[1]), Count(counts[2]));

    private static string Text(JsonElement text) => text.GetString() ?? throw new FormatException("A text is missing.");

    private static long Count(JsonElement number) =>
        number.GetInt64() is >= 0 and <= MostCounted and long count
        ? count : throw new FormatException("A count is below zero, or more than there can be.");
}
