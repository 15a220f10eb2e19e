using System.Globalization;
using System.Xml;

namespace OcrFrench.Tesseract;

/// <summary>
/// Copies the words of an ALTO document back into the pages it was written from, after it was cleaned or corrected by hand.
/// </summary>
public static class AltoPages
{
    /// <summary>Replaces the words of pages by those of a document.</summary>
    /// <param name="pages">The pages that <see cref="AltoWriter"/> wrote.</param>
    /// <param name="alto">The document, in which words may have changed; it has the same number of pages.</param>
    /// <returns>The pages, images included, with the words of the document.</returns>
    /// <exception cref="InvalidDataException">The document is not ALTO, or has a different number of pages.</exception>
    public static IReadOnlyList<ScanPage> Read(IReadOnlyList<ScanPage> pages, byte[] alto)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(alto);
        var read = new List<ScanPage>(pages.Count);
        try
        {
            using XmlReader xml = XmlReader.Create(
                new MemoryStream(alto), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Page") continue;
                if (read.Count == pages.Count) throw new InvalidDataException("The document has more pages.");
                read.Add(pages[read.Count] with { Blocks = ReadBlocks(xml) });
            }
        }
        catch (XmlException error)
        {
            throw new InvalidDataException(error.Message, error);
        }

        return read.Count == pages.Count ? read : throw new InvalidDataException("The document has fewer pages.");
    }

    private static ScanBlock[] ReadBlocks(XmlReader page)
    {
        var blocks = new List<ScanBlock>();
        foreach (XmlReader block in Elements(page, "ComposedBlock"))
        {
            ScanBox box = Box(block);
            var paragraphs = new List<ScanParagraph>();
            foreach (XmlReader paragraph in Elements(block, "TextBlock"))
            {
                ScanBox outer = Box(paragraph);
                var lines = new List<ScanLine>();
                foreach (XmlReader line in Elements(paragraph, "TextLine"))
                    if (ReadLine(line) is { Words.Count: > 0 } read) lines.Add(read);
                if (lines.Count > 0) paragraphs.Add(new ScanParagraph { Box = outer, Lines = lines });
            }

            if (paragraphs.Count > 0) blocks.Add(new ScanBlock { Box = box, Paragraphs = paragraphs });
        }

        return [.. blocks];
    }

    private static ScanLine ReadLine(XmlReader line)
    {
        ScanBox box = Box(line);
        ScanBaseline baseline = Baseline(line.GetAttribute("BASELINE"), box);
        var words = new List<ScanWord>();
        foreach (XmlReader element in Elements(line, "String", "HYP"))
        {
            string text = element.GetAttribute("CONTENT") ?? "";
            if (element.LocalName == "HYP")
            {
                if (words.Count > 0) words[^1] = words[^1] with { Text = words[^1].Text + text };
                continue;
            }

            if (text.Length == 0) continue;
            float confidence = float.TryParse(element.GetAttribute("WC"), NumberStyles.Float, CultureInfo.InvariantCulture, out float share)
                ? share
                : 0;
            words.Add(new ScanWord { Text = text, Box = Box(element), Confidence = confidence });
        }

        return new ScanLine { Box = box, Baseline = baseline, Words = words };
    }

    /// <summary>The elements with a name anywhere inside the current element of the reader, one after the other.</summary>
    private static IEnumerable<XmlReader> Elements(XmlReader within, params string[] names)
    {
        if (within.IsEmptyElement) yield break;
        int depth = within.Depth;
        while (within.Read() && within.Depth > depth)
            if (within.NodeType == XmlNodeType.Element && names.Contains(within.LocalName, StringComparer.Ordinal)) yield return within;
    }

    private static ScanBox Box(XmlReader element)
    {
        double left = Number(element, "HPOS"), top = Number(element, "VPOS");
        return new ScanBox((int)Math.Round(left), (int)Math.Round(top), (int)Math.Round(left + Number(element, "WIDTH")),
            (int)Math.Round(top + Number(element, "HEIGHT")));
    }

    private static double Number(XmlReader element, string name) =>
        double.TryParse(element.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(
            value) ? Math.Clamp(value, 0, 1e6) : 0;

    private static ScanBaseline Baseline(string? points, ScanBox box)
    {
        int[] numbers = [.. (points ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(static text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : -1)];
        return numbers.Length == 4
            ? new ScanBaseline(numbers[0], numbers[1], numbers[2], numbers[3])
            : new ScanBaseline(box.Left, box.Bottom, box.Right, box.Bottom);
    }
}
