using System.Globalization;

namespace OcrFrench.Documents.Hocr;

/// <summary>The properties in a <c>title</c>: names and values, separated by semicolons.</summary>
internal static class HocrTitle
{
    /// <summary>The values of a property, as they are written; <see langword="null"/> when the title does not have it.</summary>
    public static string? Values(string title, string name)
    {
        if (!title.Contains(name, StringComparison.Ordinal)) return null;
        foreach (Range range in title.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> property = title.AsSpan(range).Trim();
            if (property.StartsWith(name, StringComparison.Ordinal)
                && (property.Length == name.Length || property[name.Length] is ' ' or '\t' or '\n'))
                return property[name.Length..].Trim().ToString();
        }

        return null;
    }

    /// <summary>The numbers of a property; null if it has anything but numbers.</summary>
    public static IReadOnlyList<float> Numbers(string title, string name)
    {
        if (Values(title, name) is not { } values) return [];
        var numbers = new List<float>();
        foreach (Range range in values.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> value = values.AsSpan(range);
            if (value.IsEmpty) continue;
            if (!float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out float number)) return [];
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>The first number of a property.</summary>
    public static float? Number(string title, string name) => Numbers(title, name) is [float number, ..] ? number : null;
}
