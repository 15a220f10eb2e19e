namespace OcrFrench.Documents.Xml;

/// <summary>Knows where documents of a format can be cut, and sees all of a document before any slice of it is read.</summary>
internal interface ICutGuide
{
    /// <summary>Whether the format is HTML.</summary>
    bool IsHtml { get; }

    /// <summary>How many pages have begun in the window so far, with the one that it begins in.</summary>
    int Pages { get; }

    /// <summary>Starts a window of the document. Windows overlap: what was seen may be seen again.</summary>
    void Begin(XmlSource window);

    /// <summary>Looks at the next token.</summary>
    /// <returns>How well the document can be cut before it.</returns>
    CutRank See(XmlTokenizer token, XmlSource window);
}
