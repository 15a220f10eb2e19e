namespace OcrFrench.Documents;

/// <summary>The formats whose words are cleaned in place: pages with word coordinates, subtitles, and texts with markup.</summary>
public enum OcrDocumentFormat
{
    /// <summary>ALTO of any version, also a single page without the root element.</summary>
    Alto,

    /// <summary>PAGE content, from 2013 on.</summary>
    Page,

    /// <summary>hOCR, in XHTML or HTML.</summary>
    Hocr,

    /// <summary>Tesseract’s table: twelve columns separated by tabs, one row per word.</summary>
    Tsv,

    /// <summary>SubRip subtitles: numbers, times and lines of text.</summary>
    Srt,

    /// <summary>WebVTT subtitles.</summary>
    Vtt,

    /// <summary>A Word document (DOCX): its paragraphs, including those in tables, notes, headers and footers.</summary>
    Docx,

    /// <summary>A TEI text: its body.</summary>
    Tei,

    /// <summary>An HTML page other than hOCR: its prose.</summary>
    Html,

    /// <summary>A text in Markdown: its prose.</summary>
    Markdown,

    /// <summary>ABBYY FineReader XML of any version.</summary>
    Abbyy,
}
