using System.Text;

namespace OcrFrench.Tool;

/// <summary>Rows of text in aligned columns. The last cell of a row may reach over the columns that it does not have.</summary>
internal static class Columns
{
    public static string Align(IReadOnlyList<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (string[] row in rows)
        {
            var line = new StringBuilder();
            for (int column = 0; column < row.Length; column++)
            {
                if (column > 0) line.Append("  ");
                line.Append(row[column].PadRight(rows.Max(other => column < other.Length - 1 ? other[column].Length : 0)));
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
