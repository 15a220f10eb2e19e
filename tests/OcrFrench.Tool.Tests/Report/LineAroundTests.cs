using OcrFrench.Documents;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tool.Report;

namespace OcrFrench.Tool.Tests.Report;

[Collection(OneLanguage.Name)]
public sealed class LineAroundTests : TemporaryFolder
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("windows-1252")]
    public void The_line_is_found_in_every_encoding_even_when_it_is_long(string name)
    {
        Assert.True(TextEncoding.TryFind(name, out TextEncoding? encoding));
        string far = string.Concat(Enumerable.Repeat("été après l’été, ", 40));
        var collection = new SmallCollection(At("propre"));
        collection.Add("x/page.txt", far + "deuxiéme " + far + "\n" + far + "troisiéme" + far, encoding, 0, 0,
            ("deuxiéme", "deuxième", CorrectionKind.Accent, "r", 0.5, []), ("troisiéme", "troisième", CorrectionKind.Accent, "r", 0.6, []));
        using var _ = new Speaking(french: true);
        string[][] doubts = new ReportDom(collection.Report()).Rows("doubts", "doubts");
        Assert.Matches("^…(été |après )?(après )?l’été, (été après l’été, )+deuxiéme deuxième été après l’été, (été après l’été, )*[^,]*…$",
            doubts[0][1]);
        Assert.InRange(doubts[0][1].Length, 80, 120);
        Assert.StartsWith("…", doubts[1][1], StringComparison.Ordinal);
        Assert.Contains(" troisièmeété après", doubts[1][1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_is_shown_with_the_line_of_its_text()
    {
        var collection = new SmallCollection(At("propre"));
        collection.Add("x/acte.pdf", "x/acte.pdf.txt", "La deuxiéme séance.\n", TextEncoding.Utf8, 0, 0,
            ("deuxiéme", "deuxième", CorrectionKind.Accent, "r", 0.5, []));
        using var _ = new Speaking(french: true);
        string[] doubt = new ReportDom(collection.Report()).Rows("doubts", "doubts")[0];
        Assert.Equal("La deuxiéme deuxième séance.", doubt[1]);
        Assert.Contains("x/acte.pdf", string.Concat(doubt), StringComparison.Ordinal);
        Assert.DoesNotContain("acte.pdf.txt", string.Concat(doubt), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../autre.txt")]
    [InlineData("a/../../autre.txt")]
    [InlineData("/etc/passwd")]
    public void No_file_outside_the_collection_is_looked_into(string file)
    {
        Write("autre.txt", "le mot caché");
        var change = new LoggedChange { Before = "mat", After = "mot", Kind = "Letters", Rule = "r", Edits = [] };
        Directory.CreateDirectory(At("propre/a"));
        var example = new Example { File = file, Format = "text", Encoding = TextEncoding.Utf8, Change = change, OutputByte = 3 };
        Assert.Null(LineAround.Find(At("propre"), example));
        Assert.Null(LineAround.Find(At("propre"), example with { File = "page.txt", Output = file }));
    }

    [Fact]
    public void A_file_that_is_gone_or_has_changed_gives_no_line()
    {
        Write("propre/page.txt", "le mot écrit");
        Example Change(string after, long at) => new()
        {
            File = "page.txt",
            Format = "text",
            Encoding = TextEncoding.Utf8,
            Change = new LoggedChange { Before = "x", After = after, Kind = "Letters", Rule = "r", Edits = [] },
            OutputByte = at,
        };
        Assert.Equal(new LineAround("le ", " écrit"), LineAround.Find(At("propre"), Change("mot", 3)));
        Assert.Null(LineAround.Find(At("propre"), Change("mat", 3)));
        Assert.Null(LineAround.Find(At("propre"), Change("mot", 300)));
        Assert.Null(LineAround.Find(At("absent"), Change("mot", 3)));
    }
}
