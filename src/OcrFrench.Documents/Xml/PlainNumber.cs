using System.Globalization;

namespace OcrFrench.Documents.Xml;

/// <summary>
/// Numbers as nearly all files write them: a few figures, perhaps a point among them. Every word has some, and the general way of reading
/// numbers takes longer than all else that is read of it. A test compares with that way.
/// </summary>
internal static class PlainNumber
{
    /// <summary>So many figures are exact in a float, and so are the powers of ten to divide by: both ways round once.</summary>
    /// <remarks>By what a float holds: 24 bits.</remarks>
    private const int MostFigures = 7;

    private static ReadOnlySpan<float> Powers => [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>The same as <c>double.TryParse</c> with the style of floats.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double number)
    {
        if (!TryRead(text, out int whole, out int decimals))
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        number = decimals == 0 ? whole : whole / (double)Powers[decimals];
        return true;
    }

    /// <summary>The same as <c>float.TryParse</c> with the style of floats.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out float number)
    {
        if (!TryRead(text, out int whole, out int decimals))
            return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        number = decimals == 0 ? whole : whole / Powers[decimals];
        return true;
    }

    /// <summary>Reads figures with a point before, among or behind them.</summary>
    private static bool TryRead(ReadOnlySpan<byte> text, out int whole, out int decimals)
    {
        (whole, decimals) = (0, 0);
        if (text.Length > MostFigures + 1) return false;
        int figures = 0, point = -1;
        for (int i = 0; i < text.Length; i++)
        {
            uint figure = text[i] - (uint)'0';
            if (figure <= 9) (whole, figures) = ((whole * 10) + (int)figure, figures + 1);
            else if (text[i] == (byte)'.' && point < 0) point = i;
            else return false;
        }

        decimals = point < 0 ? 0 : text.Length - 1 - point;
        return figures is > 0 and <= MostFigures;
    }
}
