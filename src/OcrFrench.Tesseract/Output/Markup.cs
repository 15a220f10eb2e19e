using System.Text;
using System.Xml;

namespace OcrFrench.Tesseract.Output;

/// <summary>What the writers of XML have in common.</summary>
internal static class Markup
{
    public static XmlWriter Writer(Stream stream, bool fragmentSpaces = false) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = !fragmentSpaces,
        IndentChars = " ",
        NewLineChars = "\n",
        CloseOutput = false,
    });

    /// <summary>A text without characters that XML cannot contain.</summary>
    public static string Plain(string text)
    {
        int bad = 0;
        while (bad < text.Length && XmlConvert.IsXmlChar(text[bad])) bad++;
        if (bad == text.Length) return text;
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) plain.Append(text[i]).Append(text[++i]);
            else plain.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return plain.ToString();
    }
}
