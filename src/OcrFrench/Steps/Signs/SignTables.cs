using System.Globalization;
using System.Net;
using System.Text;

namespace OcrFrench.Steps.Signs;

/// <summary>The signs that stand for letters where a file was read with a wrong code page, or by a program with its own.</summary>
internal static class SignTables
{
    /// <summary>What French texts have beyond ASCII.</summary>
    private const string French = "éèêëàâùûüçîïôœæÉÈÊËÀÂÙÛÜÇÎÏÔŒÆ«»’‘“”–—…°§€£·\u00A0ñáíóúö";

    /// <summary>Old files of DOS and of the Macintosh, read as Windows files, and Windows files and UTF-8 read as those.</summary>
    private const int Dos = 850, Macintosh = 10000, Windows = 1252;

    private const int FirstFullWidth = 0xFF01, LastFullWidth = 0xFF5E, FullWidthShift = 0xFF01 - '!';

    /// <summary>Mathematical letters: thirteen alphabets of 52, from bold to monospace.</summary>
    private const int FirstMathematical = 0x1D400, Alphabets = 13, AlphabetLength = 52;

    /// <summary>The names that HTML has for them.</summary>
    private static readonly string[] s_names =
    [
        "eacute", "egrave", "ecirc", "euml", "agrave", "acirc", "ugrave", "ucirc", "uuml", "ccedil", "icirc", "iuml", "ocirc", "oelig", "aelig",
        "Eacute", "Egrave", "Ecirc", "Euml", "Agrave", "Acirc", "Ugrave", "Ucirc", "Uuml", "Ccedil", "Icirc", "Iuml", "Ocirc", "OElig", "AElig",
        "laquo", "raquo", "rsquo", "lsquo", "ldquo", "rdquo", "ndash", "mdash", "hellip", "deg", "sect", "euro", "middot", "nbsp",
    ];

    private static readonly Lazy<SignTable> s_entities =
        new(static () => new SignTable(Entities()) { IsOfEncoding = true, Excluding = "</" });

    private static readonly Lazy<SignTable> s_quotedPrintable =
        new(static () => new SignTable(QuotedPrintable()) { IsOfEncoding = true, Excluding = "</" });

    /// <summary>All tables, each with a sign that a text must have.</summary>
    public static readonly (string Sign, Lazy<SignTable> Table)[] All =
    [
        ("‚", new(static () => OfCodePage(Dos, Windows))),
        ("Ž", new(static () => OfCodePage(Macintosh, Windows))),
        ("È", new(static () => OfCodePage(Windows, Macintosh))),
        ("Ú", new(static () => OfCodePage(Windows, Dos))),
        ("√©", new(static () => OfCodePage(Encoding.UTF8.CodePage, Macintosh))),
        ("├®", new(static () => OfCodePage(Encoding.UTF8.CodePage, Dos))),
        ("&eacute;", s_entities),
        ("&#233;", s_entities),
        ("&#xE9;", s_entities),
        ("&#xe9;", s_entities),
        ("=E9", s_quotedPrintable),
        ("=C3=A9", s_quotedPrintable),
        ("∫", new(static () => new SignTable([("∫", 's')]) { OnlyInWords = true })),
        ("ʃ", new(static () => new SignTable([("ʃ", 's')]) { OnlyInWords = true })),
        ("{", new(static () => new SignTable([("{", 's')]) { OnlyInWords = true, Excluding = "}" })),
        ("ı", new(static () => new SignTable([("ı", 'i')]) { OnlyInWords = true })),
        ("ｅ", new(FullWidth)),
        ("\uD835", new(Mathematical)),
    ];

    private static SignTable OfCodePage(int written, int read)
    {
        Encoding from = Find(written), to = Find(read);
        List<(string, char)> pairs = [];
        foreach (char meant in French)
        {
            string letter = meant.ToString();
            byte[] bytes = from.GetBytes(letter);
            // What the code page lacks becomes something like it, which tells nothing: o for œ.
            if (from.GetString(bytes) == letter && to.GetString(bytes) is var sign && sign != letter) pairs.Add((sign, meant));
        }

        return new SignTable(pairs) { IsOfEncoding = true };
    }

    /// <summary>Characters as HTML and XML write them: by name, by number.</summary>
    private static IEnumerable<(string, char)> Entities()
    {
        foreach (char meant in French)
        {
            foreach (string format in (string[])["&#{0:D};", "&#0{0:D};", "&#x{0:X};", "&#x{0:x};"])
                yield return (string.Format(CultureInfo.InvariantCulture, format, (int)meant), meant);
        }

        foreach (string name in s_names) yield return ("&" + name + ";", WebUtility.HtmlDecode("&" + name + ";")[0]);
    }

    /// <summary>Bytes as mails write them: =E9, =C3=A9.</summary>
    private static IEnumerable<(string, char)> QuotedPrintable()
    {
        foreach (char meant in French)
        {
            foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Find(Windows)])
                yield return (string.Concat(encoding.GetBytes([meant]).Select(static value => $"={value:X2}")), meant);
        }
    }

    private static Encoding Find(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    private static SignTable FullWidth() => new(
        Enumerable.Range(FirstFullWidth, LastFullWidth - FirstFullWidth + 1)
            .Select(static sign => (((char)sign).ToString(), (char)(sign - FullWidthShift)))
            .Append(("\u3000", ' ')));

    private static SignTable Mathematical() => new(
        from letter in Enumerable.Range(0, Alphabets * AlphabetLength)
        let at = letter % AlphabetLength
        select (char.ConvertFromUtf32(FirstMathematical + letter), (char)(at < 26 ? 'A' + at : 'a' + at - 26)));
}
