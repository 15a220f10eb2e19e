using System.Globalization;
using System.Text;

namespace OcrFrench.Documents.Hocr;

/// <summary>What becomes of the title of a word that changes: what no longer holds of it goes, what was read is kept.</summary>
internal static class HocrTitleEdits
{
    /// <summary>Edits of the title of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="title">The bytes of its title.</param>
    /// <param name="isPart">Whether it was taken apart, so that its confidence is that of no part.</param>
    /// <param name="hasOtherLetters">Whether it has more letters now, or fewer, so that what was said of each holds no longer.</param>
    /// <param name="reading">What was read, to be kept; or nothing.</param>
    public static List<(int Start, int End, string Text)> Of(
        HocrWord word, ReadOnlySpan<byte> title, bool isPart, bool hasOtherLetters, string? reading)
    {
        var edits = new List<(int, int, string)>();
        int offset = word.Title.ValueStart, end = word.Title.ValueEnd;
        if (word.Title.Quote == 0) return edits;
        for (int start = 0; start < title.Length;)
        {
            int length = title[start..].IndexOf((byte)';');
            int stop = length < 0 ? title.Length : start + length;
            ReadOnlySpan<byte> property = title[start..stop].Trim(" \t\r\n"u8);
            bool goes = (isPart && Is(property, "x_wconf"u8))
                || ((isPart || hasOtherLetters) && (Is(property, "x_confs"u8) || Is(property, "x_bboxes"u8)));
            // With a property goes the semicolon before it, or that after the first.
            if (goes)
                edits.Add(start > 0 ? (offset + start - 1, offset + stop, "") : (offset, offset + Math.Min(stop + 1, title.Length), ""));
            start = stop + 1;
        }

        if (reading is not null && title.IndexOf(Encoding.ASCII.GetBytes(HocrDocument.Replaced)) < 0)
        {
            bool isEmpty = title.Trim(" \t\r\n;"u8).IsEmpty;
            edits.Add((end, end, $"{(isEmpty ? "" : "; ")}{HocrDocument.Replaced} {Written(reading)}"));
        }

        return edits;
    }

    private static bool Is(ReadOnlySpan<byte> property, ReadOnlySpan<byte> name) =>
        property.StartsWith(name) && property.Length > name.Length && property[name.Length] == (byte)' ';

    /// <summary>A reading as one value: what separates values or ends the title stands as in a URL.</summary>
    private static string Written(string reading)
    {
        var text = new StringBuilder();
        foreach (char c in reading)
        {
            if (c <= ' ' || c is '%' or ';' or '"' or '\'' or '&' or '<' or '>') text.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else text.Append(c);
        }

        return text.ToString();
    }
}
