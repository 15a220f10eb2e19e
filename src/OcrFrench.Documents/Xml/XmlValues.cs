using System.Globalization;
using System.Text;

namespace OcrFrench.Documents.Xml;

/// <summary>What attributes and contents say, for reading only.</summary>
internal static class XmlValues
{
    /// <summary>The value of an attribute of the tag that was read last; empty when it has none of this name.</summary>
    public static string Value(this XmlTokenizer tokens, XmlSource source, ReadOnlySpan<byte> name)
    {
        XmlAttribute attribute = tokens.Attribute(name);
        return Decode(source, attribute.ValueStart, attribute.ValueEnd);
    }

    /// <summary>The same as a number; 0 if it is not one.</summary>
    public static double Number(this XmlTokenizer tokens, XmlSource source, ReadOnlySpan<byte> name)
    {
        bool isNumber = double.TryParse(tokens.Value(source, name), NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        return isNumber && double.IsFinite(number) ? number : 0;
    }

    /// <summary>The text that was read last, or what a CDATA section holds.</summary>
    public static string Content(this XmlTokenizer tokens, XmlSource source) => tokens.Kind == XmlTokenKind.CData
        ? Encoding.UTF8.GetString(source.Utf8, tokens.Start + 9, tokens.End - tokens.Start - 12)
        : Decode(source, tokens.Start, tokens.End);

    private static string Decode(XmlSource source, int start, int end) =>
        XmlContent.Decode(source.Utf8.AsSpan(start, end - start), verbatim: false, html: true);
}
