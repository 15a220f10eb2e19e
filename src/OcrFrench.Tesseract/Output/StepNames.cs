using System.Globalization;

namespace OcrFrench.Tesseract.Output;

/// <summary>Names for what was done to a page, for the records.</summary>
internal static class StepNames
{
    public static string Of(ScanPage page)
    {
        ScanPreparation done = page.Prepared;
        var names = new List<string>();
        if (done.Background == ScanStep.On) names.Add("background evened out");
        if (done.Binarization is ScanBinarization.Otsu or ScanBinarization.Sauvola)
            names.Add("made black and white after " + done.Binarization);
        if (done.Despeckle == ScanStep.On) names.Add("specks removed");
        if (done.Deskew == ScanStep.On) names.Add("turned by " + page.Turned.ToString("0.##", CultureInfo.InvariantCulture) + "°");
        if (done.Upscale == ScanStep.On) names.Add("enlarged");
        return string.Join(", ", names);
    }
}
