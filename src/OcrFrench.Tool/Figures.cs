using System.Globalization;
using System.Text;

namespace OcrFrench.Tool;

/// <summary>Numbers as the reader writes them: the program itself knows no cultures.</summary>
internal static class Figures
{
    /// <summary>Separates thousands in French, and a number from its unit: a narrow no-break space.</summary>
    private const char Thin = '\u202F';

    private static bool IsFrench => Language.IsFrench;

    /// <summary>A number of things.</summary>
    public static string Count(long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        // Four digits are separated too, as is usual in French and harmless in English, so that columns look alike.
        var text = new StringBuilder(digits);
        for (int at = digits.Length - 3; at > (number < 0 ? 1 : 0); at -= 3) text.Insert(at, IsFrench ? Thin : ',');
        return text.ToString();
    }

    /// <summary>A share of 1, in hundredths; only nothing is shown as 0 and only all as 100 %.</summary>
    public static string Percent(double share)
    {
        string text = share is > 0 and < 0.0005 ? "<" + (IsFrench ? Thin : "") + Decimal(0.1, 1)
            : share is > 0.9995 and < 1 ? Decimal(99.9, 1)
            : Decimal(100 * share, 1);
        return IsFrench ? text + Thin + "%" : text + "%";
    }

    /// <summary>A bound of a class: a whole number of hundredths.</summary>
    public static string Bound(double share) => Count((long)Math.Round(100 * share)) + (IsFrench ? Thin + "%" : "%");

    /// <summary>A number with one decimal.</summary>
    public static string Tenths(double value) => Decimal(value, 1);

    /// <summary>A number of bytes.</summary>
    public static string Bytes(long bytes)
    {
        string[] units = IsFrench ? ["octets", "ko", "Mo", "Go", "To"] : ["bytes", "kB", "MB", "GB", "TB"];
        double value = bytes;
        int unit = 0;
        while (value >= 999.5 && unit < units.Length - 1)
        {
            value /= 1000;
            unit++;
        }

        return (unit == 0 ? Count(bytes) : Decimal(value, value < 99.95 ? 1 : 0)) + '\u00A0' + units[unit];
    }

    private static string Decimal(double value, int digits)
    {
        string text = value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return IsFrench ? text.Replace('.', ',') : text;
    }
}
