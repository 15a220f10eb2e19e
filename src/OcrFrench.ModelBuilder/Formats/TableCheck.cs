using System.Globalization;
using System.Text;

namespace OcrFrench.ModelBuilder.Formats;

/// <summary>Checks whether a TSV file looks as Tesseract writes it.</summary>
internal static class TableCheck
{
    /// <summary>What is wrong; null if each row has twelve columns and the words of each line are numbered from 1.</summary>
    public static string? Problem(byte[] table)
    {
        string[] rows = Encoding.UTF8.GetString(table).Split('\n');
        int next = 1;
        for (int i = 1; i < rows.Length; i++)
        {
            if (rows[i].Length == 0) continue;
            string[] cells = rows[i].Split('\t');
            if (cells.Length != 12) return string.Create(CultureInfo.InvariantCulture, $"row {i + 1} has {cells.Length} columns");
            if (cells[0] != "5") next = 1;
            else if (cells[5] != next++.ToString(CultureInfo.InvariantCulture))
                return string.Create(CultureInfo.InvariantCulture, $"row {i + 1} is word {cells[5]} of its line, not {next - 1}");
        }

        return null;
    }
}
