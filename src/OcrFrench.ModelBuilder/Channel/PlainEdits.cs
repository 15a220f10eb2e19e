namespace OcrFrench.ModelBuilder.Channel;

/// <summary>Counts the substitutions, insertions and deletions on a shortest path of plain edits.</summary>
internal static class PlainEdits
{
    public static (int Substitutions, int Insertions, int Deletions) Count(string read, string printed)
    {
        int m = printed.Length;
        (int Cost, int S, int I, int D)[] row = new (int, int, int, int)[m + 1];
        for (int j = 1; j <= m; j++) row[j] = (j, 0, 0, j);
        for (int i = 1; i <= read.Length; i++)
        {
            (int Cost, int S, int I, int D) diagonal = row[0];
            row[0] = (i, 0, i, 0);
            for (int j = 1; j <= m; j++)
            {
                int change = Letters.SameIgnoringCase(read[i - 1], printed[j - 1]) ? 0 : 1;
                (int Cost, int S, int I, int D) best = (diagonal.Cost + change, diagonal.S + change, diagonal.I, diagonal.D);
                diagonal = row[j];
                if (row[j].Cost + 1 < best.Cost) best = (row[j].Cost + 1, row[j].S, row[j].I + 1, row[j].D);
                if (row[j - 1].Cost + 1 < best.Cost) best = (row[j - 1].Cost + 1, row[j - 1].S, row[j - 1].I, row[j - 1].D + 1);
                row[j] = best;
            }
        }
        return (row[m].S, row[m].I, row[m].D);
    }
}
