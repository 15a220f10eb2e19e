using System.Text;

namespace OcrFrench.Fuzz.Tests.Mutation;

/// <summary>Changes rows and cells of a table.</summary>
internal sealed class TableMutator : IMutator
{
    private static readonly string[] s_cells = [
        "", "0", "-1", "5", "6", "99999999999", "1e9", "NaN", "95.5", " 1", "é", "ceuvre", "\"", "a b", "\u2028"];

    public byte[] Mutate(byte[] input, byte[] other, Random random)
    {
        List<string> rows = [.. Encoding.UTF8.GetString(input).Split('\n')];
        int i = random.Next(rows.Count), j = random.Next(rows.Count);
        List<string> cells = [.. rows[i].Split('\t')];
        int at = random.Next(cells.Count);
        switch (random.Next(7))
        {
            case 0: rows.RemoveAt(i); break;
            case 1: rows.Insert(j, rows[i]); break;
            case 2: (rows[i], rows[j]) = (rows[j], rows[i]); break;
            case 3: cells[at] = s_cells[random.Next(s_cells.Length)]; rows[i] = string.Join('\t', cells); break;
            case 4: cells.RemoveAt(at); rows[i] = string.Join('\t', cells); break;
            case 5: cells.Insert(at, cells[at]); rows[i] = string.Join('\t', cells); break;
            default: rows[i] = TextMutator.Change(rows[i], Encoding.UTF8.GetString(other), random); break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', rows));
    }
}
