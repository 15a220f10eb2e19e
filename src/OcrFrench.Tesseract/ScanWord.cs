namespace OcrFrench.Tesseract;

/// <summary>A word as read.</summary>
public sealed record ScanWord
{
    /// <summary>The word, with adjacent punctuation.</summary>
    public required string Text { get; init; }

    /// <summary>Its place on the page.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>How sure the engine was, from 0 to 1.</summary>
    public required float Confidence { get; init; }

    /// <summary>Whether the engine found it in its own dictionary.</summary>
    public bool IsInDictionary { get; init; }

    /// <summary>The language it was read in, such as <c>fra</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>
    /// The type it is set in; null if the engine does not report it, as with the models of Tesseract 5.
    /// </summary>
    public ScanFont? Font { get; init; }

    /// <summary>Its symbols, in order.</summary>
    public IReadOnlyList<ScanSymbol> Symbols { get; init; } = [];
}

/// <summary>The type a word is set in.</summary>
/// <param name="Name">The engine’s name for the typeface.</param>
/// <param name="PointSize">The size in points, according to the image’s resolution; 0 if unknown.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="IsItalic">Italic.</param>
/// <param name="IsSmallCaps">Small capitals.</param>
public sealed record ScanFont(string Name, int PointSize, bool IsBold, bool IsItalic, bool IsSmallCaps);
