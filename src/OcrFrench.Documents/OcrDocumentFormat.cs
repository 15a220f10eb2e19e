namespace OcrFrench.Documents;

/// <summary>The formats of pages with places of words.</summary>
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
}
