using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents;

/// <summary>
/// One line of a JSON lines file: an object, kept as the bytes that were read. A member can be replaced or added; the others keep
/// their order, their spacing, and their numbers and escapes as written.
/// </summary>
public sealed class JsonLine
{
    private readonly byte[] _bytes;
    private readonly List<Member> _members = [];
    private readonly int _close = -1;

    private JsonLine(byte[] bytes, string file, long number, long offset)
    {
        _bytes = bytes;
        File = file;
        Number = number;
        Offset = offset;
        int start = number == 1 && bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!Utf8.IsValid(bytes)) throw Fail(DocumentProblem.InvalidUtf8, ValidLength(bytes));
        IsBlank = bytes.AsSpan(start).IndexOfAnyExcept(" \t\r\n"u8) < 0;
        if (!IsBlank) _close = Scan(start);
    }

    /// <summary>The name of the file, for messages.</summary>
    public string File { get; }

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; }

    /// <summary>Where the line starts in the file, in bytes.</summary>
    public long Offset { get; }

    /// <summary>Whether the line is blank.</summary>
    public bool IsBlank { get; }

    /// <summary>The line as it is now, with its line end.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Reads a line that is not part of a file.</summary>
    /// <param name="bytes">The line in UTF-8, with or without its line end.</param>
    /// <param name="file">A name for messages.</param>
    /// <param name="number">The number of the line for messages, from 1.</param>
    /// <returns>The line.</returns>
    /// <exception cref="DocumentException">It is not a JSON object in UTF-8.</exception>
    public static JsonLine Parse(ReadOnlySpan<byte> bytes, string file, long number) => Parse(bytes, file, number, 0);

    /// <summary>Reads a line of a file.</summary>
    /// <param name="bytes">The line in UTF-8, with or without its line end.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="number">The number of the line, from 1.</param>
    /// <param name="offset">Where the line starts in the file, in bytes: changes are logged with their place in the file.</param>
    /// <returns>The line.</returns>
    /// <exception cref="DocumentException">It is not a JSON object in UTF-8.</exception>
    public static JsonLine Parse(ReadOnlySpan<byte> bytes, string file, long number, long offset) =>
        new(bytes.ToArray(), file, number, offset);

    /// <summary>Whether the object has a member of this name.</summary>
    /// <param name="name">The name, without escapes.</param>
    /// <returns>False for a blank line too.</returns>
    public bool Has(string name) => _members.Exists(member => member.Name == name);

    /// <summary>The value of a string member.</summary>
    /// <param name="name">The name of the member, without escapes.</param>
    /// <returns>The value, without escapes. A lone surrogate in it stays one.</returns>
    /// <exception cref="DocumentException">The member is missing, occurs twice, or is not a string.</exception>
    public string GetString(string name) => JsonText.Decode(StringToken(name));

    /// <summary>The line with another value for a string member.</summary>
    /// <param name="name">The name of the member, without escapes.</param>
    /// <param name="value">The value. It is escaped as the old one was.</param>
    /// <returns>A new line, or this one if the value is the same.</returns>
    /// <exception cref="DocumentException">The member is missing, occurs twice, or is not a string.</exception>
    public JsonLine WithString(string name, string value)
    {
        ReadOnlySpan<byte> token = StringToken(name);
        if (JsonText.Decode(token) == value) return this;
        var json = new StringBuilder(value.Length + 2);
        JsonText.Append(json, value, JsonText.EscapesNonAscii(token));
        return WithValue(name, json.ToString());
    }

    /// <summary>The line with a member set to a value in JSON: in place if the object has it, otherwise as its last member.</summary>
    /// <param name="name">The member.</param>
    /// <param name="json">The value, written as JSON on one line.</param>
    /// <returns>A new line; this one is unchanged.</returns>
    /// <exception cref="DocumentException">The member occurs twice, or <paramref name="json"/> is not JSON.</exception>
    public JsonLine WithValue(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return With([EditFor(name, json)]);
    }

    /// <summary>The byte edit that sets a member to a value in JSON.</summary>
    internal LoggedEdit EditFor(string name, string json)
    {
        if (Has(name))
        {
            Member member = Find(name);
            return Edit(member.Start, member.End, json);
        }

        var added = new StringBuilder(_members.Count > 0 ? ", " : "");
        JsonText.Append(added, name);
        added.Append(": ").Append(json);
        int at = _members.Count > 0 ? _members[^1].End : _close;
        return Edit(at, at, added.ToString());
    }

    /// <summary>
    /// The byte edits for the corrections of a string member, one each; everything else stays as written.
    /// </summary>
    internal LoggedEdit[] EditsFor(string name, IReadOnlyList<Correction> corrections)
    {
        ReadOnlySpan<byte> token = StringToken(name);
        int from = Find(name).Start + 1;
        bool ascii = JsonText.EscapesNonAscii(token);
        int[] places = JsonText.Places(token);
        var edits = new LoggedEdit[corrections.Count];
        for (int i = 0; i < edits.Length; i++)
        {
            var json = new StringBuilder();
            JsonText.Append(json, corrections[i].Replacement, ascii);
            edits[i] = Edit(from + places[corrections[i].Start], from + places[corrections[i].End], json.ToString(1, json.Length - 2));
        }

        return edits;
    }

    /// <summary>The line with some of its bytes replaced.</summary>
    internal JsonLine With(IEnumerable<LoggedEdit> edits)
    {
        var bytes = new MemoryStream(_bytes.Length + 64);
        int at = 0;
        foreach (LoggedEdit edit in edits)
        {
            bytes.Write(_bytes.AsSpan(at, (int)(edit.Start - Offset) - at));
            bytes.Write(edit.After.Span);
            at = (int)(edit.End - Offset);
        }

        bytes.Write(_bytes.AsSpan(at));
        return new JsonLine(bytes.ToArray(), File, Number, Offset);
    }

    private LoggedEdit Edit(int start, int end, string json) =>
        new(Offset + start, _bytes.AsMemory(start, end - start), Encoding.UTF8.GetBytes(json));

    private ReadOnlySpan<byte> StringToken(string name)
    {
        Member member = Find(name);
        if (_bytes[member.Start] != (byte)'"') throw Fail(DocumentProblem.NotAString, -1, name);
        return _bytes.AsSpan(member.Start + 1, member.End - member.Start - 2);
    }

    private Member Find(string name)
    {
        int first = _members.FindIndex(member => member.Name == name);
        if (first < 0) throw Fail(DocumentProblem.NoSuchMember, -1, name);
        if (_members.FindIndex(first + 1, member => member.Name == name) >= 0) throw Fail(DocumentProblem.MemberTwice, -1, name);
        return _members[first];
    }

    /// <summary>Records where the value of each member is, and returns the position of the closing brace.</summary>
    private int Scan(int start)
    {
        // Without the line end, which would shift the position of an error to the next line.
        var reader = new Utf8JsonReader(_bytes.AsSpan(start).TrimEnd("\r\n"u8), new JsonReaderOptions { MaxDepth = 1024 });
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) throw Fail(DocumentProblem.NotAnObject, -1);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = JsonText.Decode(reader.ValueSpan);
                reader.Read();
                int from = start + (int)reader.TokenStartIndex;
                reader.Skip();
                _members.Add(new Member(name, from, start + (int)reader.BytesConsumed));
            }

            int close = start + (int)reader.TokenStartIndex;
            // Anything after the object is an error; the reader finds it here.
            reader.Read();
            return close;
        }
        catch (JsonException error)
        {
            throw Fail(DocumentProblem.InvalidJson, start + (error.BytePositionInLine ?? 0));
        }
    }

    private DocumentException Fail(DocumentProblem problem, long offset, string member = "") => new(problem, File, Number, offset, member);

    private static int ValidLength(byte[] bytes)
    {
        Utf8.ToUtf16(bytes, new char[bytes.Length], out int read, out _, replaceInvalidSequences: false);
        return read;
    }

    private readonly record struct Member(string Name, int Start, int End);
}
