using System.Text;

namespace OcrFrench.Documents.Tests.Markdown;

/// <summary>Markdown: the prose between its marks changes, and nothing else.</summary>
public sealed class MarkdownTests
{
    private const string Page = """
        ---
        title: mise en ceuvre
        ---

        # La mise en ceuvre #

        Voté par **1’**Assemblée, au [milieu dela](http://a.fr/dela "ceuvre") nuit[^1] et
        `mise en ceuvre` le *soir*, voir <http://a.fr/ceuvre>, snake_case_ceuvre.

        > Une citation : la mise en ceuvre.

        - un cceur
        - deux \* trois

        | a | mise en ceuvre |
        |---|---|
        | c | d |

        ```sh
        mise en ceuvre
        ```

            mise en ceuvre

        [^1]: La mise en ceuvre.
        [lien]: http://a.fr/ceuvre
        """;

    private static OcrDocument Parse(string text) => OcrDocument.Parse(Encoding.UTF8.GetBytes(text), "a.md");

    private static string Clean(string text)
    {
        OcrDocumentResult result = Parse(text).Clean(OcrCleaner.Default);
        string cleaned = Encoding.UTF8.GetString(result.ToArray());
        Assert.Equal(result.Analysis.Text, Parse(cleaned).Text);
        Assert.Empty(Parse(cleaned).Clean(OcrCleaner.Default).Edits);
        return cleaned;
    }

    [Fact]
    public void Prose_is_read_without_its_marks()
    {
        Assert.Equal(OcrDocumentFormat.Markdown, Parse(Page).Format);
        Assert.Equal("La mise en ceuvre\n\nVoté par 1’Assemblée, au milieu dela nuit et\nmise en ceuvre le soir, voir , "
            + "snake_case_ceuvre.\n\nUne citation : "
            + "la mise en ceuvre.\n\nun cceur\ndeux * trois\n\na\tmise en ceuvre\n\nc\td\n\nLa mise en ceuvre.", Parse(Page).Text);
    }

    [Fact]
    public void Only_prose_changes()
    {
        string expected = Page.Replace("# La mise en ceuvre", "# La mise en œuvre", StringComparison.Ordinal)
            .Replace("1’", "l’", StringComparison.Ordinal).Replace("[milieu dela]", "[milieu de la]", StringComparison.Ordinal)
            .Replace("la mise en ceuvre.", "la mise en œuvre.", StringComparison.Ordinal)
            .Replace("cceur", "cœur", StringComparison.Ordinal).Replace("| mise en ceuvre |", "| mise en œuvre |", StringComparison.Ordinal)
            .Replace("La mise en ceuvre.", "La mise en œuvre.", StringComparison.Ordinal);
        Assert.Equal(expected, Clean(Page));
    }

    [Theory]
    [InlineData("Un **mot** _ici_ et __là__, ~~non~~, 2 * 3 * 4, a_b_c", "Un mot ici et là, non, 2 * 3 * 4, a_b_c")]
    [InlineData("![Une image](a.png) et [un [lien]](b(c).html)", "Une image et un lien")]
    [InlineData("Avant ``code ` ici`` après", "Avant code ` ici après")]
    [InlineData("1. Premier\n2) Second\n   suite", "Premier\nSecond\nsuite")]
    [InlineData("Titre\n=====\nTexte\n---\nFin", "Titre\n\nTexte\n\nFin")]
    [InlineData("Le&nbsp;chat &amp; le chien <b>dort</b><!-- non -->", "Le\u00A0chat & le chien dort")]
    public void Marks_are_not_text(string markdown, string text) => Assert.Equal(text, Parse(markdown).Text);

    [Fact]
    public void Code_in_a_sentence_keeps_the_space_behind_it()
    {
        const string Line = "On emploie l'`OP_CHECK` et l'`OP_VERIFY` pour cela, tandis qu'`arrow` exige un tableau.\n";
        Assert.Equal(Line, Clean(Line));
    }

    [Fact]
    public void A_word_that_lines_cut_is_repaired_in_both() =>
        Assert.Equal("Mise en œuvre, ils travail-\nlèrent toute la nuit.\n", Clean("Mise en ceuvre, ils travail-\nlérent "
            + "toute la nuit.\n"));

    [Fact]
    public void Only_the_name_tells()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Page);
        Assert.False(OcrDocument.IsLikely(bytes));
        Assert.Equal(DocumentProblem.NotXml, Assert.Throws<DocumentException>(() => OcrDocument.Parse(bytes, "a.txt")).Problem);
        Assert.Equal(Parse(Page).Text, OcrDocument.Parse(bytes, "a.txt", OcrDocumentFormat.Markdown).Text);
    }

    [Fact]
    public void A_comment_at_the_beginning_does_not_make_it_XML()
    {
        const string Comment = "<!-- Traduction du chapitre trois & suite -->\n\n";
        string longest = "<!-- " + new string('a', 3000) + " -->\n\n";
        Assert.Equal(Comment + "# La mise en œuvre\n", Clean(Comment + "# La mise en ceuvre\n"));
        Assert.Equal(longest + "# La mise en œuvre\n", Clean(longest + "# La mise en ceuvre\n"));
    }

    [Fact]
    public void A_letter_that_the_encoding_does_not_have_is_not_written()
    {
        const string text = "La mise en ceuvre est décidée à côté par 1'Assemblée, même où ça règne.\n";
        byte[] bytes = Encoding.Latin1.GetBytes(text);
        OcrDocument document = OcrDocument.Parse(bytes, "a.md");
        Assert.Equal("windows-1252", document.Encoding.Name);
        Assert.True(document.Encoding.TryDecode(document.Clean(OcrCleaner.Default).ToArray(), out string? cleaned, out _));
        Assert.Equal(text.Replace("ceuvre", "œuvre", StringComparison.Ordinal).Replace("1'", "l'", StringComparison.Ordinal), cleaned);
    }
}
