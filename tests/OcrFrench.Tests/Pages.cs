using OcrFrench.Tests.Repository;

namespace OcrFrench.Tests;

/// <summary>The pages of <c>testdata</c> and how far a text is from the print.</summary>
internal static class Pages
{
    public static readonly string[] Names = ["contents", "inventory", "letter", "newspaper", "prose", "resolution"];

    public static readonly string[] Texts = [
        .. Names.SelectMany(static name => new[] { Read(name, "ocr-eng"), Read(name, "ocr-fra"), Read(name, "truth") })];

    public static TheoryData<string> All => [.. Names];

    public static string Read(string name, string file) => File.ReadAllText(House.Path("testdata", name, file + ".txt"));

    /// <summary>How many characters have to be added, removed or changed to make one text of the other.</summary>
    public static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
