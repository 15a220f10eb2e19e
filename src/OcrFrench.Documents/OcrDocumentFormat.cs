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

    /// <summary>A document of Word’s: the paragraphs of its text, with tables, notes, heads and feet.</summary>
    Docx,

    /// <summary>A text in TEI: what stands in its body.</summary>
    Tei,

    /// <summary>A page of HTML that is not hOCR: its prose.</summary>
    Html,

    /// <summary>A text in Markdown: its prose.</summary>
    Markdown,

    /// <summary>XML of ABBYY FineReader, of any version.</summary>
    Abbyy,
}
