namespace OcrFrench.Documents;

/// <summary>The formats whose words are cleaned where they stand: pages with places of words, subtitles, and texts with marks.</summary>
public enum OcrDocumentFormat
{
    /// <summary>ALTO, of any version; also a page without the root element.</summary>
    Alto,

    /// <summary>PAGE content, from 2013 on.</summary>
    Page,

    /// <summary>hOCR, in XHTML or HTML.</summary>
    Hocr,

    /// <summary>The table that Tesseract writes: twelve columns separated by tabs, a row for each word.</summary>
    Tsv,

    /// <summary>Subtitles of SubRip: numbers, times and lines of text.</summary>
    Srt,

    /// <summary>Subtitles for the web.</summary>
    Vtt,

    /// <summary>A document of Word’s: the paragraphs of its text, with tables, notes, heads and feet.</summary>
    Docx,

    /// <summary>A text in TEI: what stands in its body.</summary>
    Tei,

    /// <summary>A page of HTML that is not hOCR: its prose.</summary>
    Html,

    /// <summary>A text in Markdown: its prose.</summary>
    Markdown,
}
