using System.Diagnostics;
using System.Text;

namespace OcrFrench.Documents.Tests.Docx;

/// <summary>DOCX files of LibreOffice are read, and what is written is opened by it.</summary>
[Trait("Speed", "Slow")]
public sealed class DocxOfficeTests : IDisposable
{
    private const string Page = "<html><head><meta charset=\"utf-8\"></head><body><h1>La mise en ceuvre du traité</h1><p>Le "
        + "Conseil a décidé"
        + " que la <b>mise en ceu</b>vre serait votée par 1’<i>Assemblée</i> nationale.</p><table><tr><td>Au milieu dela nuit</td><td>Le "
        + "chat &amp; le chien</td></tr></table><p>Il marchait<br>vers la ville.</p></body></html>";

    private const string Read = "La mise en ceuvre du traité\n\nLe Conseil a décidé que la mise en ceuvre serait votée par 1’Assemblée "
        + "nationale.\n\nAu milieu dela nuit\n\nLe chat & le chien\n\nIl marchait\nvers la ville.";

    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-office-").FullName;

    [OfficeTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void LibreOffice_shows_what_was_written(bool isTracked)
    {
        File.WriteAllText(Path.Combine(_folder, "a.html"), Page, Encoding.UTF8);
        Convert("a.html", "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)");
        byte[] docx = File.ReadAllBytes(Path.Combine(_folder, "a.docx"));
        Assert.Equal(Read, DocxFiles.Parse(docx).Text);

        File.WriteAllBytes(Path.Combine(_folder, "b.docx"), DocxFiles.Clean(docx, isTracked));
        Convert("b.docx", "txt:Text (encoded):UTF8");
        string shown = File.ReadAllText(Path.Combine(_folder, "b.txt")).ReplaceLineEndings("\n").Trim('\n', '\uFEFF');

        // Of tracked changes LibreOffice writes both: what was deleted, and what was inserted.
        (string before, string one) = isTracked ? ("ce", "1") : ("", "");
        Assert.Equal(
            Read.Replace("ceuvre", before + "œuvre", StringComparison.Ordinal).Replace("1’", one + "l’", StringComparison.Ordinal)
                .Replace("dela", "de la", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal),
            shown);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Convert(string file, string to, params string[] options)
    {
        var start = new ProcessStartInfo("soffice")
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = [$"-env:UserInstallation=file://{_folder}/profile", "--headless", .. options, "--convert-to", to, file];
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(120_000), "LibreOffice does not end.");
        Assert.True(process.ExitCode == 0, error.Result);
    }
}

/// <summary>A test that needs LibreOffice.</summary>
internal sealed class OfficeTheoryAttribute : TheoryAttribute
{
    public OfficeTheoryAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!Array.Exists(folders, static folder => File.Exists(Path.Combine(folder, "soffice"))))
            Skip = "LibreOffice is missing: apt install libreoffice-writer-nogui.";
    }
}
