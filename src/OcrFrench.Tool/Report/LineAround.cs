using System.Buffers;
using OcrFrench.Characters;
using OcrFrench.Documents;
using OcrFrench.Documents.Formats;

namespace OcrFrench.Tool.Report;

/// <summary>What precedes and follows a correction on its line of the cleaned file.</summary>
/// <param name="Left">What precedes it; starts with … if there is more.</param>
/// <param name="Right">What comes after.</param>
internal sealed record LineAround(string Left, string Right)
{
    /// <summary>By hand: how much of a line is read and shown on each side; a letter takes at most four bytes.</summary>
    private const int Bytes = 240;
    private const int Letters = 48;

    /// <summary>What a line starts after, including the byte order mark of a file.</summary>
    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029\uFEFF");

    /// <summary>Finds the line; null if the cleaned file is missing, has changed, or has no meaningful lines.</summary>
    public static LineAround? Find(string output, Example example)
    {
        // The log names files; none may lead out of the collection.
        if (Path.IsPathRooted(example.Output) || example.Output.Split('/').Contains("..", StringComparer.Ordinal)) return null;
        string path = Path.Combine(output, example.Output);
        try
        {
            return example.Format switch
            {
                TextFormats.Text => InText(path, example),
                { } format when WordFormats.TryFind(format, out _) => InPage(path, example.Change),
                _ => null,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DocumentException or ArgumentException)
        {
            return null;
        }
    }

    private static LineAround? InText(string path, Example example)
    {
        if (!example.Encoding.TryEncode(example.Change.After, out byte[]? after)) return null;
        using FileStream file = File.OpenRead(path);
        long start = Math.Max(0, example.OutputByte - Bytes);
        // Two bytes per letter: start at the first of them.
        if (example.Encoding.Name.StartsWith("utf-16", StringComparison.Ordinal)) start += (example.OutputByte - start) % 2;
        if (start > example.OutputByte || example.OutputByte > file.Length) return null;
        byte[] bytes = new byte[example.OutputByte - start + after.Length + Bytes];
        file.Position = start;
        Span<byte> read = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        int before = (int)(example.OutputByte - start);
        if (!read[before..].StartsWith(after)) return null;
        int first = 0, end = read.Length;
        if (example.Encoding.Name == "utf-8")
        {
            while (first < before && IsInside(read[first])) first++;
            // A letter cut by the end is left out; whole letters may be too, but those are trimmed anyway.
            if (start + end < file.Length) while (end > before + after.Length && (read[end - 1] & 0x80) != 0) end--;
        }

        if (!example.Encoding.TryDecode(read[first..before], out string? left, out _)
            || !example.Encoding.TryDecode(read[before..end], out string? right, out _)) return null;
        return Cut(left + right, left.Length, example.Change.After);

        static bool IsInside(byte value) => (value & 0xC0) == 0x80;
    }

    private static LineAround? InPage(string path, LoggedChange change)
    {
        string text = OcrDocument.Load(path).Text;
        // Words that stay cut at a line's end move what comes after them: a whole word, or signs that are rare enough, are sure to be the
        // ones.
        int start = (int)Math.Min(change.OutputStart, text.Length), end = Math.Min(start + change.After.Length, text.Length);
        bool isWhole = (start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end]));
        return isWhole || change.After.Length > 1 || !char.IsAscii(change.After.FirstOrDefault())
            ? Cut(text, change.OutputStart, change.After)
            : null;
    }

    private static LineAround? Cut(string text, long at, string after)
    {
        if (at < 0 || at > text.Length || string.CompareOrdinal(text, (int)at, after, 0, after.Length) != 0) return null;
        string left = text[..(int)at], right = text[((int)at + after.Length)..];
        left = left[(left.AsSpan().LastIndexOfAny(s_lineEnds) + 1)..].TrimStart();
        int end = right.AsSpan().IndexOfAny(s_lineEnds);
        right = (end < 0 ? right : right[..end]).TrimEnd();
        if (left.Length > Letters) left = "…" + FromWord(left[^Letters..]);
        if (right.Length > Letters) right = ToWord(right[..Letters]) + "…";
        return new LineAround(left, right);
    }

    /// <summary>The length of the part of a word just before the correction.</summary>
    public int LeftOfWord
    {
        get
        {
            int start = Left.Length;
            while (start > 0 && IsOfWord(Left[start - 1])) start--;
            return Left.Length - start;
        }
    }

    /// <summary>The length of the part of a word just after it.</summary>
    public int RightOfWord
    {
        get
        {
            int end = 0;
            while (end < Right.Length && IsOfWord(Right[end])) end++;
            return end;
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-';

    private static string FromWord(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and int space ? text[(space + 1)..] : Whole(text);

    private static string ToWord(string text) => text.LastIndexOf(' ') is >= 0 and int space ? text[..space] : Whole(text);

    /// <summary>No half of a letter beyond the usual ones at either end.</summary>
    private static string Whole(string text)
    {
        if (text.Length > 0 && char.IsLowSurrogate(text[0])) text = text[1..];
        return text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
    }
}
