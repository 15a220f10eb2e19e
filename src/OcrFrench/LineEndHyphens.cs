namespace OcrFrench;

/// <summary>What to do with words divided at the end of a line.</summary>
public enum LineEndHyphens
{
    /// <summary>Join the word and move its second half up to the first line; the line break then follows the word.</summary>
    Join,

    /// <summary>Leave the lines as they are.</summary>
    Keep,
}
