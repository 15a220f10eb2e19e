using System.Text;
using OcrFrench.Documents;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Pages to start from: parts of those of testdata, which are long, and small ones.</summary>
internal static class PageSeeds
{
    private const string Alto = """
        <?xml version="1.0" encoding="UTF-8"?>
        <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit><Processing ID="P1"><processingSoftware><softwareName>x</softwareName></processingSoftware></Processing></Description>
        <Layout><Page ID="P" PHYSICAL_IMG_NR="1" HEIGHT="200" WIDTH="900"><PrintSpace HPOS="0" VPOS="0" WIDTH="900" HEIGHT="200"><TextBlock ID="B" HPOS="0" VPOS="0" WIDTH="900" HEIGHT="200">
        <TextLine ID="L1" HPOS="0" VPOS="0" WIDTH="900" HEIGHT="20"><String ID="S1" HPOS="0" VPOS="0" WIDTH="40" HEIGHT="20" CONTENT="Mise" WC="0.9" CC="9 9 9 9"/><SP/><String ID="S2" HPOS="50" VPOS="0" WIDTH="20" HEIGHT="20" CONTENT="en"/><SP/><String ID="S3" HPOS="80" VPOS="0" WIDTH="60" HEIGHT="20" CONTENT="ceuvre" WC="0.3"><ALTERNATIVE>œuvre</ALTERNATIVE></String></TextLine>
        <TextLine ID="L2" HPOS="0" VPOS="30" WIDTH="900" HEIGHT="20"><String ID="S4" HPOS="0" VPOS="30" WIDTH="20" HEIGHT="20" CONTENT="au"/><SP/><String ID="S5" HPOS="30" VPOS="30" WIDTH="40" HEIGHT="20" CONTENT="dela"/><SP/><String ID="S6" HPOS="80" VPOS="30" WIDTH="30" HEIGHT="20" CONTENT="gra"/><SP/><String ID="S7" HPOS="120" VPOS="30" WIDTH="40" HEIGHT="20" CONTENT="vité"/><SP/><String ID="S8" HPOS="200" VPOS="30" WIDTH="40" HEIGHT="20" CONTENT="pér" SUBS_TYPE="HypPart1" SUBS_CONTENT="pérmettre"/><HYP CONTENT="-"/></TextLine>
        <TextLine ID="L3" HPOS="0" VPOS="60" WIDTH="900" HEIGHT="20"><String ID="S9" HPOS="0" VPOS="60" WIDTH="60" HEIGHT="20" CONTENT="mettre" SUBS_TYPE="HypPart2" SUBS_CONTENT="pérmettre"/><SP/><String ID="S10" HPOS="70" VPOS="60" WIDTH="70" HEIGHT="20" CONTENT="syst&#233;me"><Glyph CONTENT="s" GC="0.9"/><Glyph CONTENT="é" GC="0.4"><Variant CONTENT="è" VC="0.3"/></Glyph></String></TextLine>
        </TextBlock></PrintSpace></Page></Layout></alto>
        """;

    private const string Hocr = """
        <!DOCTYPE html>
        <html><head><meta charset='utf-8'><meta name='ocr-system' content='tesseract 5.3.0'/></head><body>
        <div class='ocr_page' id='page_1' title='image "a.png"; bbox 0 0 900 200'><div class='ocr_carea' id='b1'><p class='ocr_par' id='p1'>
        <span class='ocr_line' id='l1' title='bbox 0 0 900 20'><span class='ocrx_word' id='w1' title='bbox 0 0 40 20; x_wconf 90'>Mise</span> <span class='ocrx_word' id='w2' title='bbox 50 0 70 20'>en</span> <span class='ocrx_word' id='w3' title='bbox 80 0 140 20; x_wconf 30'><span class='ocrx_cinfo' title='x_bboxes 80 0 90 20; x_conf 50'>c</span><em>euvre</em></span></span>
        <span class='ocr_line' id='l2' title='bbox 0 30 900 50'><span class='ocrx_word' id='w4' title='bbox 0 30 30 50'>dela</span> <span class='ocrx_word' id='w5' title='bbox 40 30 70 50'>gra</span> <span class='ocrx_word' id='w6' title='bbox 80 30 120 50'>vité</span> <span class='ocrx_word' id='w7' title='bbox 130 30 170 50'>pér-</span></span>
        <span class='ocr_line' id='l3' title='bbox 0 60 900 80'><span class='ocrx_word' id='w8' title='bbox 0 60 60 80'>mettre</span> <span class='ocrx_word' id='w9' title='bbox 70 60 130 80'>l&rsquo;h&ocirc;mme &amp; m&#233;re</span></span>
        </p></div></div></body></html>
        """;

    private const string Page = """
        <?xml version="1.0" encoding="UTF-8"?>
        <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Metadata><Creator>x</Creator><Created>2020-01-01T00:00:00</Created><LastChange>2020-01-01T00:00:00</LastChange></Metadata>
        <Page imageFilename="a.png" imageWidth="900" imageHeight="900"><ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="0" regionRef="r1"/></OrderedGroup></ReadingOrder><TextRegion id="r1" custom="readingOrder {index:0;}"><Coords points="0,0 900,0 900,900"/>
        <TextLine id="l1"><Coords points="0,0 900,0 900,20"/><Word id="w1"><Coords points="0,0 40,0 40,20 0,20"/><TextEquiv conf="0.9"><Unicode>Mise</Unicode></TextEquiv></Word><Word id="w2"><Coords points="50,0 70,20"/><TextEquiv><Unicode>en</Unicode></TextEquiv></Word><Word id="w3"><Coords points="80,0 140,20"/><TextEquiv index="0" conf="0.4"><Unicode>ceuvre</Unicode></TextEquiv><TextEquiv index="1" conf="0.3"><Unicode>œuvre</Unicode></TextEquiv></Word><TextEquiv><Unicode>Mise en ceuvre</Unicode></TextEquiv></TextLine>
        <TextLine id="l2"><Coords points="0,30 900,50"/><TextEquiv><PlainText>au milieu dela nuit, une gra vité</PlainText><Unicode>au milieu dela nuit, une gra vité</Unicode></TextEquiv></TextLine>
        <TextEquiv><Unicode>Mise en ceuvre
        au milieu dela nuit, une gra vité</Unicode></TextEquiv></TextRegion></Page></PcGts>
        """;

    private const string Srt =
        "1\n00:00:01,000 --> 00:00:03,500\nLa mise en ceuvre dela nuit\nest lente, une gra vité pér-\n\n2\n00:00:04,000 --> 00:00:06,000\n"
            + "<i>mettre</i> {\\an8}par 1’Assemblée.\n- Où ça ?\n";

    private const string Vtt =
        "WEBVTT\n\nNOTE rien\n\n1\n00:01.000 --> 00:03.500 align:start\n<v Anne>La mise en <c.vert>ceu</c>vre &amp; dela nuit</v>\n\n"
            + "00:04.000 --> 00:06.000\nest votée par 1’Assemblée.\n";

    private const string Tsv =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + "1\t1\t0\t0\t0\t0\t0\t0\t900\t200\t-1\t\n4\t1\t1\t1\t1\t0\t0\t0\t900\t20\t-1\t\n"
        + "5\t1\t1\t1\t1\t1\t0\t0\t40\t20\t96.5\tMise\n5\t1\t1\t1\t1\t2\t50\t0\t20\t20\t91\ten\n"
        + "5\t1\t1\t1\t1\t3\t80\t0\t60\t20\t30\tceuvre\n4\t1\t1\t1\t2\t0\t0\t30\t900\t20\t-1\t\n5\t1\t1\t1\t2\t1\t0\t30\t40\t20\t40\tdela\n"
        + "5\t1\t1\t1\t2\t2\t50\t30\t40\t20\t40\tgra\n5\t1\t1\t1\t2\t3\t100\t30\t40\t20\t40\tvité\n";

    private const string Tei =
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><title>ceuvre</title></teiHeader><text><body><pb n=\"1\"/><p "
            + "xml:id=\"p\">La "
            + "mise en <hi>ceu</hi>vre<note>Par 1’Assemblée</note> travail-<lb break=\"no\"/>lérent &amp; <choice><sic>gra "
            + "vité</sic><corr>x"
            + "</corr></choice></p><table><row><cell>dela</cell><cell>nuit</cell></row></table><lg><l>une gra "
            + "vité</l></lg></body></text></TEI>";

    private const string Html =
        "<!DOCTYPE html>\n<html><head><title>x</title><script>if (a < b) ceuvre</script></head><body><h1>La mise en&nbsp;ceuvre</h1><p>R&D "
            + "dela <b>nuit</b> M<sup>me</sup><sup>1</sup><br>par 1’Assemblée<ul><li>une gra "
            + "vité<li>deux</ul><pre>ceuvre</pre><table><tr><td>a"
            + "<td>b</table></body></html>";

    private const string Markdown =
        "---\nt: x\n---\n# La mise en ceuvre #\n\nPar **1’**Assemblée [dela](u \"t\") nuit[^1] `ceuvre` une gra vité &amp; "
            + "travail-\nlérent "
            + "\\* fin.\n\n- un\n> deux\n\n| a | ceuvre |\n|---|---|\n```\nceuvre\n```\n    code\n[l]: http://a.fr\n[^1]: dela <b>x</b>\n";

    private const string Abbyy =
        "<document xmlns=\"http://www.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml\" version=\"1.0\"><page width=\"900\" "
            + "height=\"200\"><block blockType=\"Text\" l=\"0\" t=\"0\" r=\"90\" b=\"40\"><text><par><line l=\"0\" t=\"0\" r=\"90\" b=\"20\"><formatting "
            + "lang=\"French\"><charParams l=\"0\" t=\"0\" r=\"9\" b=\"20\" wordStart=\"true\" charConfidence=\"90\">e</charParams>"
            + "<charParams l=\"10\" t=\"0\" r=\"19\" b=\"20\" wordStart=\"false\" charConfidence=\"80\">n</charParams> <charParams/>"
            + "<charParams l=\"30\" t=\"0\" r=\"39\" b=\"20\" suspicious=\"1\" charConfidence=\"20\">c<charRecVariants><charRecVariant "
            + "charConfidence=\"19\">œ</charRecVariant></charRecVariants></charParams><charParams l=\"40\" t=\"0\" r=\"49\" b=\"20\">e"
            + "</charParams></formatting><formatting>\n<charParams l=\"50\" t=\"0\" r=\"59\" b=\"20\">u</charParams>\n<charParams>v</charParams>"
            + "<charParams>r</charParams><charParams>e</charParams></formatting></line><line><formatting>dela nuit &amp; une gra vité "
            + "travail¬</formatting></line><line><formatting>lérent 1’<![CDATA[Assemblée & de]]>la nuit</formatting></line></par></text></block></page>"
            + "</document>";

    private const string Docx =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t "
            + "xml:space=\"preserve\">"
            + "La mise en </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ceu</w:t></w:r><w:r><w:t>vre dela</w:t><w:tab/><w:t> nuit &amp; 1’"
            + "Assemblée</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t><![CDATA[une gra "
            + "vité]]></w:t></w:r>"
            + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>gra</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:pict>"
            + "<w:txbxContent><w:p><w:r><w:t>travail-</w:t><w:br/><w:t>lérent</w:t></w:r></w:p></w:txbxContent></w:pict><w:t>Où</w:t>"
            + "<w:noBreakHyphen/><w:t>ça</w:t></w:r></w:p></w:body></w:document>";

    public static IEnumerable<byte[]> Of(OcrDocumentFormat format) => format switch
    {
        OcrDocumentFormat.Alto => [Bytes(Alto), .. Encodings(Alto), Part("prose/ocr-eng.alto.xml", 22,
            "</TextBlock></ComposedBlock></PrintSpace></Page></Layout></alto>"), AllTargets.Page("newspaper", "ocr-eng.alto.xml")],
        OcrDocumentFormat.Hocr => [Bytes(Hocr), .. Encodings(Hocr), AllTargets.Page("newspaper", "ocr-eng.hocr")],
        OcrDocumentFormat.Page => [Bytes(Page), .. Encodings(Page)],
        OcrDocumentFormat.Tsv => [
            Bytes(Tsv), Bytes(Tsv.Replace("\n", "\r\n", StringComparison.Ordinal)), AllTargets.Page("newspaper", "ocr-eng.tsv")],
        OcrDocumentFormat.Srt => [Bytes(Srt), Bytes(Srt.Replace("\n", "\r\n", StringComparison.Ordinal))],
        OcrDocumentFormat.Vtt => [Bytes(Vtt), Bytes("WEBVTT\n\n" + Srt.Replace(',', '.'))],
        OcrDocumentFormat.Tei => [Bytes(Tei), .. Encodings("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Tei)],
        OcrDocumentFormat.Html => [Bytes(Html), .. Encodings(Html.Replace("<title>", "<meta "
            + "charset=utf-8><title>", StringComparison.Ordinal))],
        OcrDocumentFormat.Markdown => [Bytes(Markdown), Bytes(Markdown.Replace("\n", "\r\n", StringComparison.Ordinal))],
        OcrDocumentFormat.Abbyy => [Bytes(Abbyy), .. Encodings("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Abbyy)],
        OcrDocumentFormat.Docx => [
            Bytes(DocxWrap.Start + Docx), Bytes(DocxWrap.Start + Docx.Replace("w:", "", StringComparison.Ordinal)),
            DocxWrap.Zip(Bytes(Docx))],
        _ => throw new NotSupportedException($"{nameof(PageSeeds)} has no page of {format} to start from."),
    };

    private static byte[] Part(string page, int lines, string end) =>
        Bytes(string.Join('\n', Encoding.UTF8.GetString(AllTargets.Page(page.Split('/'))).Split('\n').Take(lines)) + end);

    private static byte[][] Encodings(string page) =>
    [
        [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(page.Replace("UTF-8", "UTF-16", StringComparison.Ordinal))],
        [0xEF, 0xBB, 0xBF, .. Bytes(page)],
        Encoding.Latin1.GetBytes(page.Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal).Replace("utf-8", "iso-8859-1",
            StringComparison.Ordinal).Replace('œ', 'o')),
    ];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
