using System.Text;

namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>Changes values and members of JSON, sound or not.</summary>
internal sealed class JsonMutator : IMutator
{
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "-0", "-1", "1.5", "1e5", "1e999", "-1E-999", "9223372036854775807", "9223372036854775808",
        "99999999999999999999999999999999", "01", "NaN", "\"\"", "\"ceuvre\"", "\"\\uD800\"", "\"\\uDC00\\uD800\"",
        "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"", "\"\\x\"", "\"\\u12\"", "\"é\"", "[]", "{}", "[[[]]]",
        "{\"a\":{\"a\":{}}}", "{\"base64\":\"AAAA\"}", "{\"base64\":\"%\"}", "[\"a\",1]", "\"UTF-16LE\"", "\"windows-1252\"",
    ];

    public byte[] Mutate(byte[] input, byte[] other, Random random)
    {
        string text = Encoding.Latin1.GetString(input);
        if (text.Length == 0) return Encoding.UTF8.GetBytes(s_values[random.Next(s_values.Length)]);
        string value = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(s_values[random.Next(s_values.Length)]));
        (int start, int end) = Value(text, random.Next(text.Length));
        string changed = random.Next(10) switch
        {
            0 or 1 => string.Concat(text.AsSpan(0, start), value, text.AsSpan(end)),
            2 => text.Insert(start, "\"" + "text" + "\":" + value + ","),
            3 => Line(text, random, static (lines, i, _) => lines.RemoveAt(i)),
            4 => Line(text, random, static (lines, i, _) => lines.Insert(i, lines[i])),
            5 => Line(text, random, static (lines, i, j) => (lines[i], lines[j]) = (lines[j], lines[i])),
            6 => text.Insert(end, "," + text[start..end]),
            7 when random.Next(6) == 0 => text.Insert(
                start, string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "[" : "{\"a\":", random.Next(2, 2000)))),
            8 => string.Concat(text.AsSpan(0, start), Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(
                TextMutator.Change(Encoding.UTF8.GetString(input, start, end - start), "", random))), text.AsSpan(end)),
            _ => string.Concat(text.AsSpan(0, start), Number(text[start..end], random), text.AsSpan(end)),
        };
        return Encoding.Latin1.GetBytes(changed);
    }

    /// <summary>The value or name at a place, or behind it.</summary>
    private static (int Start, int End) Value(string text, int at)
    {
        int start = text.IndexOfAny(['"', '{', '[', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 't', 'f', 'n'], at);
        if (start < 0) return (at, at);
        if (text[start] == '"') return (start, Math.Min(text.Length, Math.Max(start, text.IndexOf('"', start + 1)) + 1));
        int end = text.IndexOfAny([',', '}', ']', '\n', ' '], start);
        return (start, end < 0 ? text.Length : end);
    }

    private static string Number(string value, Random random) =>
        long.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out long number)
            ? (number + random.Next(-3, 4)).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : value + value;

    private static string Line(string text, Random random, Action<List<string>, int, int> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines, random.Next(lines.Count), random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
