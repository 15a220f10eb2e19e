namespace OcrFrench.Documents.Xml;

/// <summary>
/// What a file of some size may have of nested elements, and of attributes in one element. Books have more of both than pages; a small file
/// that has many was made to waste memory.
/// </summary>
/// <param name="Depth">How many elements may be open at a time.</param>
/// <param name="Attributes">How many attributes one may have.</param>
internal readonly record struct XmlLimits(int Depth, int Attributes)
{
    /// <summary>What every file may have: far more than any page needs (by hand).</summary>
    private const int Least = 256;

    /// <summary>
    /// A level more for each KiB, an attribute more for each 64 bytes (by hand): a file of 20 MB may leave 20 000 elements open.
    /// </summary>
    private const int BytesPerLevel = 1024, BytesPerAttribute = 64;

    /// <param name="bytes">The length of the file.</param>
    public static XmlLimits Of(long bytes) => new(Least + Of(bytes, BytesPerLevel), Least + Of(bytes, BytesPerAttribute));

    /// <summary>Of a file too large for memory no more than of one that fits.</summary>
    private static int Of(long bytes, int share) => (int)(Math.Min(bytes, int.MaxValue) / share);
}
