namespace OcrFrench.Tesseract;

/// <summary>A word as it was read.</summary>
public sealed record ScanWord
{
    /// <summary>The word, with the marks that stand at it.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>How sure the engine was, from 0 to 1.</summary>
    public required float Confidence { get; init; }

    /// <summary>Whether the engine found it in its own dictionary.</summary>
    public bool IsInDictionary { get; init; }

    /// <summary>The language that it was read in, such as <c>fra</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>
    /// What is known of the letters it is set in; nothing where the engine does not tell, as the models of Tesseract 5 do not.
    /// </summary>
    public ScanFont? Font { get; init; }

    /// <summary>Its symbols, in order.</summary>
    public IReadOnlyList<ScanSymbol> Symbols { get; init; } = [];
}

/// <summary>The letters that a word is set in.</summary>
/// <param name="Name">The engine’s name for the face.</param>
/// <param name="PointSize">The size in points, by the image’s resolution; 0 where it is not known.</param>
/// <param name="IsBold">Bold.</param>
/// <param name="IsItalic">Italic.</param>
/// <param name="IsSmallCaps">Small capitals.</param>
public sealed record ScanFont(string Name, int PointSize, bool IsBold, bool IsItalic, bool IsSmallCaps);
