using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OcrFrench.Documents.Json;

/// <summary>
/// JSON strings, with every UTF-16 code unit kept: also half a surrogate pair, which other readers refuse and which old data has.
/// </summary>
internal static class JsonText
{
    /// <summary>The text of a string token, which the reader has found to be well formed.</summary>
    /// <param name="token">The bytes between the quotes.</param>
    public static string Decode(ReadOnlySpan<byte> token)
    {
        string raw = Encoding.UTF8.GetString(token);
        int at = raw.IndexOf('\\', StringComparison.Ordinal);
        if (at < 0) return raw;
        var text = new StringBuilder(raw, 0, at, raw.Length);
        while (true)
        {
            at++;
            if (raw[at] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                text.Append(raw[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', char other => other });
            }

            // What stands between two escapes is copied as a whole.
            int from = at + 1, length = raw.AsSpan(from).IndexOf('\\');
            if (length < 0) return text.Append(raw, from, raw.Length - from).ToString();
            text.Append(raw, from, length);
            at = from + length;
        }
    }

    /// <summary>For each code unit of the text of a string token, and for its end, the byte where it starts.</summary>
    public static int[] Places(ReadOnlySpan<byte> token)
    {
        var places = new List<int>(token.Length + 1);
        for (int at = 0; at < token.Length;)
        {
            places.Add(at);
            int bytes = token[at] switch
            {
                (byte)'\\' => token[at + 1] == (byte)'u' ? 6 : 2,
                < 0x80 => 1,
                < 0xE0 => 2,
                < 0xF0 => 3,
                _ => 4,
            };
            // Four bytes are two code units.
            if (bytes == 4) places.Add(at);
            at += bytes;
        }

        return [.. places, token.Length];
    }

    /// <summary>Whether a string token writes characters beyond ASCII as escapes, as some writers do throughout.</summary>
    public static bool EscapesNonAscii(ReadOnlySpan<byte> token)
    {
        if (token.ContainsAnyExceptInRange((byte)0, (byte)0x7f)) return false;
        foreach (char c in Decode(token))
        {
            if (c > '\u007f') return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a name in an object contains a lone surrogate, written as an escape: the framework throws when reading such a name.
    /// </summary>
    /// <param name="json">Valid JSON, perhaps after a byte order mark.</param>
    public static bool HasBrokenName(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0) return false;
        var reader = new Utf8JsonReader(json.StartsWith("\uFEFF"u8) ? json[3..] : json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueIsEscaped) continue;
            string name = Decode(reader.ValueSpan);
            for (int i = 0; i < name.Length; i++)
                if (IsLoneSurrogate(name, i)) return true;
        }

        return false;
    }

    /// <summary>Writes a text as a string token, quotes included.</summary>
    public static void Append(StringBuilder json, string text, bool ascii = false)
    {
        json.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '"': json.Append("\\\""); break;
                case '\\': json.Append("\\\\"); break;
                case '\n': json.Append("\\n"); break;
                case '\r': json.Append("\\r"); break;
                case '\t': json.Append("\\t"); break;
                case '\b': json.Append("\\b"); break;
                case '\f': json.Append("\\f"); break;
                default:
                    if (c < ' ' || (ascii && c > '~') || IsLoneSurrogate(text, i))
                        json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    else json.Append(c);
                    break;
            }
        }

        json.Append('"');
    }

    private static bool IsLoneSurrogate(string text, int at)
    {
        char c = text[at];
        if (char.IsHighSurrogate(c)) return at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
    }
}
