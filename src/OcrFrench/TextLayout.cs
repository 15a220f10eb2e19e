namespace OcrFrench;

/// <summary>What to do with the lines of a text.</summary>
public enum TextLayout
{
    /// <summary>Leave them as they are.</summary>
    Keep,

    /// <summary>
    /// Join the lines of each paragraph, and put a blank line between paragraphs. Blank lines, indents, enumerators, dashes of dialogue and
    /// short lines show where one starts; verse, tables and addresses keep their lines, and so does whatever shows no sign.
    /// Each join is a <see cref="Correction"/> of the kind <see cref="CorrectionKind.Layout"/>.
    /// </summary>
    Paragraphs,
}
