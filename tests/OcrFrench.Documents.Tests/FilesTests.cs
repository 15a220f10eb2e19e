using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Documents.Files;

namespace OcrFrench.Documents.Tests;

public sealed class FilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_appears_when_it_is_finished_and_not_before()
    {
        string path = Write("page.txt", "avant");
        using (var file = new SafeFile(path))
        {
            file.Stream.Write("après"u8);
            file.Stream.Flush();
            Assert.Equal("avant", File.ReadAllText(path));
            Assert.Null(file.Commit());
        }

        Assert.Equal("après", File.ReadAllText(path));
        Assert.Equal(["page.txt"], Names());
    }

    [Fact]
    public void An_unfinished_file_leaves_nothing()
    {
        string path = Write("page.txt", "avant");
        using (var file = new SafeFile(path)) file.Stream.Write("apr"u8);
        Assert.Equal("avant", File.ReadAllText(path));
        Assert.Equal(["page.txt"], Names());
    }

    [Fact]
    public void No_backup_is_overwritten()
    {
        string path = Write("page.txt", "1");
        foreach (string next in new[] { "2", "3", "4" })
        {
            using var file = new SafeFile(path);
            file.Stream.Write(Encoding.UTF8.GetBytes(next));
            file.Commit(backup: true);
        }

        Assert.Equal(["page.txt", "page.txt.2.bak", "page.txt.3.bak", "page.txt.bak"], Names());
        Assert.Equal(["4", "2", "3", "1"], Names().Select(name => File.ReadAllText(Path.Combine(_folder, name))));
    }

    [Fact]
    public void A_link_stays_a_link_and_permissions_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        string path = Write("page.txt", "avant"), link = Path.Combine(_folder, "link.txt");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(path, mode);
        File.CreateSymbolicLink(link, path);
        Assert.Equal(SafeFile.ResolvePath(path), SafeFile.ResolvePath(link));
        using (var file = new SafeFile(link))
        {
            file.Stream.Write("après"u8);
            file.Commit();
        }

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal("après", File.ReadAllText(path));
        Assert.Equal(mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        using (var file = new SafeFile("/dev/null"))
        {
            file.Stream.Write("rien"u8);
            Assert.Null(file.Commit());
        }

        Assert.Empty(File.ReadAllBytes("/dev/null"));
    }

    [Fact]
    public void A_temporary_file_that_cannot_be_filled_is_closed_and_deleted()
    {
        FileStream? made = null;
        Assert.Throws<IOException>(() => TemporaryFile.Create(_folder, file =>
        {
            made = file;
            throw new IOException();
        }));
        Assert.False(made!.CanWrite);
        Assert.Empty(Directory.GetFiles(_folder));
        using FileStream filled = TemporaryFile.Create(_folder, static file => file.WriteByte(1));
        Assert.Equal(1, filled.Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_comes_back_to_the_byte(bool marked) =>
        Prop.ForAll<string?>(text =>
        {
            byte[] body = Encoding.UTF8.GetBytes(text ?? "");
            byte[] bytes = marked ? [0xEF, 0xBB, 0xBF, .. body] : body;
            TextDocument document = TextDocument.Parse(bytes, "x");
            return document.HasByteOrderMark == marked && document.ToArray().AsSpan().SequenceEqual(bytes);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData(new byte[] { 0xC3, 0xA9, 0x0A, 0xC3, 0xA8, 0xE9, 0x20 }, DocumentProblem.InvalidUtf8, 2, 5)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A, 0xC3 }, DocumentProblem.InvalidUtf8, 2, 4)]
    [InlineData(new byte[] { 0x88, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x01 }, DocumentProblem.InvalidUtf8, 1, 0)]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x01 }, DocumentProblem.Image, 0, -1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 }, DocumentProblem.InvalidUtf16, 1, 4)]
    public void What_is_not_text_is_refused_with_its_place(byte[] bytes, DocumentProblem problem, long line, long offset)
    {
        string path = Path.Combine(_folder, "broken.txt");
        File.WriteAllBytes(path, bytes);
        var error = Assert.Throws<DocumentException>(() => TextDocument.Load(path));
        Assert.Equal((problem, path, line, offset), (error.Problem, error.File, error.Line, error.Offset));
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string[] Names()
    {
        string[] names = Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
