using System.Text.Json;

namespace OcrFrench.Documents.Settings;

/// <summary>
/// Reads a small JSON file that people write, and blames the line of what is wrong. Notes and commas too many are let pass.
/// </summary>
internal ref struct SettingsReader
{
    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _file;
    private Utf8JsonReader _json;

    public SettingsReader(ReadOnlySpan<byte> bytes, string file)
    {
        _bytes = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        _file = file;
        _json = new Utf8JsonReader(_bytes, s_options);
    }

    /// <summary>The line of what was read last.</summary>
    public readonly long Line => _bytes[..(int)_json.TokenStartIndex].Count((byte)'\n') + 1;

    public readonly SettingsException Error(SettingsProblem problem, string subject = "", string expected = "") =>
        new(problem, _file, Line, subject, expected);

    public JsonTokenType Next()
    {
        try
        {
            if (_json.Read()) return _json.TokenType;
        }
        catch (JsonException error)
        {
            throw new SettingsException(SettingsProblem.InvalidJson, _file, (error.LineNumber ?? 0) + 1);
        }

        return JsonTokenType.None;
    }

    public void Expect(JsonTokenType wanted, string subject, string expected)
    {
        if (Next() != wanted) throw Error(SettingsProblem.WrongValue, subject, expected);
    }

    /// <summary>Moves to the next member of the object; false at its end.</summary>
    /// <param name="members">The members that there may be.</param>
    /// <param name="seen">A bit for each that was there.</param>
    /// <param name="member">The index of the member.</param>
    public bool TryNextMember(ReadOnlySpan<string> members, ref uint seen, out int member)
    {
        member = -1;
        if (Next() == JsonTokenType.EndObject) return false;
        string name = Text();
        member = members.IndexOf(name);
        if (member < 0) throw Error(SettingsProblem.UnknownMember, name, string.Join(", ", members!));
        if ((seen >> member & 1) != 0) throw Error(SettingsProblem.MemberTwice, name);
        seen |= 1u << member;
        return true;
    }

    public string ReadText(string member)
    {
        Expect(JsonTokenType.String, member, "a string");
        return Text();
    }

    /// <summary>Reads one of several words; returns its index.</summary>
    public int ReadChoice(string member, params ReadOnlySpan<string> choices)
    {
        int index = Next() == JsonTokenType.String ? choices.IndexOf(Text()) : -1;
        return index >= 0 ? index : throw Error(SettingsProblem.WrongValue, member, string.Join(", ", choices!));
    }

    /// <summary>Reads a list of strings, or one string as a list of one.</summary>
    public IReadOnlyList<string> ReadTexts(string member)
    {
        JsonTokenType token = Next();
        if (token == JsonTokenType.String) return [Text()];
        if (token != JsonTokenType.StartArray) throw Error(SettingsProblem.WrongValue, member, "a list of strings");
        var texts = new List<string>();
        while ((token = Next()) == JsonTokenType.String) texts.Add(Text());
        return token == JsonTokenType.EndArray ? texts : throw Error(SettingsProblem.WrongValue, member, "a list of strings");
    }

    public void ReadVersion(string member)
    {
        if (Next() != JsonTokenType.Number || !_json.TryGetInt32(out int version) || version != 1)
            throw Error(SettingsProblem.WrongValue, member, "1");
    }

    /// <summary>Reads a whole number that is not negative.</summary>
    public long ReadPlace(string member) =>
        Next() == JsonTokenType.Number && _json.TryGetInt64(out long place) && place >= 0
            ? place
            : throw Error(SettingsProblem.WrongValue, member, "a number from 0");

    private readonly string Text()
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error(SettingsProblem.InvalidJson);
        }
    }
}
