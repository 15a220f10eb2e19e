namespace OcrFrench.Tesseract;

/// <summary>An image in a form that a PDF can hold.</summary>
/// <param name="Encoding">How it is encoded.</param>
/// <param name="Bytes">The encoded image: a whole JPEG or PNG file, or the bare lines of a fax.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Components">1 for black and white or grey, 3 for colours, 4 for printing colours.</param>
/// <param name="BitsPerComponent">1 for black and white, else 8.</param>
public sealed record ScanImage(
    ScanImageEncoding Encoding, ReadOnlyMemory<byte> Bytes, int Width, int Height, int Components, int BitsPerComponent);

/// <summary>How a <see cref="ScanImage"/> is encoded.</summary>
public enum ScanImageEncoding
{
    /// <summary>The very JPEG file that was read.</summary>
    Jpeg,

    /// <summary>A PNG file without colour table.</summary>
    Png,

    /// <summary>Black and white, as a fax of group 4.</summary>
    Fax,
}
