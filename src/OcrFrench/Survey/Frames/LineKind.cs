namespace OcrFrench.Survey.Frames;

/// <summary>What a line looks like by itself.</summary>
internal enum LineKind : byte
{
    Text,
    Blank,

    /// <summary>Code, whatever stands around it.</summary>
    Code,

    /// <summary>Code if its neighbours are: <c>}</c>, a comment.</summary>
    CodeLike,

    /// <summary>A key with its value.</summary>
    Setting,

    /// <summary>A line of dashes or the like.</summary>
    Rule,
}
