using System.Globalization;

namespace OcrFrench.Models;

/// <summary>The weights of a logistic model as a readable file: sections in brackets, in each a name, a tab and a number on each line.</summary>
internal static class WeightFile
{
    /// <summary>Reads the weights of all sections, each in the order of the names.</summary>
    /// <param name="file">The file’s name, for what is said of a mistake in it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="sections">The sections there are.</param>
    /// <param name="names">What has a weight in each of them.</param>
    /// <exception cref="InvalidDataException">A line is malformed, or a name has no weight or two.</exception>
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
                if (section < 0) throw new InvalidDataException($"{file}, line {number}: {line} is no section; there are {string.Join("; ", sections)}.");
                continue;
            }

            int tab = line.IndexOf('\t');
            if (section < 0 || tab < 0 || !float.TryParse(line[(tab + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out float weight))
                throw new InvalidDataException($"{file}, line {number}: expected, in a section, a feature, a tab and a weight.");
            int index = IndexOf(names, line[..tab], expected);
            if (index < 0 || !float.IsNaN(weights[section][index])) throw new InvalidDataException($"{file}, line {number}: {line[..tab]} is no feature, or has a weight already.");
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

    /// <summary>The place of a name: as a rule the expected one, since the lines stand in the order of the features.</summary>
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
