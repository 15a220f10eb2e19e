using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Preparation;

/// <summary>An image ready to be read.</summary>
/// <param name="Image">The image; its owner is this.</param>
/// <param name="Geometry">The way back to the original.</param>
/// <param name="Resolution">Its resolution; 0 where it is not known.</param>
/// <param name="Steps">What was done.</param>
/// <param name="Turned">The angle in degrees by which it was turned, clockwise.</param>
/// <param name="HasLeaders">Whether rows of dots lead from titles to page numbers on it.</param>
/// <param name="IsSmall">Whether its letters are so small that enlarging them may help.</param>
internal sealed record PreparedPage(
    PixHandle Image, PageGeometry Geometry, int Resolution, ScanPreparation Steps, double Turned, bool HasLeaders, bool IsSmall)
    : IDisposable
{
    public void Dispose() => Image.Dispose();
}
