using System.Text;

namespace OcrFrench.Tool;

/// <summary>Rows of text in aligned columns. The last cell of a row may reach over the columns that it does not have.</summary>
internal static class Columns
{
    public static string Align(IReadOnlyList<string[]> rows)
    {
        int[] widths = Widths(rows);
        var text = new StringBuilder();
        foreach (string[] row in rows)
        {
            var line = new StringBuilder();
            for (int column = 0; column < row.Length; column++)
            {
                if (column > 0) line.Append("  ");
                line.Append(row[column].PadRight(widths[column]));
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static int[] Widths(IReadOnlyList<string[]> rows)
    {
        var widths = new int[rows.Max(static row => row.Length)];
        foreach (string[] row in rows)
            for (int column = 0; column < row.Length - 1; column++) widths[column] = Math.Max(widths[column], row[column].Length);
        return widths;
    }
}
