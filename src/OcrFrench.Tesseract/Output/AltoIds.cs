using System.Globalization;

namespace OcrFrench.Tesseract.Output;

/// <summary>Numbers the elements of a document, each kind for itself.</summary>
internal sealed class AltoIds
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public string Next(string kind)
    {
        int number = _counts.GetValueOrDefault(kind) + 1;
        _counts[kind] = number;
        return kind + number.ToString(CultureInfo.InvariantCulture);
    }
}
