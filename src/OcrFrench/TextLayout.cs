namespace OcrFrench;

/// <summary>What to do with the lines of a text.</summary>
public enum TextLayout
{
    /// <summary>Leave them as they are.</summary>
    Keep,

    /// <summary>
    /// Join the lines of each paragraph, and separate paragraphs by a blank line. Blank lines, indents, enumerators, dialogue dashes and
    /// short lines show where paragraphs start; verse, tables and addresses keep their lines, as does anything without such signs. Each
    /// join is a <see cref="Correction"/> of the kind <see cref="CorrectionKind.Layout"/>.
    /// </summary>
    Paragraphs,
}
