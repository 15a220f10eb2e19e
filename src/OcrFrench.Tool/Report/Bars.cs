using System.Globalization;
using OcrFrench.Tool.Html;

namespace OcrFrench.Tool.Report;

/// <summary>Bars drawn as SVG, each with a description in words.</summary>
internal static class Bars
{
    /// <summary>In pixels, by hand: a bar and its figures fit a column.</summary>
    private const int Width = 200;

    /// <summary>A bar for one value.</summary>
    public static string One(double value, double most, string words) => Svg(10, words, Bar("one", 0, 10, value, most));

    /// <summary>Two bars, one above the other: before and after.</summary>
    public static string Pair(double before, double after, double most, string words) =>
        Svg(16, words, Bar("before", 0, 7, before, most) + Bar("after", 9, 7, after, most));

    private static string Svg(int height, string words, string bars) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg class=\"bar\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" preserveAspectRatio=\"none\" "
            + $"role=\"img\" aria-label=\"{HtmlText.Escape(words)}\"><title>{HtmlText.Escape(words)}</title>{bars}</svg>");

    private static string Bar(string name, int top, int height, double value, double most)
    {
        double width = most > 0 ? Math.Clamp(value / most, 0, 1) * Width : 0;
        // Even the smallest value is visible.
        if (value > 0) width = Math.Max(width, 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<rect class=\"ground\" x=\"0\" y=\"{top}\" width=\"{Width}\" height=\"{height}\"/><rect class=\"{name}\" x=\"0\" y=\"{top}\" "
                + $"width=\"{width:0.#}\" height=\"{height}\"/>");
    }
}
