using System.Buffers;

namespace OcrFrench.Documents.Xml;

/// <summary>Bytes at which something ends.</summary>
internal static class XmlBytes
{
    /// <summary>The end of a name.</summary>
    public static readonly SearchValues<byte> NameEnd = SearchValues.Create(" \t\r\n/>=<\"'"u8);

    /// <summary>The end of an attribute's value that has no quotes.</summary>
    public static readonly SearchValues<byte> BareEnd = SearchValues.Create(" \t\r\n\f>"u8);

    /// <summary>The end of the name of an encoding.</summary>
    public static readonly SearchValues<byte> EncodingEnd = SearchValues.Create("\"'; \t\r\n/>"u8);

    /// <summary>The characters in the names of HTML's named characters.</summary>
    public static readonly SearchValues<byte> NameOfReference = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);
}
