namespace OcrFrench.Tests.Repository;

/// <summary>Files that hold what comes out today: a difference fails, and only an explicit switch writes them anew.</summary>
internal static class Golden
{
    private const string Switch = "OCRFRENCH_UPDATE_GOLDEN";

    /// <summary>Compares a text with a file, or writes the file where the switch says so.</summary>
    public static void AssertIs(string file, string text)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"{file} is missing: {Switch}=1 writes it.");
        string expected = File.ReadAllText(file);
        if (text == expected) return;
        string[] was = expected.Split('\n'), now = text.Split('\n');
        int line = 0;
        while (line < was.Length && line < now.Length && was[line] == now[line]) line++;
        Assert.Fail($"{file}, line {line + 1}: was «{was.ElementAtOrDefault(line)}», is «{now.ElementAtOrDefault(line)}». Where that is "
            + $"meant, {Switch}=1 writes the file anew.");
    }
}
