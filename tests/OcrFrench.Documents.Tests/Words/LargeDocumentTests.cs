using System.Globalization;
using System.Text;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>Documents that are read slice by slice, which may be as long as they like.</summary>
public class LargeDocumentTests
{
    private const string Sound = "<String CONTENT=\"Le\"/><SP/><String CONTENT=\"chat\"/><SP/><String CONTENT=\"dort\"/><SP/>"
        + "<String CONTENT=\"sur\"/><SP/><String CONTENT=\"la\"/><SP/><String CONTENT=\"table.\"/>";

    private const string Damaged = "<String ID=\"w\" CONTENT=\"La\"/><SP/><String CONTENT=\"mise\"/><SP/><String CONTENT=\"en\"/><SP/>"
        + "<String CONTENT=\"ceuvre\"/><SP/><String CONTENT=\"du\"/><SP/><String CONTENT=\"traité.\"/>";

    [Theory]
    [InlineData("newspaper/ocr-eng.alto.xml", "<Page ", "</Page>")]
    [InlineData("prose/ocr-eng.alto.xml", "<Page ", "</Page>")]
    [InlineData("newspaper/ocr-eng.hocr", "<div class='ocr_page'", "</div>")]
    public void Slices_become_what_they_become_as_documents(string name, string first, string end)
    {
        string page = Encoding.UTF8.GetString(Documents.Scan(name));
        AssertSlices(LargeDocuments.Repeat(page, first, end, 2), LargeDocuments.Repeat(page, first, end, 6), page.Length * 12 / 5);
    }

    [Fact]
    public void Slices_of_rows_become_what_they_become_as_documents()
    {
        string[] rows = Encoding.UTF8.GetString(Documents.Scan("newspaper/ocr-eng.tsv")).Split('\n');
        AssertSlices(Pages(2), Pages(6), string.Join('\n', rows).Length * 12 / 5);

        string Pages(int count)
        {
            var document = new StringBuilder(rows[0]).Append('\n');
            for (int number = 1; number <= count; number++)
            {
                foreach (string row in rows.Skip(1).Where(static row => row.Length > 0))
                    document.Append(row[..2]).Append(number).Append(row.AsSpan(row.IndexOf('\t', 2))).Append('\n');
            }

            return document.ToString();
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Rows_without_the_names_of_the_columns_are_rows_in_every_slice(string lineEnd)
    {
        string document = string.Concat(Enumerable.Range(1, 8).Select(page =>
            $"5\t{page}\t1\t1\t1\t1\t0\t0\t40\t20\t30\t·{lineEnd}5\t{page}\t1\t1\t1\t2\t50\t0\t40\t20\t96\tMise{lineEnd}"
            + $"5\t{page}\t1\t1\t1\t3\t100\t0\t20\t20\t96\ten{lineEnd}5\t{page}\t1\t1\t1\t4\t130\t0\t60\t20\t40\tceuvre{lineEnd}"));
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        LargeDocuments.Outcome made = LargeDocuments.Clean(bytes, 300, OcrDocumentFormat.Tsv)!;
        Assert.InRange(made.Slices, 3, 8);
        Assert.Equal(OcrDocument.Parse(bytes, "a.tsv", OcrDocumentFormat.Tsv).Text, made.Text);
        Assert.Equal(8, Encoding.UTF8.GetString(made.Bytes).Split("œuvre").Length - 1);
        Assert.Equal(OcrDocument.Parse(made.Bytes, "a.tsv", OcrDocumentFormat.Tsv).Text, made.Cleaned);
    }

    /// <summary>What is judged of a slice is judged as of a document, here one of two pages.</summary>
    private static void AssertSlices(string two, string six, int size)
    {
        CleaningResult slice = OcrDocument.Parse(Encoding.UTF8.GetBytes(two), "page.xml").Clean(OcrCleaner.Default).Analysis;
        byte[] document = Encoding.UTF8.GetBytes(six);
        LargeDocuments.Outcome made = LargeDocuments.Clean(document, size)!;
        Assert.Equal(3, made.Slices);
        Assert.Equal(6, made.Pages);
        Assert.NotEqual(slice.Source, slice.Text);
        Assert.Equal(string.Join("\n\n", Enumerable.Repeat(slice.Text, 3)), made.Cleaned);
        Assert.Equal(OcrDocument.Parse(document, "page.xml").Text, made.Text);
        Assert.Equal(OcrDocument.Parse(made.Bytes, "page.xml").Text, made.Cleaned);
        foreach (LoggedChange change in made.Log.Where(static change => change.Start >= 0))
        {
            Assert.Equal(change.Before, made.Text.Substring((int)change.Start, change.Before.Length));
            Assert.Equal(change.After, made.Cleaned.Substring((int)change.OutputStart, change.After.Length));
            Assert.All(change.Edits, edit => Assert.Equal(edit.Before.ToArray(), document[(int)edit.Start..(int)edit.End]));
        }

        Assert.Equal(6, made.Log.Where(static change => change.Start >= 0).Select(static change => change.Page).Distinct().Count());
    }

    /// <summary>Where changes are and what they are. What follows from none of them is noted by slice, and how sure one is may depend on
    /// the text around it.</summary>
    private static IEnumerable<string> Shown(IEnumerable<LoggedChange> log) => log.Where(static change => change.Start >= 0).Select(
        static change => $"{change.Page}/{change.Line}/{change.Element} {change.Start} {change.OutputStart} "
            + $"{change.Before} → {change.After} " + string.Join(' ', change.Edits.Select(static edit => $"{edit.Start}-{edit.End}")));

    [Fact]
    public void What_was_made_in_slices_is_undone_and_made_again()
    {
        string page = Encoding.UTF8.GetString(Documents.Scan("newspaper/ocr-eng.alto.xml"));
        byte[] document = Encoding.UTF8.GetBytes(LargeDocuments.Repeat(page, "<Page ", "</Page>", 5));
        LargeDocuments.Outcome made = LargeDocuments.Clean(document, page.Length)!;
        using var stream = new MemoryStream();
        var log = new ChangeLog(stream);
        log.Begin(Logs.Head);
        foreach (LoggedChange change in made.Log) log.Write(change);
        log.End(FileState.Of(document), FileState.Of(made.Bytes));
        DocumentChanges changes = Assert.Single(Logs.Read(stream.ToArray()));
        Assert.Equal(document, ChangeReplay.Undo(changes, made.Bytes));
        Assert.Equal(made.Bytes, ChangeReplay.Apply(changes, document));
    }

    [Fact]
    public void The_note_is_written_once_at_the_beginning_wherever_the_first_change_is()
    {
        string document = Alto([.. Enumerable.Repeat(Sound, 5), Damaged, Sound, Damaged]);
        string made = Encoding.UTF8.GetString(LargeDocuments.Clean(Encoding.UTF8.GetBytes(document), 600)!.Bytes);
        Assert.Single(made.Split("<softwareName>OcrFrench").Skip(1));
        Assert.True(made.IndexOf("OcrFrench", StringComparison.Ordinal) < made.IndexOf("<Page", StringComparison.Ordinal));
        Assert.Equal(2, made.Split("CONTENT=\"œuvre\"").Length - 1);
        Documents.Strings(made);
    }

    [Theory]
    [InlineData("alto", "-")]
    [InlineData("alto", "¬")]
    [InlineData("alto", "=")]
    [InlineData("alto", "&#173;")]
    [InlineData("alto", "&#x2010; ")]
    [InlineData("hocr", "&shy;")]
    [InlineData("hocr", "&#xAD;")]
    [InlineData("hocr", "=&nbsp;")]
    [InlineData("hocr", "<![CDATA[-]]>")]
    [InlineData("tsv", "=")]
    [InlineData("tsv", "\u2011")]
    public void A_word_that_continues_is_not_separated_from_its_other_half(string format, string mark)
    {
        Assert.All(Slices(mark)[..^1], static slice => Assert.DoesNotMatch("délé\\W\\s*$", slice));
        Assert.InRange(Slices(".").Length, 3, 9);

        string[] Slices(string end)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(Paged(format, "gations", "du", "traité", "délé" + end));
            using var stream = new MemoryStream(bytes);
            return [.. LargeDocument.Open(stream, "page", null, 200)!.Clean(OcrCleaner.Default)
                .Select(static slice => slice.Result.Analysis.Source)];
        }
    }

    /// <summary>Eight pages of one line.</summary>
    private static string Paged(string format, params string[] words) => format switch
    {
        "alto" => Alto([.. Enumerable.Repeat(string.Join("<SP/>", words.Select(static word => $"<String CONTENT=\"{word}\"/>")), 8)]),
        "hocr" => "<html><body>" + string.Concat(Enumerable.Repeat("<div class=\"ocr_page\"><span class=\"ocr_line\">"
            + string.Join(' ', words.Select(static word => $"<span class=\"ocrx_word\">{word}</span>")) + "</span></div>", 8))
            + "</body></html>",
        _ => "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + string.Concat(Enumerable.Range(1, 8).SelectMany(page => words.Select((word, i) =>
                $"5\t{page}\t1\t1\t1\t{i + 1}\t{50 * i}\t0\t40\t20\t90\t{word}\n"))),
    };

    [Theory]
    [InlineData("<meta name=\"ocr-system\" content=\"x\">")]
    [InlineData("")]
    public void A_head_whose_end_tag_is_left_out_ends_in_no_slice(string meta)
    {
        string page = "<div class=\"ocr_page\"><p class=\"ocr_par\"><span class=\"ocr_line\">" + string.Join(' ',
            "La mise en ceuvre du traité.".Split(' ').Select(static word => $"<span class=\"ocrx_word\">{word}</span>"))
            + "</span></p></div>\n";
        byte[] bytes = Encoding.UTF8.GetBytes($"<html><head>{meta}\n<body>\n" + string.Concat(Enumerable.Repeat(page, 8)) + "</body></html>\n");
        LargeDocuments.Outcome made = LargeDocuments.Clean(bytes, 700)!;
        Assert.InRange(made.Slices, 3, 8);
        Assert.Equal(Encoding.UTF8.GetString(OcrDocument.Parse(bytes, "page.xml").Clean(OcrCleaner.Default).ToArray()),
            Encoding.UTF8.GetString(made.Bytes));
        Assert.Equal(meta.Length == 0 ? 0 : 1, Encoding.UTF8.GetString(made.Bytes).Split("ocr-post-correction").Length - 1);
    }

    [Fact]
    public void A_sound_document_is_copied()
    {
        byte[] document = Encoding.UTF8.GetBytes(Alto([.. Enumerable.Repeat(Sound, 9)]));
        Assert.Equal(document, LargeDocuments.Clean(document, 600)!.Bytes);
    }

    [Fact]
    public void New_identifiers_are_new_in_all_of_the_file()
    {
        string line = "<String ID=\"w\" CONTENT=\"au\"/><SP/><String ID=\"x\" CONTENT=\"milieu\"/><SP/>"
            + "<String ID=\"y_3\" CONTENT=\"dela\"/><SP/><String ID=\"z\" CONTENT=\"nuit\"/>";
        string last = Sound.Replace("<String CONTENT=\"Le\"", "<String ID=\"y_3_2\" CONTENT=\"Le\"", StringComparison.Ordinal);
        string made = Encoding.UTF8.GetString(LargeDocuments.Clean(Encoding.UTF8.GetBytes(Alto([line, Sound, line, last])), 500)!.Bytes);
        Assert.Contains("ID=\"y_3_3\" CONTENT=\"la\"", made, StringComparison.Ordinal);
        Assert.Contains("ID=\"y_3_4\" CONTENT=\"la\"", made, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_the_end_of_a_page_divides_is_in_one_slice()
    {
        string first = "<String CONTENT=\"Ils\"/><SP/><String CONTENT=\"y\"/><SP/><String CONTENT=\"tra-\"/>";
        string second = "<String CONTENT=\"vaillérent\"/><SP/><String CONTENT=\"ici.\"/>";
        for (int size = 250; size < 900; size += 50)
        {
            string document = Alto([Sound, first, second, Sound, Sound, Sound]);
            LargeDocuments.Outcome made = LargeDocuments.Clean(Encoding.UTF8.GetBytes(document), size)!;
            Assert.Contains("tra-\n", made.Text, StringComparison.Ordinal);
            Assert.Contains("CONTENT=\"vaillèrent\"", Encoding.UTF8.GetString(made.Bytes), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<TextBlock ID=\"b\"><TextLine>", "</TextLine></TextBlock>", "\n\n")]
    [InlineData("<TextLine>", "</TextLine>", "\n")]
    public void A_page_that_is_too_long_is_cut_between_its_blocks_or_its_lines(string open, string close, string separator)
    {
        string body = string.Concat(Enumerable.Range(0, 40).Select(i => open + (i % 7 == 3 ? Damaged : Sound) + close));
        string document = Alto([Sound]).Replace("<TextBlock ID=\"B0\"><TextLine>" + Sound + "</TextLine></TextBlock>",
            open.Length > 12 ? body : "<TextBlock ID=\"b\">" + body + "</TextBlock>", StringComparison.Ordinal);
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        LargeDocuments.Outcome made = LargeDocuments.Clean(bytes, 1500)!;
        OcrDocumentResult expected = OcrDocument.Parse(bytes, "page.xml").Clean(OcrCleaner.Default);
        Assert.InRange(made.Slices, 3, 40);
        Assert.Equal(expected.ToArray(), made.Bytes);
        Assert.Equal(1, made.Pages);
        Assert.Equal(Shown(expected.ToLog()), Shown(made.Log));
        Assert.Contains("table." + separator + "La mise", made.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_whole_tells_holds_in_every_slice()
    {
        // Programs that write "0." and the whole percents mean nine of a hundred by 0.9, as only 0.100 shows.
        string sure = Sound.Replace("/><SP/>", " WC=\"0.98\"/><SP/>", StringComparison.Ordinal);
        string doubtful = Damaged.Replace("CONTENT=\"mise\"", "CONTENT=\"mise\" WC=\"0.9\"", StringComparison.Ordinal);
        string certain = Sound.Replace("/><SP/>", " WC=\"0.100\"/><SP/>", StringComparison.Ordinal);
        byte[] document = Encoding.UTF8.GetBytes(Alto([doubtful, sure, sure, certain]));
        using var stream = new MemoryStream(document);
        CleanedSlice first = LargeDocument.Open(stream, "page.xml", null, 500)!.Clean(OcrCleaner.Default).First();
        Assert.Contains(first.Document.Words, static word => word.Content.Text == "mise" && word.Evidence?.Confidence == 0.09f);
    }

    [Fact]
    public void The_order_of_reading_holds_in_every_slice()
    {
        string document = Alto([Sound, Sound, Sound, Sound]).Replace(
            "<Layout>",
            "<ReadingOrder><OrderedGroup ID='o'><ElementRef ID='r' REF='C3'/><ElementRef ID='s' REF='B3'/></OrderedGroup></ReadingOrder>"
                + "<Layout>",
            StringComparison.Ordinal).Replace("<TextBlock ID=\"B3\">",
            "<TextBlock ID=\"B3\"><TextLine><String CONTENT=\"après\"/></TextLine></TextBlock><TextBlock ID=\"C3\">",
            StringComparison.Ordinal);
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        LargeDocuments.Outcome made = LargeDocuments.Clean(bytes, 500)!;
        Assert.InRange(made.Slices, 2, 4);
        Assert.EndsWith("table.\n\naprès", made.Text, StringComparison.Ordinal);
        Assert.Equal(OcrDocument.Parse(bytes, "page.xml").Text, made.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData("0 1 3 2 4 5 8 6 7 9 10 11")]
    [InlineData("0 1 2 3 4 5")]
    public void A_page_file_is_cut_where_all_before_is_read_before_all_after(string order)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(PageFile(12, order));
        OcrDocumentResult expected = OcrDocument.Parse(bytes, "page.xml").Clean(OcrCleaner.Default);
        LargeDocuments.Outcome made = LargeDocuments.Clean(bytes, 3000)!;
        Assert.InRange(made.Slices, 3, 12);
        Assert.Equal(expected.Analysis.Source, made.Text);
        Assert.Equal(expected.Analysis.Text, made.Cleaned);
        Assert.Equal(expected.ToArray(), made.Bytes);
        Assert.Equal(Shown(expected.ToLog()), Shown(made.Log));
        Assert.Equal(4, Encoding.UTF8.GetString(made.Bytes).Split("<Unicode>La mise en œuvre du traité.").Length - 1);
    }

    [Fact]
    public void A_page_file_that_is_read_from_its_end_is_not_cut()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(PageFile(12, "11 10 9 8 7 6 5 4 3 2 1 0"));
        LargeDocuments.Outcome made = LargeDocuments.Clean(bytes, 3000)!;
        Assert.Equal(1, made.Slices);
        Assert.Equal(OcrDocument.Parse(bytes, "page.xml").Clean(OcrCleaner.Default).ToArray(), made.Bytes);
    }

    [Fact]
    public void A_page_file_whose_order_follows_its_regions_is_read_whole()
    {
        string file = PageFile(12, "0 1 2"), order = file[file.IndexOf("<ReadingOrder>", StringComparison.Ordinal)..];
        order = order[..(order.IndexOf("</ReadingOrder>", StringComparison.Ordinal) + "</ReadingOrder>".Length)];
        file = file.Replace(order, "", StringComparison.Ordinal).Replace("</Page>", order + "</Page>", StringComparison.Ordinal);
        Assert.Null(LargeDocuments.Clean(Encoding.UTF8.GetBytes(file), 3000));
    }

    /// <summary>Regions of a line each, which repeat their words; the fourth and the ninth are damaged.</summary>
    private static string PageFile(int regions, string order)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\"><Metadata><Creator>x</Creator></Metadata>\n"
            + "<Page imageFilename=\"a.png\" imageWidth=\"10\" imageHeight=\"10\">\n");
        if (order.Length > 0)
        {
            text.Append("<ReadingOrder><OrderedGroup id=\"g\">");
            foreach ((int index, string region) in order.Split(' ').Index())
                text.Append(CultureInfo.InvariantCulture, $"<RegionRefIndexed index=\"{index}\" regionRef=\"r{region}\"/>");
            text.Append("</OrderedGroup></ReadingOrder>\n");
        }

        for (int i = 0; i < regions; i++)
        {
            string[] words = (i is 3 or 8 ? "La mise en ceuvre du traité." : "Le chat dort sur la table.").Split(' ');
            string whole = $"<TextEquiv><Unicode>{string.Join(' ', words)}</Unicode></TextEquiv>";
            text.Append(CultureInfo.InvariantCulture, $"<TextRegion id=\"r{i}\"><TextLine id=\"l{i}\">");
            foreach ((int k, string word) in words.Index())
            {
                text.Append(CultureInfo.InvariantCulture, $"<Word id=\"w{i}_{k}\"><Coords points=\"{k},0 {k + 1},1\"/>")
                    .Append("<TextEquiv><Unicode>" + word + "</Unicode></TextEquiv></Word>");
            }

            text.Append(CultureInfo.InvariantCulture, $"{whole}</TextLine>{whole}</TextRegion>\n");
        }

        return text.Append("</Page></PcGts>\n").ToString();
    }

    [Fact]
    public void What_is_wrong_is_told_as_of_the_whole()
    {
        byte[] document = Encoding.UTF8.GetBytes(Alto([.. Enumerable.Repeat(Sound, 12)]));
        var random = new Random(3);
        int refused = 0;
        for (int i = 0; i < 400; i++)
        {
            byte[] broken = Break(document, random);
            DocumentException? expected = Refusal(() => OcrDocument.Parse(broken, "page.xml"));
            DocumentException? found = Refusal(() =>
            {
                // What was cut off may be short now.
                if (LargeDocuments.Clean(broken, 900) is null) OcrDocument.Parse(broken, "page.xml");
            });
            Assert.Equal(expected?.Message, found?.Message);
            if (expected is not null) refused++;
        }

        Assert.InRange(refused, 50, 390);
    }

    private static byte[] Break(byte[] document, Random random)
    {
        var bytes = new List<byte>(document);
        int at = random.Next(400, bytes.Count - 1), length = Math.Min(random.Next(1, 60), bytes.Count - at);
        switch (random.Next(5))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes[at] = (byte)"<>&\"'/=! -"[random.Next(10)]; break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            default: bytes.RemoveRange(at + 1, bytes.Count - at - 1); break;
        }

        return [.. bytes];
    }

    private static DocumentException? Refusal(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (DocumentException error)
        {
            return error;
        }
    }

    [Fact]
    public void Tags_in_comments_and_values_cut_nothing()
    {
        string odd = Sound + "<!-- a > b <Page> " + new string('x', 700) + " > <TextLine> -->"
            + "<Shape a='> Page> " + new string('y', 700) + "'/>";
        byte[] document = Encoding.UTF8.GetBytes(Alto([Sound, odd, Damaged, odd, Sound]));
        for (int size = 200; size < 2500; size += 150)
        {
            LargeDocuments.Outcome? made = LargeDocuments.Clean(document, size);
            if (made is null) continue;
            Assert.Equal(OcrDocument.Parse(document, "page.xml").Clean(OcrCleaner.Default).ToArray(), made.Bytes);
        }
    }

    [Fact]
    public void What_is_short_or_in_another_encoding_or_of_another_format_is_read_whole()
    {
        byte[] document = Encoding.UTF8.GetBytes(Alto([Sound, Sound, Sound]));
        Assert.NotNull(LargeDocuments.Clean(document, document.Length / 2));
        Assert.Null(LargeDocuments.Clean(document, document.Length * 2 / 3 + 1));
        Assert.Null(LargeDocuments.Clean([.. "<?xml version='1.0' encoding='ISO-8859-1'?>"u8, .. document], 300));
        Assert.Null(LargeDocuments.Clean(Encoding.Unicode.GetBytes("\uFEFF" + Alto([Sound, Sound, Sound])), 300));
        Assert.Null(LargeDocuments.Clean("<TEI><text><body><p>Le chat dort.</p><p>Le chat dort.</p></body></text></TEI>"u8.ToArray(), 30));
        Assert.Null(LargeDocuments.Clean(Encoding.UTF8.GetBytes(new string('a', 900)), 30));
    }

    /// <summary>An ALTO document with these lines, each on a page of its own.</summary>
    private static string Alto(string[] lines) =>
        "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\">\n<Description><MeasurementUnit>pixel</MeasurementUnit></Description>\n"
        + "<Layout>\n" + string.Concat(lines.Select(static (line, i) =>
            $"<Page ID=\"P{i}\"><PrintSpace>\n<TextBlock ID=\"B{i}\"><TextLine>{line}</TextLine></TextBlock></PrintSpace></Page>\n"))
        + "</Layout>\n</alto>\n";
}
