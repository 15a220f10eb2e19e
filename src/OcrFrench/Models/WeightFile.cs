using System.Globalization;

namespace OcrFrench.Models;

/// <summary>
/// The weights of a logistic model as a readable file: sections with their names in brackets, and in each a name, a tab and a number per
/// line.
/// </summary>
internal static class WeightFile
{
    /// <summary>Reads the weights of all sections, each in the order of the names.</summary>
    /// <param name="file">The file’s name, for error messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="sections">The expected sections.</param>
    /// <param name="names">The names that must have a weight in each section.</param>
    /// <exception cref="InvalidDataException">A line is malformed, or a name has no weight or more than one.</exception>
    public static float[][] Parse(string file, string text, string[] sections, string[] names)
    {
        var weights = new float[sections.Length][];
        for (int s = 0; s < weights.Length; s++)
        {
            weights[s] = new float[names.Length];
            Array.Fill(weights[s], float.NaN);
        }

        int number = 0, section = -1, expected = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] == '[')
            {
                section = Array.IndexOf(sections, line.Trim("[]").ToString());
                expected = 0;
                if (section < 0)
                {
                    throw new InvalidDataException(
                        $"{file}, line {number}: {line} is not a section; there are {string.Join("; ", sections)}.");
                }
                continue;
            }

            int tab = line.IndexOf('\t');
            if (section < 0 || tab < 0
                || !float.TryParse(line[(tab + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out float weight))
                throw new InvalidDataException($"{file}, line {number}: expected, in a section, a feature, a tab and a weight.");
            int index = IndexOf(names, line[..tab], expected);
            if (index < 0 || !float.IsNaN(weights[section][index]))
            {
                throw new InvalidDataException($"{file}, line {number}: {line[..tab]} is not a feature, or has a weight already.");
            }
            weights[section][index] = weight;
            expected = index + 1;
        }

        for (int s = 0; s < weights.Length; s++)
        {
            int missing = Array.FindIndex(weights[s], float.IsNaN);
            if (missing >= 0) throw new InvalidDataException($"{file}: section {sections[s]} has no weight for {names[missing]}.");
        }

        return weights;
    }

    /// <summary>The index of a name: usually the expected one, since the lines follow the order of the features.</summary>
    private static int IndexOf(string[] names, ReadOnlySpan<char> name, int expected)
    {
        for (int i = 0; i < names.Length; i++)
        {
            int at = (expected + i) % names.Length;
            if (name.SequenceEqual(names[at])) return at;
        }

        return -1;
    }
}
