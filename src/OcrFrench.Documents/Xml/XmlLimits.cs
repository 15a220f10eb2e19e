namespace OcrFrench.Documents.Xml;

/// <summary>
/// How many nested elements, and how many attributes per element, a file of a given size may have. Books have more of both than pages; a
/// small file with many was made to waste memory.
/// </summary>
/// <param name="Depth">How many elements may be open at a time.</param>
/// <param name="Attributes">How many attributes one may have.</param>
internal readonly record struct XmlLimits(int Depth, int Attributes)
{
    /// <summary>What any file may have: far more than a page needs (by hand).</summary>
    private const int Least = 256;

    /// <summary>
    /// One more level per KiB and one more attribute per 64 bytes (by hand): a file of 20 MB may leave 20 000 elements open.
    /// </summary>
    private const int BytesPerLevel = 1024, BytesPerAttribute = 64;

    /// <param name="bytes">The length of the file.</param>
    public static XmlLimits Of(long bytes) => new(Least + Of(bytes, BytesPerLevel), Least + Of(bytes, BytesPerAttribute));

    /// <summary>A file too large for memory may have no more than one that fits.</summary>
    private static int Of(long bytes, int share) => (int)(Math.Min(bytes, int.MaxValue) / share);
}
