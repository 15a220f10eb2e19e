
namespace OcrFrench.Documents.Tests.Evidence;

public class PageEvidenceTests
{
    [Fact]
    public void Confidences_readings_and_letters()
    {
        string page = Page(
            Word("a", "<TextEquiv index='2'><Unicode>un</Unicode></TextEquiv><TextEquiv conf='0.7' index='1'><Unicode>on</Unicode>"
                + "</TextEquiv><TextEquiv index='3'><Unicode>an</Unicode></TextEquiv>")
            + Word("b", "<Glyph id='g1'><Coords points='1,1'/><TextEquiv conf='0.9'><Unicode>i</Unicode></TextEquiv></Glyph><Glyph "
            + "id='g2'><TextEquiv index='0' conf='0.4'><Unicode>1</Unicode></TextEquiv>"
                + "<TextEquiv index='1' conf='0.3'><Unicode>l</Unicode></TextEquiv></Glyph><TextEquiv conf='0.8'><Unicode>i1</Unicode>"
                + "</TextEquiv>"));
        Assert.Equal("on i1", Words.Documents.Parse(page).Text);
        Assert.Equal(["on 0.7 (un, an)", "i1 0.8 [i 0.9, 1 0.4 l 0.3]"], Said.Of(page));
    }

    [Fact]
    public void A_line_without_words_says_nothing_of_them() =>
        Assert.Empty(Said.Of(Page("<TextEquiv conf='0.7'><Unicode>au milieu</Unicode></TextEquiv>")));

    [Fact]
    public void A_changed_word_keeps_what_was_read_as_its_last_reading()
    {
        string page = Page(Word("a", "<TextEquiv conf='0.91'><Unicode>Mise</Unicode></TextEquiv>") + Word(
            "b", "<TextEquiv conf='0.92'><Unicode>en</Unicode></TextEquiv>")
            + Word("c", "<TextEquiv conf='0.4' index='1'><PlainText>ceuvre</PlainText><Unicode>ceuvre</Unicode></TextEquiv><TextEquiv "
            + "index='2'><Unicode>cœuvre</Unicode></TextEquiv><TextStyle/>"));
        Assert.Equal(["Mise 0.91", "en 0.92", "ceuvre 0.4 (cœuvre)"], Said.Of(page));
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains(
            "<PlainText>œuvre</PlainText><Unicode>œuvre</Unicode></TextEquiv><TextEquiv index='2'><Unicode>cœuvre</Unicode></TextEquiv>"
            + "<TextEquiv comments=\"replaced by OcrFrench\" conf='0.4' index='3'><PlainText>ceuvre</PlainText><Unicode>ceuvre</Unicode>"
            + "</TextEquiv><TextStyle/>",
            cleaned,
            StringComparison.Ordinal);
        Assert.Equal(["Mise 0.91", "en 0.92", "œuvre 1"], Said.Of(cleaned));
    }

    [Fact]
    public void The_version_of_2013_has_no_place_for_other_readings()
    {
        string cleaned = Words.Documents.Clean(Page(Word("a", "<TextEquiv><Unicode>Mise</Unicode></TextEquiv>") + Word(
            "b", "<TextEquiv><Unicode>en</Unicode></TextEquiv>") + Word("c", "<TextEquiv><Unicode>ceuvre</Unicode></TextEquiv>"))
            .Replace("2019-07-15", "2013-07-15", StringComparison.Ordinal));
        Assert.Contains("<TextEquiv><Unicode>œuvre</Unicode></TextEquiv></Word>", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_a_changed_word_fit_it_or_go()
    {
        static string Glyphs(string word) => string.Concat(word.Select(static (
            letter, i) => $"\n<Glyph id='g{i}'><Coords points='{i},0'/><TextEquiv><Unicode>{letter}</Unicode></TextEquiv></Glyph>"));
        string cleaned = Words.Documents.Clean(Page(Word("a", "<TextEquiv><Unicode>un</Unicode></TextEquiv>") + Word(
            "b", Glyphs("systéme") + "<TextEquiv><Unicode>systéme</Unicode></TextEquiv>")
            + Word("c", "<TextEquiv><Unicode>en</Unicode></TextEquiv>")
            + Word("d", Glyphs("ceuvre") + "<TextEquiv><Unicode>ceuvre</Unicode></TextEquiv>")));
        Assert.Contains(Glyphs("système") + "<TextEquiv", cleaned, StringComparison.Ordinal);
        Assert.Contains("<Coords points='0,0 9,9'/><TextEquiv index=\"0\"><Unicode>œuvre<", cleaned, StringComparison.Ordinal);
    }

    private static string Word(string id, string inside) => $"<Word id='{id}'><Coords points='0,0 9,9'/>{inside}</Word>";

    private static string Page(string line) =>
        "<PcGts xmlns='http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15'><Metadata><Creator>x</Creator></Metadata><Page>"
            + "<TextRegion id='r'><TextLine id='l'>" + line + "</TextLine></TextRegion></Page></PcGts>";
}
