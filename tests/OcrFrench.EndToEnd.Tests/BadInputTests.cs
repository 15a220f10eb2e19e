using System.Text;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>Input that cannot be read: one line says which and why, the others are done, nothing else is left behind.</summary>
public sealed class BadInputTests : TemporaryFolder
{
    private const string Damaged = "La mise en ceuvre des résolutions.\n", Repaired = "La mise en œuvre des résolutions.\n";
    private const string Alto =
        "<alto><Layout><Page><TextBlock><TextLine><String CONTENT=\"ceuvre\"/></TextLine></TextBlock></Page></Layout></alto>";

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "open.xml", Utf8("<alto>\n<a></b></alto>"), "line 2, byte 10: not well-formed XML at “</b></alto>”." },
        { "cut.xml", Utf8(Alto[..60]), "line 1, byte 60: the rest of the document is missing." },
        { "attribute.xml", Utf8("<alto a='1'\n a='2'/>"), "line 2, byte 13: not well-formed XML at “a='2'/>”." },
        { "deep.xml", Utf8(Nested("<alto>", "<a>", "</a>", "</alto>")),
            "line 1, byte 2820: more than 939 nested elements, the limit for a file of its size." },
        { "deep.page.xml", Utf8(Nested("<PcGts>", "<a>", "</a>", "</PcGts>")),
            "line 1, byte 2821: more than 939 nested elements, the limit for a file of its size." },
        { "deep.hocr", Utf8(Nested("<html>", "<div>", "</div>", "</html>")),
            "line 1, byte 6651: more than 1330 nested elements, the limit for a file of its size." },
        { "deep.jsonl", Utf8(Nested("{\"text\": ", "[", "]", "}\n")), "line 1, byte 1032: not JSON." },
        { "wide.xml", Utf8("<alto " + string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"a{i}='' ")) + "/>"),
            "line 1, byte 145966: an element of more than 15707 attributes, the limit for a file of its size." },
        { "external.xml", Utf8("<!DOCTYPE alto [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<alto>&a;</alto>"),
            "line 1, byte 15: the document declares entities, which is refused." },
        { "bomb.xml", Utf8("<?xml version='1.0'?>\n<!DOCTYPE alto [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>\n<alto>&b;</alto>"),
            "line 2, byte 37: the document declares entities, which is refused." },
        { "entity.xml", Utf8("<!DOCTYPE alto SYSTEM 'http://localhost/a.dtd'>\n<alto>&b;</alto>"),
            "line 2, byte 54: not well-formed XML at “&b;</alto>”." },
        { "declared.xml", Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='UTF-8'?>\n<alto a='été'/>"),
            "line 2, byte 48: not UTF-8. Name the encoding of the text with --encoding." },
        { "unknown.xml", Utf8("<?xml version='1.0' encoding='EBCDIC'?><alto/>"),
            "line 1: not in its encoding, EBCDIC, or this is not supported." },
        { "utf16.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<alto/>"), 0x20],
            "line 1, byte 0: not in its encoding, UTF-16 LE, or this is not supported." },
        { "mets.xml", Utf8("<?xml version='1.0'?>\n<mets:mets/>"), "line 2, byte 22: METS, not ALTO, PAGE, hOCR, TEI, HTML or ABBYY XML." },
        { "binary.txt", [.. Enumerable.Range(0, 256).Select(static i => (byte)i)],
            "line 2, byte 128: not UTF-8. Name the encoding of the text with --encoding." },
        { "cut.jsonl", Utf8("{\"text\": \"ceuvre\"}\n{\"text\": \"ceu"), "line 2, byte 13: not JSON." },
        { "none.jsonl", Utf8("{\"text\": \"ceuvre\"}\n{}\n"), "line 2: no member “text”. Name another with --field." },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void One_line_names_file_line_and_cause_and_the_others_are_done(string name, byte[] bytes, string expected)
    {
        string bad = At(name), good = Write("good.txt", Damaged);
        File.WriteAllBytes(bad, bytes);
        ToolRun run = OcrFrenchTool.Run("clean", bad, good, "-o", At("out") + "/", "--changes", At("log.jsonl"), "--quiet");
        Assert.Equal((2, $"{bad}, {expected}\n"), (run.ExitCode, run.Error));
        Assert.Equal(Repaired, Read("out/good.txt"));
        Assert.Equal(bytes, File.ReadAllBytes(bad));
        Assert.Equal(Sorted(name, "good.txt", "log.jsonl", Path.Combine("out", "good.txt")), Names());
        // The log only has the other one.
        Assert.DoesNotContain(name, Read("log.jsonl"), StringComparison.Ordinal);

        run = OcrFrenchTool.Run("clean", "-i", bad, "--quiet");
        Assert.Equal((2, $"{bad}, {expected}\n"), (run.ExitCode, run.Error));
        Assert.Equal(bytes, File.ReadAllBytes(bad));
    }

    [Fact]
    public void A_folder_and_a_file_that_is_not_there_are_named()
    {
        string folder = At("folder"), none = At("none.txt"), good = Write("good.txt", Damaged);
        Directory.CreateDirectory(folder);
        ToolRun run = OcrFrenchTool.Run("clean", folder, none, At("no/where.txt"), good);
        Assert.Equal((2, Repaired), (run.ExitCode, run.Output));
        Assert.Equal(
            $"{folder}: is a folder.\n{none}: no such file or folder.\n{At("no/where.txt")}: no such file or folder.\n", run.Error);
    }

    /// <summary>A document type of its own, as all XHTML has, is skipped; nothing is fetched.</summary>
    [Fact]
    public void A_document_type_outside_is_not_looked_at()
    {
        string page = Write("page.xml", "<!DOCTYPE alto SYSTEM \"http://localhost:1/alto.dtd\">" + Alto);
        Assert.Contains("œuvre", OcrFrenchTool.Run("clean", page).Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_file_that_cannot_be_read_is_named()
    {
        string good = Write("good.txt", Damaged);
        ToolRun run = OcrFrenchTool.Run("clean", "/proc/self/mem", good, "-o", At("out") + "/", "--quiet");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("/proc/self/mem: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(["good.txt", Path.Combine("out", "good.txt")], Names());
    }

    [DeniedFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void What_may_not_be_read_or_written_is_named()
    {
        string secret = Write("secret.txt", Damaged), good = Write("locked/good.txt", Damaged);
        File.SetUnixFileMode(secret, UnixFileMode.None);
        File.SetUnixFileMode(At("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        ToolRun run = OcrFrenchTool.Run("clean", "-i", secret, good);
        File.SetUnixFileMode(At("locked"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal((2, $"{secret}: permission denied.\n{good}: permission denied.\n"), (run.ExitCode, run.Error));
        Assert.Equal(Damaged, Read("locked/good.txt"));
    }

    /// <summary>A link is read like what it leads to; in place it stays a link, and what it leads to keeps a backup.</summary>
    [LinuxFact]
    public void Links_stay_links_and_those_that_lead_nowhere_are_named()
    {
        string outside = Write("outside/page.txt", Damaged), link = At("tree/link.txt"), broken = At("tree/broken.txt"),
            loop = At("tree/loop.txt");
        Directory.CreateDirectory(At("tree"));
        File.CreateSymbolicLink(link, outside);
        File.CreateSymbolicLink(broken, At("nowhere"));
        File.CreateSymbolicLink(loop, loop);
        ToolRun run = OcrFrenchTool.Run("clean", link, broken, loop, "-o", At("out") + "/", "--quiet");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal([broken, loop], run.Error.TrimEnd('\n').Split('\n').Select(static line => line.Split(": ")[0]));
        Assert.Equal((Damaged, Repaired), (Read("outside/page.txt"), Read("out/link.txt")));
        Assert.Null(new FileInfo(At("out/link.txt")).LinkTarget);

        Assert.Equal(0, OcrFrenchTool.Run("clean", "-i", link).ExitCode);
        Assert.Equal(outside, new FileInfo(link).LinkTarget);
        Assert.Equal((Repaired, Damaged), (Read("outside/page.txt"), Read("outside/page.txt.bak")));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Nested(string start, string open, string close, string end) =>
        start + string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)) + end;

    private static string[] Sorted(params string[] names)
    {
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
