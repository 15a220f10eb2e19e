namespace OcrFrench.Tesseract;

/// <summary>The line that letters stand on, from left to right, in pixels of the image as it was given.</summary>
/// <param name="X1">Where it starts.</param>
/// <param name="Y1">The height there.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">The height there.</param>
public readonly record struct ScanBaseline(int X1, int Y1, int X2, int Y2)
{
    /// <summary>How much it falls for each pixel to the right.</summary>
    public double Slope => X2 == X1 ? 0 : (double)(Y2 - Y1) / (X2 - X1);

    /// <summary>Its height at a column.</summary>
    /// <param name="x">The column, in pixels from the left.</param>
    /// <returns>Pixels from the top; beyond its ends the line goes on straight.</returns>
    public double At(double x) => Y1 + ((x - X1) * Slope);
}
