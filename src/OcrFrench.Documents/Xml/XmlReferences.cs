using System.Globalization;
using System.Net;
using System.Text;

namespace OcrFrench.Documents.Xml;

/// <summary>Character references and the entities that need no declaration; in HTML also its named characters.</summary>
internal static class XmlReferences
{
    private const int LongestName = 32;

    /// <summary>Reads the reference at the start of a text.</summary>
    /// <param name="text">The text, from its ampersand.</param>
    /// <param name="html">Whether HTML's names are known.</param>
    /// <param name="length">How many bytes it takes.</param>
    /// <returns>The character, or <see langword="null"/> if this is not a reference.</returns>
    public static string? Read(ReadOnlySpan<byte> text, bool html, out int length)
    {
        length = 0;
        int end = text[..Math.Min(text.Length, LongestName)].IndexOf((byte)';');
        if (end < 2) return null;
        length = end + 1;
        ReadOnlySpan<byte> name = text[1..end];
        if (name[0] == (byte)'#') return Number(name[1..]);
        if (name.SequenceEqual("amp"u8)) return "&";
        if (name.SequenceEqual("lt"u8)) return "<";
        if (name.SequenceEqual("gt"u8)) return ">";
        if (name.SequenceEqual("quot"u8)) return "\"";
        if (name.SequenceEqual("apos"u8)) return "'";
        // A name contains no space and no ampersand: those belong to another reference further on.
        if (!html || name.ContainsAnyExcept(XmlBytes.NameOfReference)) return null;
        string written = Encoding.UTF8.GetString(text[..length]);
        string decoded = WebUtility.HtmlDecode(written);
        return decoded == written ? null : decoded;
    }

    private static string? Number(ReadOnlySpan<byte> digits)
    {
        bool hex = digits is [(byte)'x' or (byte)'X', ..];
        NumberStyles style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(hex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out int code)) return null;
        return code is 9 or 10 or 13 or >= 32 && Rune.IsValid(code) ? new Rune(code).ToString() : null;
    }
}
