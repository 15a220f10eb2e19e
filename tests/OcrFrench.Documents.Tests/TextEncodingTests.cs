using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace OcrFrench.Documents.Tests;

public class TextEncodingTests
{
    private const string Page =
        "Conférence des dépôts du littoral,\r\nà l’échelle nationale, où l’été fut très long ; «\u00A0ça va\u00A0».\f\nMise en œuvre.\n";

    public static TheoryData<string> Names => new(TextEncoding.All.Select(e => e.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_of_one_character_come_back(string name)
    {
        Assert.True(TextEncoding.TryFind(name, out TextEncoding? encoding));
        if (encoding.HasEverything) return;
        byte[] all = Enumerable.Range(0, 256).Select(b => (byte)b).ToArray();
        Assert.True(encoding.TryDecode(all, out string? text, out _));
        Assert.Equal(256, text.Distinct().Count());
        Assert.True(encoding.TryEncode(text, out byte[]? back));
        Assert.Equal(all, back);
        Assert.False(encoding.TryEncode("a\u4E00", out _));
    }

    [Fact]
    public void Units_of_two_bytes_come_back_whatever_they_are() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            foreach (TextEncoding encoding in new[] { TextEncoding.Utf16LittleEndian, TextEncoding.Utf16BigEndian })
            {
                bool valid = encoding.TryDecode(bytes, out string? text, out int bad);
                if (valid != (bytes.Length % 2 == 0) || (!valid && bad != bytes.Length - 1)) return false;
                if (valid && !(encoding.TryEncode(text, out byte[]? back) && back.SequenceEqual(bytes))) return false;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("windows-1252", "œ’€", "9C9280")]
    [InlineData("macintosh", "éœ’à", "8ECFD588")]
    [InlineData("cp850", "éàêç", "82858887")]
    [InlineData("iso-8859-1", "éàêç", "E9E0EAE7")]
    [InlineData("utf-16be", "éœ", "00E90153")]
    [InlineData("UTF-16LE", "éœ", "E9005301")]
    [InlineData("Latin1", "é", "E9")]
    [InlineData("iso-8859-15", "œ€Œé", "BDA4BCE9")]
    [InlineData("Latin9", "Ÿ", "BE")]
    [InlineData("windows-1254", "œéğ", "9CE9F0")]
    [InlineData("cp1256", "œé", "9CE9")]
    [InlineData("windows-1250", "éâ", "E9E2")]
    [InlineData("cp863", "éàÀ", "82858E")]
    [InlineData("cp858", "é€", "82D5")]
    public void Each_has_its_own_bytes(string name, string text, string bytes)
    {
        Assert.True(TextEncoding.TryFind(name, out TextEncoding? encoding));
        Assert.True(encoding.TryEncode(text, out byte[]? encoded));
        Assert.Equal(bytes, Convert.ToHexString(encoded));
        Assert.Equal(encoded.Length, encoding.HasEverything ? encoding.ByteCount(text) : text.Length);
    }

    [Fact]
    public void What_an_encoding_does_not_have_is_refused()
    {
        Assert.False(TextEncoding.Latin1.TryEncode("œ", out _));
        Assert.False(TextEncoding.Windows1252.TryEncode("\u0092", out _));
        Assert.False(TextEncoding.Utf8.TryEncode("\ud800", out _));
        Assert.False(TextEncoding.TryFind("utf-7", out _));
        var document = new TextDocument("mise en ceuvre a rnidi à la fiu") { Encoding = TextEncoding.Latin1 };
        CleaningResult result = document.Writable(Results.Of(document.Text, (8, "ce", "œ"), (17, "rn", "m"), (30, "u", "n")));
        Assert.Equal("mise en ceuvre a midi à la fin", result.Text);
        Assert.Equal([17, 29], result.Corrections.Select(c => c.OutputStart));
        Assert.Throws<InvalidOperationException>(() => (document with { Text = "œ" }).ToArray());
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16be", true)]
    [InlineData("utf-16be", false)]
    [InlineData("windows-1252", false)]
    [InlineData("macintosh", false)]
    [InlineData("iso-8859-1", false)]
    [InlineData("iso-8859-15", false)]
    [InlineData("cp850", false)]
    public void A_page_is_known_by_its_bytes_and_written_as_it_was(string name, bool marked)
    {
        Assert.True(TextEncoding.TryFind(name, out TextEncoding? encoding));
        string page = name == "iso-8859-15" ? Page.Replace('’', '\'')
            : name is "iso-8859-1" or "cp850" ? Page.Replace("œ", "oe", StringComparison.Ordinal).Replace('’', '\'') : Page;
        byte[] bytes = Logs.Bytes(page, marked, encoding);
        TextDocument document = TextDocument.Parse(bytes, "page.txt");
        Assert.Equal((page, name, marked), (document.Text, document.Encoding.Name, document.HasByteOrderMark));
        Assert.Equal(bytes, document.ToArray());
        // Only where letters had to decide are there odds.
        Assert.Equal(encoding.HasEverything, document.Rival is null);
        if (!encoding.HasEverything) Assert.True(document.Odds > 1000);
    }

    [Theory]
    [InlineData("été")]
    [InlineData("Le chat a mangé.")]
    [InlineData("À Genève, ça gêne.")]
    public void A_few_accents_are_enough(string text)
    {
        foreach (TextEncoding encoding in new[] { TextEncoding.Latin1, TextEncoding.MacRoman, TextEncoding.Cp850 })
        {
            TextDocument document = TextDocument.Parse(Logs.Bytes(text, false, encoding), "page.txt");
            Assert.Equal((text, encoding.Name), (document.Text, document.Encoding.Name));
            Assert.True(document.Odds > 5);
        }
    }

    /// <summary>½ and œ are one byte: what stands beside it tells.</summary>
    [Theory]
    [InlineData("Le c\u00BDur est à gauche.", "iso-8859-15")]
    [InlineData("\u00BCuvres complètes, Paris", "iso-8859-15")]
    [InlineData("Le c\u00BDur pèse 2\u00BDkg.", "iso-8859-1")]
    [InlineData("La moitié, soit \u00BD.", "iso-8859-1")]
    [InlineData("À côté.", "iso-8859-1")]
    public void Fractions_tell_latin_1_from_latin_9(string text, string name) =>
        Assert.Equal(name, TextDocument.Parse(Encoding.Latin1.GetBytes(text), "a.txt").Encoding.Name);

    [Theory]
    [InlineData("ISO-8859-15", "c\u00BDur")]
    [InlineData("windows-1254", "c\u009Cur")]
    public void Pages_may_be_in_any_of_them(string name, string word)
    {
        string page = $"<?xml version=\"1.0\" encoding=\"{name}\"?><TEI><text><p>Le {word} et la mise en ceuvre "
            + $"d\u00E9cid\u00E9e.</p></text></TEI>";
        OcrDocument document = OcrDocument.Parse(Encoding.Latin1.GetBytes(page), "a.xml");
        Assert.Equal(("Le cœur et la mise en ceuvre décidée.", name.ToLowerInvariant()), (document.Text, document.Encoding.Name));
        Assert.Equal(page.Replace("ceuvre", word[1] + "uvre", StringComparison.Ordinal),
            Encoding.Latin1.GetString(document.Clean(OcrCleaner.Default).ToArray()));
    }

    [Fact]
    public void The_encoding_can_be_said()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("été");
        Assert.Equal("ÚtÚ", TextDocument.Parse(bytes, "x", TextEncoding.Cp850).Text);
        Assert.Equal(
            DocumentProblem.InvalidUtf8, Assert.Throws<DocumentException>(() => TextDocument.Parse(bytes, "x", TextEncoding.Utf8)).Problem);
        Assert.Equal(DocumentProblem.InvalidUtf16,
            Assert.Throws<DocumentException>(() => TextDocument.Parse(bytes, "x", TextEncoding.Utf16BigEndian)).Problem);
        Assert.Null(TextDocument.Parse(bytes, "x", TextEncoding.Latin1).Rival);
    }
}
