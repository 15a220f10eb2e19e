namespace OcrFrench.Documents.Subtitles;

/// <summary>The line of a cue that says when it is shown.</summary>
internal static class CueTimes
{
    private static ReadOnlySpan<byte> Arrow => "-->"u8;

    /// <summary>
    /// Whether a line contains two times: <c>00:01:02,500 --> 00:01:04,000</c>, with a comma or a point, with or without hours; what
    /// follows is for the player.
    /// </summary>
    public static bool Are(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t"u8);
        return ReadTime(ref line) && ReadArrow(ref line) && ReadTime(ref line) && (line.IsEmpty || line[0] is (byte)' ' or (byte)'\t');
    }

    /// <summary>Whether a line was meant to give times: it has the arrow, and starts with a digit.</summary>
    public static bool AreMeant(ReadOnlySpan<byte> line) => line.IndexOf(Arrow) > 0 && char.IsAsciiDigit((char)line.TrimStart(" \t"u8)[0]);

    /// <summary>Whether a line has the arrow, and so is not text.</summary>
    public static bool HaveArrow(ReadOnlySpan<byte> line) => line.IndexOf(Arrow) >= 0;

    /// <summary>Whether a text starts with the number and the times of a cue, or with its times.</summary>
    public static bool Begin(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\r\n"u8);
        ReadOnlySpan<byte> first = Line(text), rest = text[first.Length..].TrimStart("\r\n"u8);
        return Are(first) || (IsNumber(first) && Are(Line(rest)));
    }

    /// <summary>Whether a line is the number of a cue.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t"u8);
        return line.Length is > 0 and < 10 && !line.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAny((byte)'\r', (byte)'\n');
        return end < 0 ? text : text[..end];
    }

    private static bool ReadArrow(ref ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(" \t"u8);
        if (!line.StartsWith(Arrow)) return false;
        line = line[Arrow.Length..].TrimStart(" \t"u8);
        return true;
    }

    /// <summary>Two or three numbers with colons, and thousandths.</summary>
    private static bool ReadTime(ref ReadOnlySpan<byte> line)
    {
        int numbers = 0;
        while (ReadNumber(ref line))
        {
            numbers++;
            if (line.IsEmpty) return false;
            byte mark = line[0];
            line = line[1..];
            if (mark is (byte)',' or (byte)'.') return numbers is 2 or 3 && ReadNumber(ref line);
            if (mark != (byte)':') return false;
            // Some programs put spaces between the numbers.
            line = line.TrimStart((byte)' ');
        }

        return false;
    }

    private static bool ReadNumber(ref ReadOnlySpan<byte> line)
    {
        int length = line.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0) length = line.Length;
        line = line[length..];
        return length is > 0 and < 6;
    }
}
