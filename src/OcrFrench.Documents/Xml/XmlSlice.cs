namespace OcrFrench.Documents.Xml;

/// <summary>A part of a large file that is read like a file of its own.</summary>
/// <param name="Start">Its first byte in the file.</param>
/// <param name="Length">How many bytes of the file it has.</param>
/// <param name="Line">The line of the file in which it starts, from 1.</param>
/// <param name="Page">How many pages end before it; the page that it starts in is not one of them.</param>
/// <param name="Before">Where it was cut from what precedes it.</param>
/// <param name="Open">The start tags that are open where it starts: they are read before it.</param>
/// <param name="Close">The end tags of those that are open where it ends: they are read after it.</param>
internal sealed record XmlSlice(long Start, int Length, long Line, int Page, CutRank Before, byte[] Open, byte[] Close)
{
    /// <summary>What to add to a place in the slice, as it is read, for the place in the file.</summary>
    public long Shift => Start - Open.Length;
}
