using System.Text;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>A table for the terminal and for Markdown. The first column is aligned left, the others right.</summary>
internal sealed class Table(string title, params string[] heads)
{
    private readonly List<string[]> _rows = [];

    public int Count => _rows.Count;

    public void Add(params string[] cells) => _rows.Add(cells);

    public string ToText()
    {
        var text = new StringBuilder().Append(title).Append('\n');
        foreach (string[] row in _rows.Prepend(heads)) text.AppendJoin("  ", row.Select((cell, column) => Pad(cell, column))).Append('\n');
        return text.ToString();
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder("## ").Append(title).Append("\n\n");
        Line(text, heads.Select((cell, column) => Pad(cell, column)));
        Line(text, heads.Select((_, column) => column == 0 ? new string('-', Width(0)) : new string('-', Width(column) - 1) + ":"));
        foreach (string[] row in _rows) Line(text, row.Select((cell, column) => Pad(cell, column)));
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private string Pad(string cell, int column) => column == 0 ? cell.PadRight(Width(column)) : cell.PadLeft(Width(column));

    private int Width(int column) => _rows.Prepend(heads).Max(row => row[column].Length);
}
