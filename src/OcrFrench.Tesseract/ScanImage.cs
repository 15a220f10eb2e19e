namespace OcrFrench.Tesseract;

/// <summary>An image in a form that a PDF can embed.</summary>
/// <param name="Encoding">How it is encoded.</param>
/// <param name="Bytes">The encoded image: a whole JPEG or PNG file, or the bare lines of a fax.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Components">1 for black and white or grey, 3 for RGB, 4 for CMYK.</param>
/// <param name="BitsPerComponent">1 for black and white, otherwise 8.</param>
public sealed record ScanImage(
    ScanImageEncoding Encoding, ReadOnlyMemory<byte> Bytes, int Width, int Height, int Components, int BitsPerComponent);

/// <summary>How a <see cref="ScanImage"/> is encoded.</summary>
public enum ScanImageEncoding
{
    /// <summary>The JPEG file that was read, unchanged.</summary>
    Jpeg,

    /// <summary>A PNG file without a palette.</summary>
    Png,

    /// <summary>Black and white, as Group 4 fax.</summary>
    Fax,
}
