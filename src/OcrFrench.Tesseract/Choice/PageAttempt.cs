using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Choice;

/// <summary>A reading of a whole page, and the image that it was made from.</summary>
/// <param name="Page">What was read, with places on the image that was read.</param>
/// <param name="Belief">How far it is to be believed.</param>
/// <param name="IsPrepared">Whether a step was done to the image.</param>
/// <param name="IsSmall">Whether enlarging its letters may help.</param>
/// <param name="HasLeaders">Whether it is a table of contents.</param>
/// <param name="Prepared">The image; nothing in tests.</param>
internal sealed record PageAttempt(
    ScanPage Page, PageBelief Belief, bool IsPrepared, bool IsSmall, bool HasLeaders, PreparedPage? Prepared) : IDisposable
{
    public void Dispose() => Prepared?.Dispose();
}
