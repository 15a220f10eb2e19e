namespace OcrFrench.Survey.Frames;

/// <summary>The kinds of places that may not change.</summary>
internal enum FrameKind : byte
{
    /// <summary>Marks of Markdown, HTML, LaTeX or a wiki, and front matter.</summary>
    Markup,

    /// <summary>Source code, commands, queries, data files.</summary>
    Code,

    /// <summary>The lines between the cells of a table, the separators and quotes of a data file.</summary>
    TableFrame,

    /// <summary>A name that a program knows: of a variable, a function, a package, an article.</summary>
    Identifier,

    /// <summary>An option of a command.</summary>
    Option,

    /// <summary>A file or a folder.</summary>
    FileName,

    /// <summary>Mathematics or chemistry.</summary>
    Formula,

    /// <summary>A letter or a short row of capitals that names something: a point of a figure, a measured quantity.</summary>
    Label,

    /// <summary>When something is said in a recording.</summary>
    TimeCode,

    /// <summary>An address on a network, or a name or topic on one.</summary>
    Address,

    /// <summary>What a library puts in front of a text that it gives out.</summary>
    Header,
}

/// <summary>A place of a text that may not change.</summary>
internal readonly record struct Frame(int Start, int End, FrameKind Kind)
{
    public int Length => End - Start;
}
