using System.Text;

namespace OcrFrench.Tests.Repository;

public class TestDataTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TheoryData<string> Documents() => [.. Names()];

    [Fact]
    public void The_six_kinds_of_page_are_there()
    {
        string[] expected = ["contents", "inventory", "letter", "newspaper", "prose", "resolution"];
        Assert.Superset(expected.ToHashSet(), Names().ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_has_its_texts_in_UTF8(string document)
    {
        foreach (string name in (string[])["truth.txt", "ocr-eng.txt", "ocr-fra.txt"])
        {
            byte[] bytes = File.ReadAllBytes(House.Path("testdata", document, name));
            string text = Strict.GetString(bytes);
            Assert.True(text.Length > 500, $"{document}/{name} is too short: {text.Length} characters");
            Assert.DoesNotContain('\uFEFF', text);
            Assert.DoesNotContain('\uFFFD', text);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\f', text);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_OCR_is_damaged_and_the_truth_is_not_the_OCR(string document)
    {
        string truth = File.ReadAllText(House.Path("testdata", document, "truth.txt"));
        string english = File.ReadAllText(House.Path("testdata", document, "ocr-eng.txt"));
        // The English model knows no è: every truth has many, its reading has none.
        Assert.Contains('è', truth);
        Assert.DoesNotContain('è', english);
        Assert.NotEqual(english, File.ReadAllText(House.Path("testdata", document, "ocr-fra.txt")));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_has_a_small_PNG(string document)
    {
        byte[] image = File.ReadAllBytes(House.Path("testdata", document, "page.png"));
        byte[] signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
        Assert.Equal(signature, image[..8]);
        Assert.InRange(image.Length, 1000, 200 * 1024);
    }

    [Fact]
    public void The_letter_keeps_its_old_spelling()
    {
        string truth = File.ReadAllText(House.Path("testdata", "letter", "truth.txt"));
        foreach (string word in (string[])["étoit", "enfans", "tems", "poëte", "sçavoir", "foible", "connoissois"])
        {
            Assert.Contains(word, truth, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Names() => Directory.GetDirectories(House.Path("testdata"))
        .Where(folder => File.Exists(Path.Combine(folder, "truth.txt")))
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal);
}
