using System.Globalization;
using System.Text;

namespace OcrFrench.Tesseract.Output.Pdf;

/// <summary>
/// Fonts that nobody sees: the first has the letters of Windows-1252, which has all of French; others, only where they are needed, what
/// else occurs. Each says what Unicode its codes stand for, and that every letter is half an em wide.
/// </summary>
internal sealed class PdfFonts
{
    /// <summary>The width of every letter, in ems.</summary>
    public const double Width = 0.5;

    private const int First = 0x20, Last = 0xFF;

    private readonly List<Dictionary<int, string>> _fonts = [];
    private readonly Dictionary<Rune, (int Font, byte Code)> _codes = [];

    public PdfFonts(IEnumerable<string> words)
    {
        _fonts.Add([]);
        for (int code = First; code <= Last; code++)
            if (Windows1252(code) is { } letter) Add(letter, 0, (byte)code);

        var others = new SortedSet<Rune>(
            words.SelectMany(static word => word.EnumerateRunes()).Where(rune => !_codes.ContainsKey(rune) && !Rune.IsControl(rune)));
        int next = Last + 1;
        foreach (Rune other in others)
        {
            if (next > Last)
            {
                _fonts.Add([]);
                next = First + 1;
            }

            Add(other, _fonts.Count - 1, (byte)next++);
        }
    }

    /// <summary>The font and the code of a letter; a space for what has none.</summary>
    public (int Font, byte Code) this[Rune letter] => _codes.GetValueOrDefault(letter, (0, (byte)' '));

    /// <summary>Writes the fonts, and returns the numbers of their objects.</summary>
    public int[] Write(PdfFileWriter pdf)
    {
        string widths = string.Concat(Enumerable.Repeat("500 ", Last - First + 1));
        return [.. _fonts.Select((font, index) =>
        {
            int unicode = pdf.WriteStream("", Encoding.ASCII.GetBytes(Map(font)), compress: true);
            string encoding = index == 0 ? "/Encoding /WinAnsiEncoding " : "";
            return pdf.Write(string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica {encoding}/FirstChar {First} /LastChar {Last} /Widths [{widths}] "
                    + $"/ToUnicode {unicode} 0 R >>"));
        })];
    }

    private void Add(Rune letter, int font, byte code)
    {
        if (_codes.TryAdd(letter, (font, code))) _fonts[font].Add(code, letter.ToString());
    }

    private static Rune? Windows1252(int code)
    {
        // The codes that differ from Unicode; those that are not assigned are control characters there.
        const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
        char letter = code is >= 0x80 and < 0xA0 ? Upper[code - 0x80] : (char)code;
        // No-break space and soft hyphen have no code of their own in the standard encoding.
        return char.IsControl(letter) || letter is '\u00A0' or '\u00AD' ? null : new Rune(letter);
    }

    private static string Map(Dictionary<int, string> font)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) "
            + "/Ordering (UCS) /Supplement 0 >> def\n");
        map.Append("/CMapName /OcrFrench def\n/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
        const int MostInOne = 100;
        foreach (KeyValuePair<int, string>[] part in font.OrderBy(static entry => entry.Key).Chunk(MostInOne))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach ((int code, string letter) in part) map.Append(
                CultureInfo.InvariantCulture, $"<{code:X2}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(letter))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
