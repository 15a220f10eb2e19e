namespace OcrFrench.Edits;

/// <summary>Names of rules that more than their own step must know.</summary>
internal static class RuleNames
{
    /// <summary>A line joined to the one before it: all words stay.</summary>
    public const string Paragraph = "layout.paragraph";

    /// <summary>A word cut by a line’s end, put together again.</summary>
    public const string LineEnd = "layout.line-end";
}
