namespace OcrFrench.Documents.Xml;

/// <summary>How well a document can be cut at a place: the greater the better.</summary>
internal enum CutRank
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Between two lines.</summary>
    Line,

    /// <summary>Between two blocks of a page.</summary>
    Block,

    /// <summary>Between two pages.</summary>
    Page,
}
