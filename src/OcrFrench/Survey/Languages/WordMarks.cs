namespace OcrFrench.Survey.Languages;

/// <summary>What else matters about a word when passages are assembled.</summary>
[Flags]
internal enum WordMarks : byte
{
    None = 0,

    /// <summary>A lone letter, a torn word, capitals inside: hardly a word of any language.</summary>
    Rubble = 1,

    /// <summary>A name, unknown in French, with nothing but a space between it and the word before.</summary>
    Follows = 2,

    /// <summary>It has letters that damage does not make of French ones: ł, ò, í, ñ.</summary>
    Foreign = 4,
}
