using System.Globalization;
using System.Text;

namespace OcrFrench.Documents.Hocr;

/// <summary>The edits to the title of a word that changes: what is no longer true is removed, what was read is kept.</summary>
internal static class HocrTitleEdits
{
    /// <summary>Edits of the title of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="title">The bytes of its title.</param>
    /// <param name="isPart">Whether it was split, so that its confidence applies to no part.</param>
    /// <param name="hasOtherLetters">Whether its number of letters changed, so that what was said about each is no longer true.</param>
    /// <param name="reading">What was read, if it is to be kept.</param>
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
            // A property is removed with the semicolon before it, or the first one with that after it.
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

    /// <summary>A reading as one value: what separates values or ends the title is encoded as in a URL.</summary>
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
