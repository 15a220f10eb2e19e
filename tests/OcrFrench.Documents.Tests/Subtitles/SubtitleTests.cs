using System.Text;
using OcrFrench.Documents.Subtitles;

namespace OcrFrench.Documents.Tests.Subtitles;

/// <summary>SRT and WebVTT: their words change, their times and tags do not.</summary>
public class SubtitleTests
{
    private const string Srt = "1\r\n00:00:01,000 --> 00:00:03,500\r\nLa mise en ceuvre du plan\r\nest lente, dit-il.\r\n\r\n"
        + "2\r\n00:00:04,000 --> 00:00:06,000  X1:40 X2:600 Y1:20 Y2:50\r\n<i>Il marchait au milieu</i>\r\n\r\n"
        + "3\r\n00:00:06,100 --> 00:00:08,000\r\n{\\an8}dela nuit par 1’Assemblée.\r\n- Où ça ?\r\n";

    private const string Vtt =
        "WEBVTT - La mise en ceuvre\nKind: captions\n\nNOTE la mise en ceuvre\nde rien\n\nSTYLE\n::cue { color: red }\n\n"
        + "intro\n00:01.000 --> 00:03.500 align:start position:10%\n<v Anne>La mise en <c.vert>ceuvre</c></v> du plan &quot;vert&quot;\n\n"
        + "01:00:04.000 --> 01:00:06.000\nest votée par 1’Assemblée.\n\nNOTE\nfin\n";

    [Fact]
    public void Only_the_words_of_an_srt_change()
    {
        Assert.Equal(OcrDocumentFormat.Srt, Words.Documents.Parse(Srt).Format);
        Assert.Equal("La mise en ceuvre du plan\nest lente, dit-il.\nIl marchait au milieu\ndela nuit par 1’Assemblée.\n- Où ça ?",
            Words.Documents.Parse(Srt).Text);
        string expected = Srt.Replace("ceuvre", "œuvre", StringComparison.Ordinal).Replace("dela", "de la",
            StringComparison.Ordinal).Replace("1’A", "l’A", StringComparison.Ordinal);
        Assert.Equal(expected, Words.Documents.Clean(Srt));
    }

    [Fact]
    public void Only_the_words_of_cues_of_a_vtt_change()
    {
        Assert.Equal(OcrDocumentFormat.Vtt, Words.Documents.Parse(Vtt).Format);
        Assert.Equal("La mise en ceuvre du plan \"vert\"\nest votée par 1’Assemblée.", Words.Documents.Parse(Vtt).Text);
        string expected = Vtt.Replace("vert>ceuvre", "vert>œuvre", StringComparison.Ordinal).Replace("1’A", "l’A",
            StringComparison.Ordinal);
        Assert.Equal(expected, Words.Documents.Clean(Vtt));
    }

    /// <summary>
    /// A sentence that goes on in the next cue is read as one: what stands in the one tells what is damaged in the other.
    /// </summary>
    [Fact]
    public void A_word_that_two_cues_divide_is_repaired_in_both()
    {
        string page =
            "1\n00:00:01,000 --> 00:00:02,000\nMise en ceuvre, ils travail-\n\n2\n00:00:02,000 --> 00:00:03,000\nlérent toute la nuit.\n";
        Assert.Equal("Mise en ceuvre, ils travail-\nlérent toute la nuit.", Words.Documents.Parse(page).Text);
        Assert.Equal(page.Replace("ceuvre", "œuvre", StringComparison.Ordinal).Replace("lérent", "lèrent", StringComparison.Ordinal),
            Words.Documents.Clean(page));
    }

    [Fact]
    public void Sound_subtitles_stay_to_the_byte()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("\uFEFF\r\n1\r\n00:00:01,000 --> 00:00:02,000\r\nLe chat dort.\r\n\r\n\r\n2\r\n00:00:02,000 "
            + "--> 00:00:03,000\r\n\r\n\r\n1984\r\n\r\n3\r\n00:00:04,000 --> 00:00:05,000\r\nLe chien\r\n\r\nMange.");
        Assert.Equal("Le chat dort.\n1984\nLe chien\nMange.", OcrDocument.Parse(bytes, "a.srt").Text);
        Assert.Same(bytes, Words.Documents.Clean(bytes));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16le")]
    [InlineData("cp850")]
    public void Old_encodings_are_found_out_and_kept(string name)
    {
        TextEncoding encoding = TextEncoding.All.First(known => known.Name == name);
        string text = string.Concat(Enumerable.Range(1, 6).Select(static i =>
            $"{i}\r\n00:00:0{i},000 --> 00:00:0{i},900\r\nL’été a été décidé par 1’Assemblée à côté, même où ça règne.\r\n\r\n"))
                .Replace('’', '\'');
        Assert.True(encoding.TryEncode(text, out byte[]? bytes));
        bytes = [.. encoding.Mark.Span, .. bytes];
        OcrDocument document = OcrDocument.Parse(bytes, "a.srt");
        Assert.Equal((OcrDocumentFormat.Srt, name), (document.Format, document.Encoding.Name));
        Assert.True(
            encoding.TryDecode(document.Clean(OcrCleaner.Default).ToArray().AsSpan(encoding.Mark.Length), out string? cleaned, out _));
        Assert.Equal(text.Replace("1'A", "l'A", StringComparison.Ordinal), cleaned);
    }

    [Fact]
    public void A_letter_that_the_encoding_does_not_have_is_not_written()
    {
        const string text = "1\n00:00:01,000 --> 00:00:02,000\nLa mise en ceuvre est décidée à côté par 1'Assemblée, même où ça règne.\n";
        Assert.True(TextEncoding.Cp850.TryEncode(text, out byte[]? bytes));
        Assert.True(TextEncoding.Cp850.TryDecode(
            OcrDocument.Parse(bytes, "a.srt").Clean(OcrCleaner.Default).ToArray(), out string? cleaned, out _));
        Assert.Equal(text.Replace("1'A", "l'A", StringComparison.Ordinal), cleaned);
    }

    [Theory]
    [InlineData("1\n00:00:01,000 -> 00:00:02,000\nMise en ceuvre")]
    [InlineData("Le 1\n00:00:01,000 --> 00:00:02,000\nMise en ceuvre")]
    [InlineData("WEBVTT est un format de sous-titres.\n\n00:00:01.000 --> 00:00:02.000\n")]
    [InlineData("12\n13\n14\n")]
    [InlineData("00:00:01,000 --> demain\n")]
    public void What_only_looks_like_subtitles_is_text(string text) => Assert.False(OcrDocument.IsLikely(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nOui.\n\n2\n00:00:03,000 --> 00:00:0x,000\nNon.\n", OcrDocumentFormat.Srt, 6)]
    [InlineData("Mise en ceuvre\n1\n00:00:01,000 --> 00:00:02,000\nOui.\n", OcrDocumentFormat.Srt, 1)]
    [InlineData("", OcrDocumentFormat.Srt, 1)]
    [InlineData("WEBVTT\n\nNOTE rien\n", OcrDocumentFormat.Vtt, 1)]
    [InlineData("WEBVTT\n\n1 --> 2\nOui.\n", OcrDocumentFormat.Vtt, 3)]
    public void What_is_wrong_is_said_with_its_line(string text, OcrDocumentFormat format, long line)
    {
        DocumentException error = Assert.Throws<DocumentException>(() => OcrDocument.Parse(Encoding.UTF8.GetBytes(text), "a", format));
        Assert.Equal((DocumentProblem.BadCue, line), (error.Problem, error.Line));
    }

    [Fact]
    public void The_one_is_not_the_other() =>
        Assert.Equal(DocumentProblem.OtherFormat,
            Assert.Throws<DocumentException>(() => OcrDocument.Parse(Encoding.UTF8.GetBytes(Vtt), "a.srt", OcrDocumentFormat.Srt)).Problem);

    [Theory]
    [InlineData("00:00:01,000 --> 00:00:02,000", true)]
    [InlineData(" 0:00:01.5-->1:00:02.000 align:start", true)]
    [InlineData("00:01.000 --> 00:02.000", true)]
    [InlineData("00: 00: 01,000 --> 00: 00: 02,000", true)]
    [InlineData("00:00:01 --> 00:00:02", false)]
    [InlineData("01,000 --> 02,000", false)]
    [InlineData("00:00:01,000 --> 00:00:02,000x", false)]
    [InlineData("00:00:01,000", false)]
    [InlineData("", false)]
    public void Times_are_recognised(string line, bool expected) => Assert.Equal(expected, CueTimes.Are(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Tags_in_words_and_signs_that_are_not_tags_stay()
    {
        string page = "1\n00:00:01,000 --> 00:00:02,000\n<b>Mise</b> en <font color=\"#ff0000\">ceu</font>vre < 3 {sic} <- ici\n";
        Assert.Equal("Mise en ceuvre < 3 {sic} <- ici", Words.Documents.Parse(page).Text);
        Assert.Contains("en <font color=\"#ff0000\">œu</font>vre < 3 {sic} <- ici", Words.Documents.Clean(page), StringComparison.Ordinal);
    }
}
