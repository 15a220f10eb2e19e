namespace OcrFrench.Tesseract;

/// <summary>The baseline of a line, from left to right, in pixels of the image as given.</summary>
/// <param name="X1">Where it starts.</param>
/// <param name="Y1">The height there.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">The height there.</param>
public readonly record struct ScanBaseline(int X1, int Y1, int X2, int Y2)
{
    /// <summary>How far it falls per pixel to the right.</summary>
    public double Slope => X2 == X1 ? 0 : (double)(Y2 - Y1) / (X2 - X1);

    /// <summary>Its height at a column.</summary>
    /// <param name="x">The column, in pixels from the left.</param>
    /// <returns>Pixels from the top; the line is extended straight beyond its ends.</returns>
    public double At(double x) => Y1 + ((x - X1) * Slope);
}
