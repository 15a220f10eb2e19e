namespace OcrFrench.Survey.Languages;

/// <summary>What else is to be known of a word when passages are put together.</summary>
[Flags]
internal enum WordMarks : byte
{
    None = 0,

    /// <summary>A letter alone, a torn word, capitals within: hardly a word of any language.</summary>
    Rubble = 1,

    /// <summary>A name, unknown in French, with nothing but a space between it and the word before.</summary>
    Follows = 2,

    /// <summary>It has letters that damage does not make of French ones: ł, ò, í, ñ.</summary>
    Foreign = 4,
}
