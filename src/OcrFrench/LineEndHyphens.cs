namespace OcrFrench;

/// <summary>What to do with words that the end of a line has cut in two.</summary>
public enum LineEndHyphens
{
    /// <summary>Join the word and move its second half up to the first line; the line break then stands after the word.</summary>
    Join,

    /// <summary>Leave lines as they are.</summary>
    Keep,
}
