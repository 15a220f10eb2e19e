namespace OcrFrench.Edits;

/// <summary>Rule names that are needed outside their own step.</summary>
internal static class RuleNames
{
    /// <summary>A line joined to the previous one: all words stay.</summary>
    public const string Paragraph = "layout.paragraph";

    /// <summary>A word divided at a line’s end, joined again.</summary>
    public const string LineEnd = "layout.line-end";

    /// <summary>A letter and its accent put together: part of reading a text, not a repair.</summary>
    public const string Composition = "character.composition";
}
