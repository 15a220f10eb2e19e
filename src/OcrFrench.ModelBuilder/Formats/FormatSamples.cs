using System.Globalization;
using System.Text;

namespace OcrFrench.ModelBuilder.Formats;

/// <summary>A document to be cleaned and validated.</summary>
internal sealed record FormatSample(string Name, byte[] Bytes);

/// <summary>The documents of <c>testdata</c> in all formats, and small ones in versions that no program here writes.</summary>
internal static class FormatSamples
{
    /// <summary>
    /// Damage of every kind: inside a word, words run together or torn apart, cut at a line's end, with alternatives and letters.
    /// </summary>
    private const string PlainWords = """
        <TextLine HPOS="0" VPOS="0" WIDTH="900" HEIGHT="20">
          <String ID="S1" HPOS="0" VPOS="0" WIDTH="40" HEIGHT="20" CONTENT="Mise" WC="0.91" CC="0000"/><SP HPOS="40" VPOS="0" WIDTH="10"/>
          <String ID="S2" HPOS="50" VPOS="0" WIDTH="20" HEIGHT="20" CONTENT="en" WC="0.92" CC="00"/><SP HPOS="70" VPOS="0" WIDTH="10"/>
          <String ID="S3" HPOS="80" VPOS="0" WIDTH="60" HEIGHT="20" CONTENT="ceuvre" WC="0.43" CC="030000">
          <ALTERNATIVE>oeuvre</ALTERNATIVE></String></TextLine>
        <TextLine HPOS="0" VPOS="30" WIDTH="900" HEIGHT="20"><String ID="S4" HPOS="0" VPOS="30" WIDTH="20" HEIGHT="20" CONTENT="au"/>
          <SP HPOS="20" VPOS="30" WIDTH="10"/><String ID="S5" HPOS="30" VPOS="30" WIDTH="60" HEIGHT="20" CONTENT="milieu"/>
          <SP HPOS="90" VPOS="30" WIDTH="10"/><String ID="S6" HPOS="100" VPOS="30" WIDTH="40" HEIGHT="20" CONTENT="dela"/>
          <SP HPOS="140" VPOS="30" WIDTH="10"/><String ID="S7" HPOS="150" VPOS="30" WIDTH="40" HEIGHT="20" CONTENT="nuit"/></TextLine>
        <TextLine HPOS="0" VPOS="60" WIDTH="900" HEIGHT="20"><String ID="S8" HPOS="0" VPOS="60" WIDTH="40" HEIGHT="20" CONTENT="avec"/>
          <SP HPOS="40" VPOS="60" WIDTH="10"/><String ID="S9" HPOS="50" VPOS="60" WIDTH="30" HEIGHT="20" CONTENT="une"/>
          <SP HPOS="80" VPOS="60" WIDTH="10"/><String ID="S10" HPOS="90" VPOS="60" WIDTH="30" HEIGHT="20" CONTENT="gra"/>
          <SP HPOS="120" VPOS="60" WIDTH="10"/><String ID="S11" HPOS="130" VPOS="60" WIDTH="40" HEIGHT="20" CONTENT="vité"/>
          <SP HPOS="170" VPOS="60" WIDTH="10"/>
          <String ID="S12" HPOS="180" VPOS="60" WIDTH="80" HEIGHT="20" CONTENT="profonde"/></TextLine>
        <TextLine HPOS="0" VPOS="90" WIDTH="900" HEIGHT="20"><String ID="S13" HPOS="0" VPOS="90" WIDTH="30" HEIGHT="20" CONTENT="Ils"/>
          <SP HPOS="30" VPOS="90" WIDTH="10"/>
          <String ID="S14" HPOS="40" VPOS="90" WIDTH="30" HEIGHT="20" CONTENT="tra" SUBS_TYPE="HypPart1" SUBS_CONTENT="travaillérent"/>
          <HYP CONTENT="-"/></TextLine>
        <TextLine HPOS="0" VPOS="120" WIDTH="900" HEIGHT="20">
          <String ID="S15" HPOS="0" VPOS="120" WIDTH="100" HEIGHT="20" CONTENT="vaillérent"
            SUBS_TYPE="HypPart2" SUBS_CONTENT="travaillérent"/></TextLine>
        """;

    /// <summary>The same with letters, which version 4 has.</summary>
    private const string WordsWithLetters = PlainWords
        + """
            <TextLine HPOS="0" VPOS="150" WIDTH="900" HEIGHT="20">
              <String ID="S16" HPOS="0" VPOS="150" WIDTH="20" HEIGHT="20" CONTENT="un"/><SP/>
              <String ID="S17" HPOS="30" VPOS="150" WIDTH="70" HEIGHT="20" CONTENT="systéme">
              <Glyph CONTENT="s" GC="0.9" HPOS="30" VPOS="150" WIDTH="10" HEIGHT="20"/><Glyph CONTENT="y" GC="0.9"/>
              <Glyph CONTENT="s" GC="0.9"/><Glyph CONTENT="t" GC="0.9"/><Glyph CONTENT="é" GC="0.4">
              <Variant CONTENT="è" VC="0.3"/></Glyph><Glyph CONTENT="m" GC="0.9"/><Glyph CONTENT="e" GC="0.9"/></String></TextLine>
            """;

    private const string Ocr = "<OCRProcessing ID=\"OCR\"><ocrProcessingStep><processingSoftware><softwareName>x</softwareName>"
        + "</processingSoftware></ocrProcessingStep></OCRProcessing>";

    /// <param name="testdata">The folder of the pages of our own.</param>
    public static IEnumerable<FormatSample> Load(string testdata)
    {
        foreach (string file in Directory.EnumerateFiles(testdata, "ocr-*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!file.EndsWith(".txt", StringComparison.Ordinal))
                yield return new FormatSample(Path.GetRelativePath(testdata, file), File.ReadAllBytes(file));
        }

        yield return Sample("ALTO 2", Alto("ns-v2#", Ocr, PlainWords));
        yield return Sample("ALTO 2, nothing of its making", Alto("ns-v2#", "", PlainWords));
        yield return Sample("ALTO 3", Alto("ns-v3#", Ocr, PlainWords));
        yield return Sample("ALTO 4",
            Alto("ns-v4#", "<Processing ID=\"P1\"><processingSoftware><softwareName>x</softwareName></processingSoftware></Processing>",
                WordsWithLetters));
        yield return Sample("ALTO 4, prefix", Alto("ns-v4#", "", WordsWithLetters).Replace("</", "</a:",
            StringComparison.Ordinal).Replace("<", "<a:", StringComparison.Ordinal).Replace("<a:/a:", "</a:", StringComparison.Ordinal)
            .Replace("<a:?", "<?", StringComparison.Ordinal).Replace("xmlns=", "xmlns:a=", StringComparison.Ordinal));
        foreach (string version in new[] { "2013-07-15", "2019-07-15" })
        {
            yield return Sample("PAGE " + version[..4], Page(version, ""));
            yield return Sample("PAGE " + version[..4] + ", remarks", Page(version, "<Comments>von Hand</Comments>"));
        }
    }

    private static FormatSample Sample(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Alto(string version, string making, string lines) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<alto xmlns=\"http://www.loc.gov/standards/alto/" + version
        + "\">\n<Description><MeasurementUnit>pixel</MeasurementUnit>" + making + "</Description>\n"
        + "<Layout><Page ID=\"P\" PHYSICAL_IMG_NR=\"1\" HEIGHT=\"200\" WIDTH=\"900\"><PrintSpace HPOS=\"0\" VPOS=\"0\" WIDTH=\"900\" "
        + "HEIGHT=\"200\"><TextBlock ID=\"B\" HPOS=\"0\" VPOS=\"0\" WIDTH=\"900\" HEIGHT=\"200\">\n"
        + lines + "</TextBlock></PrintSpace></Page></Layout></alto>\n";

    private static string Page(string version, string remarks)
    {
        string[] lines = ["Mise en ceuvre", "au milieu dela nuit", "avec une gra vité profonde"];
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/" + version
            + "\"><Metadata><Creator>x</Creator><Created>2020-01-01T00:00:00</Created>"
            + "<LastChange>2020-01-01T00:00:00</LastChange>" + remarks
            + "</Metadata><Page imageFilename=\"a.png\" imageWidth=\"900\" imageHeight=\"900\"><TextRegion id=\"r\"><Coords points=\"0,0 "
            + "900,0 900,900\"/>\n"
            + string.Concat(lines.Select(Line)) + "<TextEquiv><Unicode>" + string.Join(
                '\n', lines) + "</Unicode></TextEquiv></TextRegion></Page></PcGts>\n";
    }

    private static string Line(string line, int number)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<TextLine id=\"l{number}\"><Coords points=\"0,0 900,0 900,9\"/>\n");
        string[] words = line.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            int left = i * 100, right = left + words[i].Length * 10;
            text.Append(CultureInfo.InvariantCulture, $"<Word id=\"l{number}w{i}\"><Coords points=\"{left},0 {right},0 {right},9 "
                + $"{left},9\"/><TextEquiv conf=\"0.{90 - number - i}\"><Unicode>{words[i]}</Unicode></TextEquiv></Word>\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"<TextEquiv><Unicode>{line}</Unicode></TextEquiv></TextLine>\n").ToString();
    }
}
