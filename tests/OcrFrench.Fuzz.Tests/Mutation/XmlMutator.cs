using System.Text;

namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>Changes elements, attributes and declarations of XML and HTML, sound or not.</summary>
internal sealed class XmlMutator : IMutator
{
    private static readonly string[] s_pieces =
    [
        "&amp;", "&#233;", "&#xE9;", "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&eacute;", "&a;", "&", "<![CDATA[ceuvre]]>",
        "<![CDATA[", "]]>", "<!-- a -- b -->", "<!---->", "<?pi a?>", "<?xml version='1.0'?>",
        "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>", "<!DOCTYPE html>", "<!DOCTYPE alto SYSTEM \"file:///etc/passwd\">",
        "<SP/>", "<HYP CONTENT=\"-\"/>", "<br>", "<br/>", "<script>if (a<b) {}</script>", "<style>a>b{}</style>",
        "<String CONTENT=\"ceuvre\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"gouvernement\"/>", "<ALTERNATIVE>œuvre</ALTERNATIVE>",
        "<Glyph CONTENT=\"é\" GC=\"0.2\"><Variant CONTENT=\"è\" VC=\"1.5\"/></Glyph>",
        "<TextEquiv index=\"1\" conf=\"NaN\"><Unicode>œuvre</Unicode></TextEquiv>",
        "<ReadingOrder><OrderedGroup><RegionRefIndexed index=\"1\" regionRef=\"r\"/></OrderedGroup></ReadingOrder>",
        "<span class='ocrx_cinfo' title='x_conf 200'>é</span>", "<span class=ocrx_word title=\"bbox 1 2 3\">mére</span>",
        "<ins>a</ins><del>b</del>",
    ];

    private static readonly string[] s_attributes =
    [
        " WC=\"NaN\"", " WC=\"1e999\"", " WC=\"-3\"", " CC=\"0 9 5 x\"", " ID=\"w1\"", " STYLEREFS=\"a\" STYLEREFS=\"b\"",
        " xmlns=\"urn:b\"", " xmlns:b=\"http://www.loc.gov/standards/alto/ns-v4#\"", " b:CONTENT=\"ceuvre\"",
        " HPOS=\"99999999999\"", " WIDTH=\"-5\"", " WIDTH=\"1e400\"", " CONTENT=\"\"", " CONTENT=\"ceuvre yous\"",
        " class=\"ocr_line ocrx_word\"", " title=\"bbox 0 0 99999999999 -1; x_wconf nan\"", " points=\"1,2 3\"", " conf=\"∞\"",
        " custom=\"readingOrder {index:-1;}\"",
    ];

    private static readonly string[] s_encodings = [
        "UTF-8", "utf-16", "ISO-8859-1", "windows-1252", "ascii", "latin-1", "EBCDIC", "utf-7", "", "UTF-32"];

    public byte[] Mutate(byte[] input, byte[] other, Random random)
    {
        string text = Encoding.Latin1.GetString(input);
        int start = text.Length == 0 ? -1 : text.IndexOf('<', random.Next(text.Length)), end = start < 0 ? -1 : text.IndexOf('>', start);
        if (end < 0) return Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)] + Encoding.UTF8.GetString(input));
        string tag = text[start..(end + 1)];
        string Instead(string value) => string.Concat(text.AsSpan(0, start), value, text.AsSpan(end + 1));
        string changed = random.Next(16) switch
        {
            0 => Instead(""),
            1 => Instead(tag + tag),
            2 => Instead(tag + Bytes(s_pieces[random.Next(s_pieces.Length)])),
            3 => Instead(tag.Length > 2
                ? tag.Insert(tag.Length - (tag[^2] == '/' ? 2 : 1), Bytes(s_attributes[random.Next(s_attributes.Length)]))
                : tag),
            4 => Instead(DropAttribute(tag, random)),
            5 => Instead(SwapAttributes(tag)),
            6 => MoveElement(text, start, random),
            7 => Instead(Rename(tag, random)),
            8 => ChangeValue(text, start, end, random),
            9 when random.Next(8) == 0 => Instead(tag + string.Concat(Enumerable.Repeat("<a>", random.Next(2, 3000)))),
            10 when random.Next(8) == 0 => Instead(
                tag.Length > 2 ? tag.Insert(tag.Length - 1, " a=\"" + new string('é', random.Next(10, 20_000)) + "\"") : tag),
            11 when random.Next(8) == 0 => Instead(tag.Length > 2 ? tag.Insert(tag.Length - 1, string.Concat(
                Enumerable.Range(0, random.Next(2, 600)).Select(static i => FormattableString.Invariant($" a{i}=\"\"")))) : tag),
            12 => "<?xml version=\"1.0\" encoding=\"" + s_encodings[random.Next(s_encodings.Length)] + "\"?>\n"
            + (text.StartsWith("<?xml", StringComparison.Ordinal) ? text[(text.IndexOf('>', StringComparison.Ordinal) + 1)..] : text),
            13 when random.Next(8) == 0 => Encoding.Latin1.GetString(random.Next(2) == 0
                ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(input))]
                : Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(input))),
            14 => string.Concat(text.AsSpan(0, start),
                Bytes(TextMutator.Change(Encoding.UTF8.GetString(input, start, end - start), "", random)), text.AsSpan(end)),
            _ => Instead(Encoding.Latin1.GetString(Element(other, random)) + tag),
        };
        return Encoding.Latin1.GetBytes(changed);
    }

    /// <summary>Characters as their bytes in UTF-8, a character each.</summary>
    private static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static byte[] Element(byte[] other, Random random)
    {
        if (other.Length == 0) return [];
        int start = other.AsSpan(random.Next(other.Length)).IndexOf((byte)'<');
        return start < 0 ? [] : other[start..Math.Min(other.Length, start + random.Next(10, 300))];
    }

    private static string DropAttribute(string tag, Random random)
    {
        string[] parts = tag.Split(' ');
        if (parts.Length < 2) return tag;
        int dropped = random.Next(1, parts.Length);
        return string.Join(' ', parts.Where((_, i) => i != dropped)) + (dropped == parts.Length - 1 ? ">" : "");
    }

    private static string SwapAttributes(string tag)
    {
        string[] parts = tag.TrimEnd('>').Split(' ');
        return parts.Length < 3 ? tag : string.Join(' ', [parts[0], .. parts.Skip(1).Reverse()]) + ">";
    }

    private static string Rename(string tag, Random random) =>
        tag.Length < 3 ? tag : tag[..2] + (random.Next(3) == 0 ? "b:" : "") + (char)('A' + random.Next(58)) + tag[2..];

    private static string MoveElement(string text, int start, Random random)
    {
        int length = Math.Min(text.Length - start, random.Next(4, 400));
        string piece = text.Substring(start, length), rest = text.Remove(start, length);
        int to = rest.IndexOf('<', random.Next(rest.Length + 1));
        return rest.Insert(to < 0 ? rest.Length : to, piece);
    }

    private static string ChangeValue(string text, int start, int end, Random random)
    {
        int open = text.IndexOfAny(['"', '\''], start, end - start), close = open < 0 ? -1 : text.IndexOf(text[open], open + 1);
        if (close < 0) return text;
        string value = TextMutator.Change(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text[(open + 1)..close])), "", random);
        return string.Concat(text.AsSpan(0, open + 1), Bytes(value), text.AsSpan(close));
    }
}
