using System.Text;

namespace OcrFrench.Documents.Tests.Alto;

/// <summary>What halves of cut words say of the whole.</summary>
public class AltoHyphenTests
{
    private const string Damage = "<String CONTENT=\"Mise\"/><SP/><String CONTENT=\"en\"/><SP/><String CONTENT=\"ceuvre\"/>";

    /// <summary>Halves as they are cut by two lines, each said to be a half or not.</summary>
    private static string[] Cut(string first, string second, string? whole) =>
    [
        "<String CONTENT=\"Ils\"/><SP/><String "
            + $"CONTENT=\"{first}\"{(whole is null ? "" : $" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"{whole}\"")} ID='f'/><HYP "
            + "CONTENT=\"-\"/>",
        $"<String CONTENT=\"{second}\"{(whole is null ? "" : $" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"{whole}\"")} ID='s'/><SP/><String "
            + "CONTENT=\"toute\"/>",
    ];

    [Fact]
    public void A_repaired_half_says_of_what_it_is_a_half()
    {
        string cleaned = Words.Documents.Clean(Words.Documents.Alto(Cut("tra", "vaillérent,", null)));
        Assert.Contains("<String CONTENT=\"tra\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"travaillèrent\" ID='f'/><HYP", cleaned,
            StringComparison.Ordinal);
        Assert.Contains("<String CONTENT=\"vaillèrent,\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"travaillèrent\" ID='s'>", cleaned,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_quotation_mark_before_a_second_half_stays_where_its_line_starts()
    {
        string cleaned = Words.Documents.Clean(Words.Documents.Alto(Cut("tra", "«vaillérent,", null)));
        Assert.Contains("<String CONTENT=\"tra\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"travaillèrent\" ID='f'/><HYP", cleaned,
            StringComparison.Ordinal);
        Assert.Contains("<String CONTENT=\"«vaillèrent,\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"travaillèrent\" ID='s'>", cleaned,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_for_a_hyphen_stays_in_its_half()
    {
        string[] lines =
        [
            "<String CONTENT=\"Ils\"/><SP/><String CONTENT=\"tra—\"/>",
            "<String CONTENT=\"vaillérent\"/><SP/><String CONTENT=\"toute\"/>",
        ];
        string cleaned = Words.Documents.Clean(Words.Documents.Alto([.. lines, Damage]));
        Assert.Contains("CONTENT=\"tra—\"", cleaned, StringComparison.Ordinal);
        Assert.Contains("CONTENT=\"vaillèrent\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_a_hyphen_within_a_line_stands_on_the_next_one()
    {
        string line = "<String CONTENT=\"gra\" ID='f'/><HYP CONTENT=\"-\"/><String CONTENT=\"vjté\" ID='s'/>";
        Assert.Equal("gra-\nvjté", OcrDocument.Parse(Encoding.UTF8.GetBytes(Words.Documents.Alto(line)), "page").Text.Trim());
        string cleaned = Words.Documents.Clean(Words.Documents.Alto(line, Damage));
        Assert.Contains("<HYP CONTENT=\"-\"/><String CONTENT=\"vité\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_halves_say_it_where_others_do()
    {
        string[] sound = Cut("tra", "vaillent", null), told = Cut("gouver", "nement", "gouvernement");
        Assert.Equal(["Ils", "tra", "vaillent", "toute"], Halves(Words.Documents.Clean(Words.Documents.Alto([.. sound, Damage]))).Take(4));
        Assert.Equal(
            ["Ils", "tra HypPart1 travaillent", "vaillent HypPart2 travaillent", "toute", "Ils", "gouver HypPart1 gouvernement",
                "nement HypPart2 gouvernement", "toute"],
            Halves(Words.Documents.Clean(Words.Documents.Alto([.. sound, .. told, Damage]))).Take(8));
        // Where nothing was repaired nothing is added.
        byte[] page = Encoding.UTF8.GetBytes(Words.Documents.Alto([.. sound, .. told]));
        Assert.Same(page, Words.Documents.Clean(page));
    }

    [Theory]
    [InlineData("faux", "gouvernement")]
    [InlineData("", "gouvernement")]
    [InlineData("gouvernement.", "gouvernement.")]
    [InlineData("Gouvernements", "Gouvernements")]
    [InlineData("gouver-nement", "gouver-nement")]
    public void A_whole_that_is_plainly_another_word_is_set_right(string written, string expected)
    {
        string cleaned = Words.Documents.Clean(Words.Documents.Alto([.. Cut("gouver", "nement", written), Damage]));
        Assert.Equal(["Ils", ("gouver HypPart1 " + expected).Trim(), ("nement HypPart2 " + expected).Trim()], Halves(cleaned).Take(3));
    }

    [Fact]
    public void A_document_cleaned_twice_gives_the_same_twice()
    {
        OcrDocument document = Words.Documents.Parse(Words.Documents.Alto(
            [.. Cut("tra", "vaillent", null), .. Cut("gouver", "nement", "faux"), Damage, "<String ID=\"w\" CONTENT=\"au\"/><SP/><String "
                + "ID=\"x\" CONTENT=\"milieu\"/><SP/><String ID=\"d\" CONTENT=\"dela\"/><SP/><String CONTENT=\"nuit\"/>"]));
        Assert.Equal(document.Clean(OcrCleaner.Default).ToArray(), document.Clean(OcrCleaner.Default).ToArray());
    }

    /// <summary>The bytes of ¬ read as two letters: the first of them is not a letter of the word.</summary>
    [Theory]
    [InlineData("gouverÂ¬", "nement", "gouver¬", "nement")]
    [InlineData("traÂ¬", "vaillérent", "tra¬", "vaillèrent")]
    [InlineData("traÂ\u00AD", "vaillérent", "tra\u00AD", "vaillèrent")]
    [InlineData("préÂ¬", "sent", "pré¬", "sent")]
    public void Halves_are_put_together_though_the_hyphen_is_two_letters_of_mojibake(
        string first, string second, string firstNow, string secondNow)
    {
        string page = Words.Documents.Alto($"<String CONTENT=\"Ils\"/><SP/><String CONTENT=\"{first}\"/>",
            $"<String CONTENT=\"{second}\"/><SP/><String CONTENT=\"toute\"/>", Damage);
        Assert.Equal(["Ils", firstNow, secondNow, "toute"], Halves(Words.Documents.Clean(page)).Take(4));
    }

    [Fact]
    public void A_capital_before_the_hyphen_is_a_letter_of_the_word() =>
        Assert.Equal(
            "CHÂ-\nTEAU", Words.Documents.Parse(Words.Documents.Alto("<String CONTENT=\"CHÂ¬\"/>", "<String CONTENT=\"TEAU\"/>")).Text);

    private static IEnumerable<string> Halves(string page) => Words.Documents.Strings(page).Select(static word =>
        string.Join(' ', new[] { "CONTENT", "SUBS_TYPE",
            "SUBS_CONTENT" }.Select(name => (string?)word.Attribute(name)).Where(static value => !string.IsNullOrEmpty(value))));
}
