using System.Globalization;

namespace OcrFrench.Documents.Hocr;

/// <summary>The properties in a <c>title</c>: names and values, separated by semicolons.</summary>
internal static class HocrTitle
{
    /// <summary>The values of a property, as they are written; <see langword="null"/> when the title does not have it.</summary>
    public static string? Values(string title, string name) =>
        TryFind(title, name, out ReadOnlySpan<char> values) ? values.ToString() : null;

    /// <summary>Whether a title has a property.</summary>
    public static bool Has(string title, string name) => TryFind(title, name, out _);

    /// <summary>The numbers of a property; null if it has anything but numbers.</summary>
    public static IReadOnlyList<float> Numbers(string title, string name)
    {
        if (!TryFind(title, name, out ReadOnlySpan<char> values)) return [];
        var numbers = new List<float>();
        foreach (Range range in values.Split(' '))
        {
            ReadOnlySpan<char> value = values[range];
            if (value.IsEmpty) continue;
            if (!TryParse(value, out float number)) return [];
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>The first number of a property; null if it has anything but numbers.</summary>
    public static float? Number(string title, string name)
    {
        if (!TryFind(title, name, out ReadOnlySpan<char> values)) return null;
        float? first = null;
        foreach (Range range in values.Split(' '))
        {
            ReadOnlySpan<char> value = values[range];
            if (value.IsEmpty) continue;
            if (!TryParse(value, out float number)) return null;
            first ??= number;
        }

        return first;
    }

    private static bool TryParse(ReadOnlySpan<char> value, out float number)
    {
        // Nearly all are whole numbers of two figures.
        if (value.Length == 2 && char.IsAsciiDigit(value[0]) && char.IsAsciiDigit(value[1]))
        {
            number = ((value[0] - '0') * 10) + value[1] - '0';
            return true;
        }

        return float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryFind(string title, string name, out ReadOnlySpan<char> values)
    {
        values = default;
        if (!title.Contains(name, StringComparison.Ordinal)) return false;
        foreach (Range range in title.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> property = title.AsSpan(range).Trim();
            if (!property.StartsWith(name, StringComparison.Ordinal)
                || (property.Length > name.Length && property[name.Length] is not (' ' or '\t' or '\n'))) continue;
            values = property[name.Length..].Trim();
            return true;
        }

        return false;
    }
}
