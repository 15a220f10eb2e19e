using System.Buffers;
using System.Globalization;

namespace OcrFrench.Documents.Xml;

/// <summary>Refuses characters that no XML file may contain, such as NUL: other programs would not open the result.</summary>
internal static class XmlCharacters
{
    private static readonly SearchValues<byte> s_controls =
        SearchValues.Create(
            [.. Enumerable.Range(0, 32).Select(static i => (byte)i).Where(static b => b is not ((byte)'\t' or (byte)'\n' or (byte)'\r'))]);

    /// <exception cref="DocumentException">The file contains one.</exception>
    public static void Check(XmlSource source)
    {
        ReadOnlySpan<byte> utf8 = source.Utf8.AsSpan(source.Start);
        int control = utf8.IndexOfAny(s_controls);
        if (control >= 0) throw Fail(source, control, utf8[control]);
        // U+FFFE and U+FFFF, which are not characters.
        for (int at = 0, next; (next = utf8[at..].IndexOf("\uFFFF"u8[..2])) >= 0; at += next + 2)
        {
            if (utf8[(at + next + 2)..] is [0xBE or 0xBF, ..]) throw Fail(source, at + next, 0xFFC0 + utf8[at + next + 2] - 0x80);
        }
    }

    private static DocumentException Fail(XmlSource source, int at, int character) =>
        source.Fail(DocumentProblem.XmlCharacter, source.Start + at, string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}"));
}
