using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class NoteNumbersTests
{
    [Theory]
    [InlineData("(1) (3)~80 G~70 (4)", "(1) (2) (3) (4)")]
    [InlineData("(1) (2) (8~50 (4) (5)", "(1) (2) (3) (4) (5)")]
    // The mark of the third note was not read at all: from there on all are one more.
    [InlineData("(1) (2) (4) (6)~60 (6)", "(1) (2) (4) (5) (6)")]
    // A mark that is sure, and two that disagree, may be right.
    [InlineData("(1) (3)~95 (3) (4)", "(1) (3) (3) (4)")]
    [InlineData("(1) (7)~50 (8)~50 (4) (5)", "(1) (7) (8) (4) (5)")]
    // Two marks are not a row, and nothing is known of the first and the last.
    [InlineData("(1) G~70 (3)", "(1) G (3)")]
    [InlineData("G~20 (2) (3) (4) G~20", "G (2) (3) (4) G")]
    // Words are not marks.
    [InlineData("(1) Voyage~70 (3) (4)", "(1) Voyage (3) (4)")]
    public void Marks_at_the_starts_of_notes_count_up(string marks, string written)
    {
        ScanLine[] notes = [.. marks.Split(' ').Select(static (mark, i) => Lines.Line(
            [Wide(Lines.Word(mark, 100, 40 * i)), .. Lines.Words("voir la note", 140, 40 * i)]))];
        Assert.Equal(written.Split(' '), NoteNumbers.Mend(Lines.Page(notes)).Lines.Select(static line => line.Words[0].Text));
    }

    [Fact]
    public void Marks_of_the_text_count_up_and_keep_their_punctuation()
    {
        ScanPage mended = NoteNumbers.Mend(Lines.Page([Lines.Line("la ville (1), le fleuve (8),~40 la côte (3); le port (4).")]));
        Assert.Equal("la ville (1), le fleuve (2), la côte (3); le port (4).", Lines.Text(mended)[0]);
        Assert.Equal("la ville (1) et le fleuve (2), la côte (3), le port (4).",
            Lines.Text(NoteNumbers.Mend(Lines.Page([Lines.Line("la ville ®~40 et le fleuve (2), la côte (3), le port (4).")])))[0]);
        ScanWord mark = mended.Lines.First().Words[5];
        Assert.Equal("(2),", string.Concat(mark.Symbols.Select(static symbol => symbol.Text)));
    }

    [Fact]
    public void A_short_word_that_stands_where_no_mark_does_is_none()
    {
        ScanLine[] notes = [Note("(1)", 0, 100), Note("M.~40", 1, 140), Note("(3)", 2, 100), Note("(4)", 3, 100)];
        ScanPage page = Lines.Page(notes);
        Assert.Same(page, NoteNumbers.Mend(page));
    }

    [Fact]
    public void The_last_mark_is_known_where_the_text_ends_with_it()
    {
        ScanLine text = Lines.Line("la ville (1), le fleuve (2), la côte (3); le port (4).", top: 0);
        ScanLine[] notes = [Note("(1)", 2, 100), Note("(2)", 3, 100), Note("(3)", 4, 100),
            Lines.Line("G)~60 voir (2° la note", 100, 200)];
        Assert.Equal("(4) voir (2° la note", Lines.Text(NoteNumbers.Mend(Lines.Page([text], notes)))[^1]);
        ScanLine more = Lines.Line("la ville (1), le fleuve (2), la côte (3); le port (5).", top: 0);
        Assert.Equal("G) voir (2° la note", Lines.Text(NoteNumbers.Mend(Lines.Page([more], notes)))[^1]);
    }

    private static ScanWord Wide(ScanWord word) => word with { Box = word.Box with { Right = word.Box.Left + 30 } };

    private static ScanLine Note(string mark, int i, int left) => Lines.Line($"{mark} voir la note", left, 40 * i);
}
