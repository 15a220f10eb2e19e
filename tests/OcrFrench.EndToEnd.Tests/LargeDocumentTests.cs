using System.Text;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>Documents of pages that the command does not hold in memory whole.</summary>
public sealed class LargeDocumentTests : TemporaryFolder
{
    /// <summary>More than is read whole, of our page of a newspaper in ALTO, of which only the last two pages have damage.</summary>
    private static readonly byte[] s_document = Make();

    [Fact]
    public void A_pipe_and_files_give_the_same_and_the_log_takes_it_back()
    {
        string file = At("long.xml"), log = At("changes.jsonl"), made = At("made.xml");
        File.WriteAllBytes(file, s_document);
        ToolRun run = OcrFrenchTool.Run("clean", file, "-o", made, "--changes", log, "--doubts", At("doubts.jsonl"));
        Assert.Equal(0, run.ExitCode);
        byte[] cleaned = File.ReadAllBytes(made);
        Assert.Contains("CONTENT=\"être\"", Encoding.UTF8.GetString(cleaned), StringComparison.Ordinal);
        Assert.Single(Encoding.UTF8.GetString(cleaned).Split("<softwareName>OcrFrench").Skip(1));
        Assert.Equal(s_document, File.ReadAllBytes(file));
        Assert.Equal(cleaned, OcrFrenchTool.RunIn("C", s_document, "clean").Bytes);

        string[] changes = File.ReadAllLines(log);
        Assert.Contains("\"rule\": \"format.note\"", changes[1], StringComparison.Ordinal);
        Assert.Contains(changes, static line => line.Contains($"\"page\": {Pages}, ", StringComparison.Ordinal));
        Assert.DoesNotContain(changes, static line => line.Contains("\"page\": 1, ", StringComparison.Ordinal));
        Assert.Contains($"\"page\": {Pages}, ", Read("doubts.jsonl"), StringComparison.Ordinal);

        Assert.Equal(0, OcrFrenchTool.Run("undo", log, made).ExitCode);
        Assert.Equal(s_document, File.ReadAllBytes(made));
        Assert.Equal(0, OcrFrenchTool.Run("apply", log).ExitCode);
        Assert.Equal(cleaned, File.ReadAllBytes(made));
        string diff = OcrFrenchTool.Run("clean", "--diff", file).Output;
        Assert.Contains($" @@ page {Pages}, line 4", diff, StringComparison.Ordinal);
        Assert.Contains("\n+", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_at_the_end_is_told_and_nothing_is_written()
    {
        byte[] broken = [.. s_document.AsSpan(0, s_document.AsSpan().LastIndexOf("</Layout>"u8)), .. "<Page>"u8];
        string file = At("long.xml");
        File.WriteAllBytes(file, broken);
        ToolRun run = OcrFrenchTool.Run("clean", file, "-o", At("made.xml"));
        Assert.Equal(2, run.ExitCode);
        int line = 1 + Encoding.UTF8.GetString(broken).Count(static c => c == '\n');
        Assert.Contains(FormattableString.Invariant($"{file}, line {line}, byte {broken.Length}"), run.Error, StringComparison.Ordinal);
        Assert.Equal(["long.xml"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(file)!).Select(Path.GetFileName));
        ToolRun piped = OcrFrenchTool.RunIn("C", broken, "clean");
        Assert.Equal(2, piped.ExitCode);
        Assert.Empty(piped.Bytes);
    }

    private const int Pages = 1800;

    private static byte[] Make()
    {
        string page = File.ReadAllText(House.Path("testdata", "newspaper", "ocr-eng.alto.xml"));
        int start = page.IndexOf("<Page ", StringComparison.Ordinal), end = page.IndexOf("</Layout>", StringComparison.Ordinal);
        string line = string.Concat("Le chat dort sur la table et il fait beau.".Split(' ')
            .Select(static word => $"<String HPOS=\"10\" VPOS=\"10\" WIDTH=\"90\" HEIGHT=\"20\" WC=\"0.95\" CONTENT=\"{word}\"/>\n<SP/>"));
        string sound = "<Page ID=\"P\"><PrintSpace><TextBlock>"
            + string.Concat(Enumerable.Repeat("<TextLine>" + line + "</TextLine>\n", 8)) + "</TextBlock></PrintSpace></Page>\n";
        var document = new StringBuilder(page, 0, start, page.Length);
        for (int i = 0; i < Pages - 2; i++) document.Append(sound);
        for (int i = 0; i < 2; i++) document.Append(page, start, end - start);
        return Encoding.UTF8.GetBytes(document.Append(page, end, page.Length - end).ToString());
    }
}
