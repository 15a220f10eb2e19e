namespace OcrFrench;

/// <summary>What a text consists of, which decides what is left alone and how much evidence a repair needs.</summary>
/// <remarks>Passages in other languages are left alone whatever the content.</remarks>
public enum TextContent
{
    /// <summary>Detected from the text itself, passage by passage.</summary>
    Detect,

    /// <summary>Running French text: nothing is left alone for being markup, code, a table or a formula.</summary>
    Prose,

    /// <summary>
    /// Lists of entries, such as directories, catalogues, registers and indexes: each level requires as much evidence as the next stricter
    /// one requires in prose. Abbreviations are not completed, the letters of names are not changed on context alone, and letters never
    /// become figures.
    /// </summary>
    Register,

    /// <summary>
    /// Text about programs, or full of code, commands and formulas: every line is judged as in a manual, and repairs need as much
    /// evidence as in a <see cref="Register"/>.
    /// </summary>
    Technical,
}
