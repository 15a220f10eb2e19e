using System.Globalization;
using System.Text;

namespace OcrFrench.Documents.Tests.Tsv;

public class TsvTests
{
    private const string Head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    [Fact]
    public void Tesseracts_table_is_cleaned_in_its_rows()
    {
        string source = Encoding.UTF8.GetString(Words.Documents.Scan("newspaper/ocr-eng.tsv")), cleaned = Words.Documents.Clean(source);
        string[] before = source.Split('\n'), after = cleaned.Split('\n');
        Assert.Equal(before.Length, after.Length);
        // Nothing but the text of a row and how sure it is changes.
        Assert.All(before.Zip(after), static pair => Assert.Equal(pair.First.Split('\t').Take(10), pair.Second.Split('\t').Take(10)));
        Assert.Contains("\t321\t357\t21\t14\t79.582245\tot\n", source, StringComparison.Ordinal);
        Assert.Matches("\t321\t357\t21\t14\t[0-9.]+\toù\n", cleaned);
        Assert.InRange(before.Zip(after).Count(static pair => pair.First != pair.Second), 30, 80);
    }

    [Fact]
    public void Its_words_are_those_of_the_other_formats()
    {
        OcrDocument table = OcrDocument.Parse(Words.Documents.Scan("newspaper/ocr-eng.tsv"), "page.tsv");
        Assert.Equal(OcrDocumentFormat.Tsv, table.Format);
        Assert.Equal(OcrDocument.Parse(Words.Documents.Scan("newspaper/ocr-eng.alto.xml"), "page.xml").Text, table.Text);
        Assert.Contains("ot 0.8", Evidence.Said.Of(table));
    }

    [Fact]
    public void Words_run_together_get_a_row_each_and_those_after_them_the_next_numbers()
    {
        string cleaned = Words.Documents.Clean(Head + Line(1, "au", "milieu", "dela", "nuit") + Line(2, "noire"));
        Assert.Equal(
            [
                "5\t1\t1\t1\t1\t1\t0\t0\t20\t9\t50.5\tau", "5\t1\t1\t1\t1\t2\t100\t0\t60\t9\t51.5\tmilieu",
                "5\t1\t1\t1\t1\t3\t200\t0\t18\t9\tX\tde",
                "5\t1\t1\t1\t1\t4\t223\t0\t17\t9\tX\tla", "5\t1\t1\t1\t1\t5\t300\t0\t40\t9\t53.5\tnuit",
                "5\t1\t1\t1\t2\t1\t0\t0\t50\t9\t50.5\tnoire",
            ],
            Rows(cleaned));
    }

    [Fact]
    public void Parts_of_a_word_become_one_row()
    {
        string cleaned = Words.Documents.Clean(Head + Line(1, "avec", "une", "gra", "vité", "profonde"));
        Assert.Equal("5\t1\t1\t1\t1\t3\t200\t0\t140\t9\tX\tgravité|5\t1\t1\t1\t1\t4\t400\t0\t80\t9\t54.5\tprofonde",
            string.Join('|', Rows(cleaned).Skip(2)));
    }

    [Fact]
    public void Two_changes_in_a_line_number_it_once()
    {
        string source = Head
            + Line(1, "au", "milieu", "dela", "nuit,", "avec", "une", "gra", "vité", "profonde", "au", "milieu", "dela", "nuit");
        string cleaned = Words.Documents.Clean(source);
        string[] rows = Rows(cleaned);
        Assert.Equal("au milieu de la nuit, avec une gravité profonde au milieu de la nuit",
            string.Join(' ', rows.Select(static row => row.Split('\t')[11])));
        Assert.Equal(
            Enumerable.Range(1, rows.Length), rows.Select(static row => int.Parse(row.Split('\t')[5], CultureInfo.InvariantCulture)));
        // They can only be undone together, because they share the numbers.
        OcrDocumentResult result = Words.Documents.Parse(source).Clean(OcrCleaner.Default);
        Assert.Single(result.ToLog());
    }

    [Theory]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("", "\r\n")]
    public void Line_ends_and_marks_stay(string mark, string lineEnd)
    {
        string source = mark + (Head + Line(1, "au", "milieu", "dela", "nuit")).Replace("\n", lineEnd, StringComparison.Ordinal).TrimEnd();
        string cleaned = Words.Documents.Clean(source);
        Assert.StartsWith(mark + "level\t", cleaned, StringComparison.Ordinal);
        Assert.EndsWith("\tnuit", cleaned, StringComparison.Ordinal);
        Assert.Equal(source.Split(lineEnd).Length + 1, cleaned.Split(lineEnd).Length);
        Assert.DoesNotContain('\n', cleaned.Replace(lineEnd, "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_looks_like_markup_or_quotes_is_text()
    {
        string source = Head + Line(1, "Mise", "en", "\"&lt;", "<b>");
        Assert.Equal("Mise en \"&lt; <b>", Words.Documents.Parse(source).Text);
        Words.Documents.Clean(source);
        string cleaned = Words.Documents.Clean(Head + Line(1, "Mise", "en", "\"ceuvre\"", "&amp;"));
        Assert.Contains("\t\"œuvre\"\n", cleaned, StringComparison.Ordinal);
        Assert.Contains("\t&amp;\n", cleaned, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5\t1\t1\t1\t1\t1\t0\t0\t20\t9\tau", "11", 3)]
    [InlineData("5\t1\t1\t1\t1\t1\t0\t0\t20\t9\t90\tau\tx", "13", 3)]
    [InlineData("6\t1\t1\t1\t1\t1\t0\t0\t20\t9\t90\tau", "12", 3)]
    [InlineData("5\t1\t1\t1\t1\t1\t0\tx\t20\t9\t90\tau", "x", 3)]
    [InlineData("5\t1\t1\t1\t1\t1\t0\t0\t20\t9\t?\tau", "?", 3)]
    [InlineData("Mise en ceuvre", "1", 3)]
    public void A_malformed_row_is_refused_with_its_line(string row, string member, long line)
    {
        var error = Assert.Throws<DocumentException>(
            () => Words.Documents.Parse(Head + "1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\n" + row + "\n"));
        Assert.Equal((DocumentProblem.BadRow, member, line), (error.Problem, error.Member, error.Line));
    }

    [Fact]
    public void Rows_alone_are_read_when_the_format_is_named() =>
        Assert.Equal("au milieu", OcrDocument.Parse(Encoding.UTF8.GetBytes(Line(1, "au", "milieu")), "rows", OcrDocumentFormat.Tsv).Text);

    /// <summary>The rows of words; the confidences of changed ones, which are the cleaner's, as an X.</summary>
    private static string[] Rows(string table) =>
        [.. table.Split('\n').Where(static row => row.StartsWith('5')).Select(static row => row.Split('\t')).Select(static row => string
            .Join('\t', row[10].EndsWith(".5", StringComparison.Ordinal) && row[10].StartsWith('5') ? row : [.. row[..10], "X", row[11]]))];

    private static string Line(int number, params string[] words) =>
        string.Create(CultureInfo.InvariantCulture, $"4\t1\t1\t1\t{number}\t0\t0\t0\t900\t9\t-1\t\n")
        + string.Concat(words.Select((word, i) => string.Create(
            CultureInfo.InvariantCulture, $"5\t1\t1\t1\t{number}\t{i + 1}\t{i * 100}\t0\t{word.Length * 10}\t9\t{50 + i}.5\t{word}\n")));
}
