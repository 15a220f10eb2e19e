using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace OcrFrench.Documents.Tests.Docx;

/// <summary>DOCX: the words of its texts change where they stand, and nothing else.</summary>
public sealed partial class DocxTests
{
    private const string Body = "<w:p><w:r><w:t>La mise en </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ceu</w:t></w:r><w:r><w:t xml:space="
        + "\"preserve\">vre du traité est votée par 1’Assemblée, au milieu </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>dela</w:t></w:r>"
        + "<w:r><w:t xml:space=\"preserve\"> nuit.</w:t></w:r></w:p>";

    [Fact]
    public void Words_change_in_the_run_in_which_they_begin()
    {
        byte[] docx = DocxFiles.Of(Body);

        Assert.Equal("La mise en ceuvre du traité est votée par 1’Assemblée, au milieu dela nuit.",
            DocxFiles.Parse(DocxFiles.Of(Body.Replace("en </w:t>", "en</w:t>", StringComparison.Ordinal)
                .Replace("<w:t>ceu", "<w:t xml:space=\"preserve\"> ceu", StringComparison.Ordinal))).Text);
        // White space that is not preserved does not count: here two words run together.
        Assert.StartsWith("La mise enceuvre", DocxFiles.Parse(docx).Text, StringComparison.Ordinal);
        string kept = Body.Replace("<w:t>La", "<w:t xml:space=\"preserve\">La", StringComparison.Ordinal);
        Assert.Equal(
            kept.Replace(">ceu<", ">œu<", StringComparison.Ordinal).Replace("1’A", "l’A", StringComparison.Ordinal)
                .Replace("dela", "de la", StringComparison.Ordinal),
            DocxFiles.Body(DocxFiles.Clean(DocxFiles.Of(kept))));
    }

    [Fact]
    public void All_other_files_of_the_archive_stay_to_the_byte()
    {
        byte[] docx = DocxFiles.Of(Body, ("footnotes", Notes("Une note saine.")), ("styles", $"<w:styles {DocxFiles.Names}/>"));
        byte[] cleaned = DocxFiles.Clean(docx);
        foreach (string name in new[] { "[Content_Types].xml", "word/styles.xml", "word/footnotes.xml", "word/media/a.png" })
            Assert.Equal(DocxFiles.Read(docx, name), DocxFiles.Read(cleaned, name));
        Assert.NotEqual(DocxFiles.Read(docx), DocxFiles.Read(cleaned));
        // Not even packed anew.
        int media = docx.AsSpan().IndexOf("word/media/a.png"u8);
        Assert.True(cleaned.AsSpan().IndexOf(docx.AsSpan(media, 40)) > 0);
    }

    [Fact]
    public void Nothing_to_repair_leaves_the_very_bytes()
    {
        byte[] docx = DocxFiles.Of("<w:p><w:r><w:t>Le chat dort sur le lit.</w:t></w:r></w:p>");
        Assert.Same(docx, DocxFiles.Clean(docx));
    }

    [Fact]
    public void Tables_notes_heads_and_feet_are_read()
    {
        byte[] docx = DocxFiles.Of(
            "<w:p><w:r><w:t>La mise en ceuvre.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>"
                + "<w:t>Mise en ceuvre</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Par "
                + "1’Assemblée</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            ("footnotes", Notes("Voir la mise en ceuvre.")), ("endnotes", Notes("Fin.").Replace("note", "endnote",
                StringComparison.Ordinal)), ("header", Part("hdr", "Par 1’Assemblée nationale")), ("footer", Part("ftr", "Page 3")));

        Assert.Equal("La mise en ceuvre.\n\nMise en ceuvre\n\nPar 1’Assemblée\n\nVoir la mise en ceuvre.\n\nFin.\n\nPar "
            + "1’Assemblée nationale\n\nPage 3", DocxFiles.Parse(docx).Text);
        byte[] cleaned = DocxFiles.Clean(docx);
        Assert.Equal(DocxFiles.Read(docx, "word/header.xml").Replace("1’", "l’", StringComparison.Ordinal),
            DocxFiles.Read(cleaned, "word/header.xml"));
        Assert.Contains("Voir la mise en œuvre.", DocxFiles.Read(cleaned, "word/footnotes.xml"), StringComparison.Ordinal);
        Assert.Equal(DocxFiles.Read(docx, "word/footer.xml"), DocxFiles.Read(cleaned, "word/footer.xml"));
    }

    [Fact]
    public void What_was_deleted_fields_comments_and_formulas_are_left()
    {
        string body = "<w:p><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>mise en ceuvre "
            + "</w:delText></w:r></w:del><w:moveFrom w:id=\"2\""
            + " w:author=\"A\"><w:r><w:t>mise en ceuvre</w:t></w:r></w:moveFrom><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Le chat dort."
            + "</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC mise en "
            + "ceuvre</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/"
            + "officeDocument/2006/math\"><m:r><m:t>mise en ceuvre</m:t></m:r></m:oMath></w:p>";
        byte[] docx = DocxFiles.Of(body, ("comments", $"<w:comments {DocxFiles.Names}><w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r>"
            + "<w:t>La mise en ceuvre</w:t></w:r></w:p></w:comment></w:comments>"));

        Assert.Equal("Le chat dort.", DocxFiles.Parse(docx).Text);
        Assert.Same(docx, DocxFiles.Clean(docx));
    }

    [Fact]
    public void Breaks_tabs_hyphens_and_boxes_part_words()
    {
        const string body = "<w:p><w:r><w:t>Un</w:t><w:tab/><w:t>deux</w:t><w:br/><w:t>peut</w:t><w:noBreakHyphen/><w:t>être</w:t></w:r>"
            + "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Dans la boîte</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t "
            + "xml:space=\"preserve\"> dit</w:t><w:softHyphen/><w:t>il</w:t></w:r></w:p><w:p><w:r><w:t>travail-</w:t></w:r></w:p><w:p><w:r>"
            + "<w:t>lérent</w:t></w:r></w:p>";
        Assert.Equal("Un\tdeux\npeut-être ditil\n\nDans la boîte\n\ntravail-\nlérent", DocxFiles.Parse(DocxFiles.Of(body)).Text);
    }

    /// <summary>A word that is cut in two at the end of a text without kept spaces, and one taken out at its start.</summary>
    [Theory]
    [InlineData("au milieu dela", "<w:t>au milieu dela</w:t>", "au milieu de la")]
    [InlineData("dela nuit", "<w:t>dela</w:t></w:r><w:r><w:t xml:space=\"preserve\"> nuit</w:t>", "de la nuit")]
    public void Spaces_that_come_to_stand_at_an_end_are_kept(string read, string run, string written)
    {
        byte[] docx = DocxFiles.Of($"<w:p><w:r><w:t xml:space=\"preserve\">Il marchait seul </w:t></w:r><w:r>{run}</w:r><w:r><w:t "
            + "xml:space=\"preserve\"> foule du soir.</w:t></w:r></w:p>");
        Assert.Contains(read, DocxFiles.Parse(docx).Text, StringComparison.Ordinal);
        Assert.Contains(written, DocxFiles.Parse(DocxFiles.Clean(docx)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tracked_changes_are_accepted_or_rejected_by_an_editor()
    {
        string body = Body.Replace("<w:t>La", "<w:t xml:space=\"preserve\">La", StringComparison.Ordinal)
            + "<w:p><w:ins w:id=\"7\" w:author=\"Anne\"><w:r><w:t>Ajouté par 1’Assemblée.</w:t></w:r></w:ins></w:p>";
        byte[] docx = DocxFiles.Of(body), cleaned = DocxFiles.Clean(docx, isTracked: true);
        string now = DocxFiles.Body(cleaned);

        Assert.Contains("<w:del w:id=\"1000", now, StringComparison.Ordinal);
        Assert.Contains("<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">ce</w:delText></w:r></w:del>", now,
            StringComparison.Ordinal);
        Assert.Contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">œ</w:t></w:r></w:ins>", now, StringComparison.Ordinal);
        // What an editor has inserted and nobody has accepted yet is simply rewritten.
        Assert.EndsWith("w:author=\"Anne\"><w:r><w:t>Ajouté par l’Assemblée.</w:t></w:r></w:ins></w:p>", now, StringComparison.Ordinal);
        Assert.Equal("La mise en œuvre du traité est votée par l’Assemblée, au milieu de la nuit.Ajouté par l’Assemblée.",
            TextOf(Deleted().Replace(now, "")));
        Assert.Equal("La mise en ceuvre du traité est votée par 1’Assemblée, au milieu dela nuit.Ajouté par l’Assemblée.",
            TextOf(Inserted().Replace(now, "").Replace("delText", "t", StringComparison.Ordinal)));
        Assert.Empty(Problems(cleaned));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_written_is_valid(bool isTracked)
    {
        byte[] docx = DocxFiles.Of(Body.Replace("<w:t>La", "<w:t xml:space=\"preserve\">La", StringComparison.Ordinal));
        Assert.Empty(Problems(docx));
        Assert.Empty(Problems(DocxFiles.Clean(docx, isTracked)));
    }

    [Fact]
    public void Some_changes_are_made_and_taken_back()
    {
        byte[] docx = DocxFiles.Of(
            Body.Replace("<w:t>La", "<w:t xml:space=\"preserve\">La", StringComparison.Ordinal), ("footnotes", Notes("Par 1’Assemblée.")));
        DocumentChanges changes = DocxFiles.Log(DocxFiles.Parse(docx).Clean(OcrCleaner.Default));
        Assert.Equal(5, changes.Changes.Count);
        DocumentChanges some = changes with
        {
            Changes = [.. changes.Changes.Select(static (change, index) => change with { Accepted = index is 1 or 3 or 4 })]
        };

        byte[] made = ChangeReplay.Apply(some, docx);
        Assert.Equal("La mise en ceuvre du traité est votée par l’Assemblée, au milieu dela nuit.\n\nPar l’Assemblée.",
            DocxFiles.Parse(made).Text);
        Assert.Equal(docx, ChangeReplay.Undo(changes, made));
        byte[] other = DocxFiles.Of(Body);
        Assert.Equal(ChangeLogProblem.OtherFile, Assert.Throws<ChangeLogException>(() => ChangeReplay.Undo(changes, other)).Problem);
        Assert.Equal(ChangeLogProblem.OtherFile, Assert.Throws<ChangeLogException>(() => ChangeReplay.Apply(changes, other)).Problem);
    }

    [Fact]
    public void A_docx_is_known_by_what_it_holds()
    {
        byte[] docx = DocxFiles.Of(Body);
        Assert.True(OcrDocument.IsLikely(docx.AsSpan(0, 512)));
        Assert.Equal(OcrDocumentFormat.Docx, OcrDocument.Parse(docx, "a.txt").Format);
        Assert.Equal(DocumentProblem.DamagedPackage, Assert.Throws<DocumentException>(
            () => OcrDocument.Parse(Encoding.UTF8.GetBytes("La mise en ceuvre"), "a.docx", OcrDocumentFormat.Docx)).Problem);
        foreach ((string part, DocumentProblem problem) in new[]
        {
            ("xl/workbook.xml", DocumentProblem.OfficeDocument), ("ppt/presentation.xml", DocumentProblem.OfficeDocument),
            ("word/document.xml", DocumentProblem.DamagedPackage),
        })
        {
            byte[] other = DocxFiles.Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "content-types\"/>"), ("x/y.xml", "<x/>"), (part, "<x/>"));
            Assert.Equal(problem, Assert.Throws<DocumentException>(() => OcrDocument.Parse(other, "a.docx")).Problem);
        }
    }

    private static string Notes(string text) =>
        $"<w:footnotes {DocxFiles.Names}><w:footnote w:id=\"1\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote></w:footnotes>";

    private static string Part(string name, string text) =>
        $"<w:{name} {DocxFiles.Names}><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{name}>";

    /// <summary>What the library of Word’s makers finds wrong.</summary>
    private static IEnumerable<string> Problems(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. new OpenXmlValidator().Validate(document).Select(static error => error.Description)];
    }

    private static string TextOf(string body) => string.Concat(Texts().Matches(body).Select(static match => match.Groups[1].Value));

    [GeneratedRegex("<w:t(?: [^>]*)?>([^<]*)</w:t>")]
    private static partial Regex Texts();

    [GeneratedRegex("<w:del .*?</w:del>")]
    private static partial Regex Deleted();

    [GeneratedRegex("<w:ins [^>]*author=\"OcrFrench\".*?</w:ins>")]
    private static partial Regex Inserted();
}
