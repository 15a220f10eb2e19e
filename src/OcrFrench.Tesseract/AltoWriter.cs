using System.Globalization;
using System.Xml;
using OcrFrench.Tesseract.Output;

namespace OcrFrench.Tesseract;

/// <summary>
/// Writes pages as ALTO 4.4: words with their places and confidences, and other readings of those that the engine doubted.
/// </summary>
/// <remarks>Tesseract’s own writer produces ALTO 3, writes 9 % as 0.9 and 100 % as 0.100, and omits other readings.</remarks>
public static class AltoWriter
{
    internal const string Space = "http://www.loc.gov/standards/alto/ns-v4#";

    /// <summary>By hand: from this confidence on, other readings of a dictionary word are not worth their space.</summary>
    private const float Sure = 0.9f;

    /// <summary>Writes a document.</summary>
    /// <param name="pages">The pages of one file, as read.</param>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] Write(IReadOnlyList<ScanPage> pages) => WriteAll(pages, null);

    /// <summary>Writes a document in which the halves of divided words refer to the whole word.</summary>
    /// <param name="pages">The pages of one file, as read. Their words are written unchanged.</param>
    /// <param name="cleaned">The cleaning of their text (<see cref="ScanText.Of"/>), which tells which halves belong together.</param>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] Write(IReadOnlyList<ScanPage> pages, CleaningResult cleaned)
    {
        ArgumentNullException.ThrowIfNull(cleaned);
        return WriteAll(pages, cleaned);
    }

    private static byte[] WriteAll(IReadOnlyList<ScanPage> pages, CleaningResult? cleaned)
    {
        ArgumentNullException.ThrowIfNull(pages);
        using var bytes = new MemoryStream();
        using (XmlWriter xml = Markup.Writer(bytes))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("alto", Space);
            xml.WriteAttributeString("SCHEMAVERSION", "4.4");
            WriteDescription(xml, pages);
            xml.WriteStartElement("Layout", Space);
            var ids = new AltoIds();
            var halves = new CutWords(pages, cleaned);
            foreach (ScanPage page in pages) WritePage(xml, page, ids, halves);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteDescription(XmlWriter xml, IReadOnlyList<ScanPage> pages)
    {
        xml.WriteStartElement("Description", Space);
        xml.WriteElementString("MeasurementUnit", Space, "pixel");
        if (pages.Count > 0)
        {
            xml.WriteStartElement("sourceImageInformation", Space);
            xml.WriteElementString("fileName", Space, Markup.Plain(Path.GetFileName(pages[0].File)));
            xml.WriteEndElement();
            xml.WriteStartElement("Processing", Space);
            xml.WriteAttributeString("ID", "reading");
            xml.WriteElementString("processingCategory", Space, "contentGeneration");
            xml.WriteElementString("processingStepDescription", Space, "OCR");
            xml.WriteElementString("processingStepSettings", Space, Settings(pages));
            xml.WriteStartElement("processingSoftware", Space);
            xml.WriteElementString("softwareName", Space, "Tesseract");
            xml.WriteElementString("softwareVersion", Space, Markup.Plain(pages[0].EngineVersion));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The language, and how the images were prepared.</summary>
    private static string Settings(IReadOnlyList<ScanPage> pages)
    {
        IEnumerable<string> prepared = pages.Where(static page => page.Prepared != ScanPreparation.None)
            .Select(static page => FormattableString.Invariant($"page {page.Number}: {StepNames.Of(page)}"));
        return string.Join("; ", prepared.Prepend("written by OcrFrench; language " + pages[0].Language));
    }

    private static void WritePage(XmlWriter xml, ScanPage page, AltoIds ids, CutWords halves)
    {
        xml.WriteStartElement("Page", Space);
        xml.WriteAttributeString("ID", ids.Next("page"));
        xml.WriteAttributeString("PHYSICAL_IMG_NR", Number(page.Number));
        xml.WriteAttributeString("WIDTH", Number(page.Width));
        xml.WriteAttributeString("HEIGHT", Number(page.Height));
        xml.WriteAttributeString("PC", Share((float)page.MeanConfidence));
        xml.WriteStartElement("PrintSpace", Space);
        WriteBox(xml, new ScanBox(0, 0, page.Width, page.Height));
        foreach (ScanBlock block in page.Blocks)
        {
            xml.WriteStartElement("ComposedBlock", Space);
            xml.WriteAttributeString("ID", ids.Next("block"));
            WriteBox(xml, block.Box);
            foreach (ScanParagraph paragraph in block.Paragraphs)
            {
                xml.WriteStartElement("TextBlock", Space);
                xml.WriteAttributeString("ID", ids.Next("paragraph"));
                WriteBox(xml, paragraph.Box);
                foreach (ScanLine line in paragraph.Lines) WriteLine(xml, line, ids, halves);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLine(XmlWriter xml, ScanLine line, AltoIds ids, CutWords halves)
    {
        xml.WriteStartElement("TextLine", Space);
        xml.WriteAttributeString("ID", ids.Next("line"));
        WriteBox(xml, line.Box);
        ScanBaseline b = line.Baseline;
        xml.WriteAttributeString("BASELINE", FormattableString.Invariant($"{b.X1},{b.Y1} {b.X2},{b.Y2}"));
        for (int i = 0; i < line.Words.Count; i++)
        {
            ScanWord word = line.Words[i];
            CutWord? cut = halves.Of(word);
            WriteWord(xml, word, cut, ids);
            if (cut is { IsFirst: true } && i == line.Words.Count - 1) WriteHyphen(xml, word);
            if (i + 1 == line.Words.Count) break;
            ScanWord next = line.Words[i + 1];
            xml.WriteStartElement("SP", Space);
            xml.WriteAttributeString("HPOS", Number(word.Box.Right));
            xml.WriteAttributeString("VPOS", Number(word.Box.Top));
            xml.WriteAttributeString("WIDTH", Number(Math.Max(0, next.Box.Left - word.Box.Right)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteWord(XmlWriter xml, ScanWord word, CutWord? cut, AltoIds ids)
    {
        xml.WriteStartElement("String", Space);
        xml.WriteAttributeString("ID", ids.Next("word"));
        xml.WriteAttributeString("CONTENT", Markup.Plain(cut is { IsFirst: true } ? word.Text[..^1] : word.Text));
        WriteBox(xml, word.Box);
        xml.WriteAttributeString("WC", Share(word.Confidence));
        if (word.Symbols.Count > 0 && word.Symbols.All(static symbol => symbol.IsSuperscript))
            xml.WriteAttributeString("STYLE", "superscript");
        if (cut is not null)
        {
            xml.WriteAttributeString("SUBS_TYPE", cut.IsFirst ? "HypPart1" : "HypPart2");
            xml.WriteAttributeString("SUBS_CONTENT", Markup.Plain(cut.Whole));
        }

        // The format allows one character per glyph; the glyphs of half a word would be worse than none.
        if (!(word.IsInDictionary && word.Confidence >= Sure) && word.Symbols.Count > 0
            && word.Symbols.All(static symbol => symbol.Text.Length == 1))
            foreach (ScanSymbol symbol in word.Symbols.Take(cut is { IsFirst: true } ? word.Symbols.Count - 1 : word.Symbols.Count))
                WriteGlyph(xml, symbol);
        xml.WriteEndElement();
    }

    private static void WriteGlyph(XmlWriter xml, ScanSymbol symbol)
    {
        xml.WriteStartElement("Glyph", Space);
        xml.WriteAttributeString("CONTENT", Markup.Plain(symbol.Text));
        WriteBox(xml, symbol.Box);
        xml.WriteAttributeString("GC", Share(symbol.Confidence));
        foreach (SymbolReading reading in symbol.Alternatives.Where(static reading => reading.Text.Length <= 3))
        {
            xml.WriteStartElement("Variant", Space);
            xml.WriteAttributeString("CONTENT", Markup.Plain(reading.Text));
            xml.WriteAttributeString("VC", Share(reading.Confidence));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteHyphen(XmlWriter xml, ScanWord word)
    {
        ScanBox box = word.Symbols.Count > 0 ? word.Symbols[^1].Box : word.Box;
        xml.WriteStartElement("HYP", Space);
        WriteBox(xml, box);
        xml.WriteAttributeString("CONTENT", Markup.Plain(word.Text[^1..]));
        xml.WriteEndElement();
    }

    private static void WriteBox(XmlWriter xml, ScanBox box)
    {
        xml.WriteAttributeString("HPOS", Number(box.Left));
        xml.WriteAttributeString("VPOS", Number(box.Top));
        xml.WriteAttributeString("WIDTH", Number(box.Width));
        xml.WriteAttributeString("HEIGHT", Number(box.Height));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Always two decimals, which are read correctly even by readers that expect Tesseract’s own notation.</summary>
    private static string Share(float value) => Math.Clamp(value, 0, 1).ToString("0.00", CultureInfo.InvariantCulture);
}
