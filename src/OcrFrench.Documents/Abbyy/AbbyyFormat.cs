using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Abbyy;

/// <summary>The registry’s entry for ABBYY’s XML.</summary>
internal static class AbbyyFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Abbyy, "ABBYY XML", static source => new AbbyyDocument(source)) { Roots = ["document"], Fits = Fits };

    /// <summary>The namespace of any of its versions: other formats have a root element of the same name.</summary>
    private static bool Fits(XmlSource source)
    {
        var tokens = new XmlTokenizer(source, html: true);
        while (tokens.Read())
        {
            if (tokens.Kind != XmlTokenKind.StartTag) continue;
            ReadOnlySpan<byte> root = source.Utf8.AsSpan(tokens.Start, tokens.End - tokens.Start);
            return root.IndexOf("FineReader_xml/"u8) >= 0 || root.IndexOf("abbyy.com/"u8) >= 0;
        }

        return false;
    }
}
