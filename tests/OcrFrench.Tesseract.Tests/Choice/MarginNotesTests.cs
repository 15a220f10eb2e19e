using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class MarginNotesTests
{
    private static readonly MarginNotes s_notes = new(LanguageBelief.French);

    /// <summary>Twelve lines of two paragraphs.</summary>
    private static readonly string[] s_text = [.. ColumnTexts.Left, .. ColumnTexts.Right[..4]];

    [Fact]
    public void Notes_to_the_right_of_the_text_come_behind_it()
    {
        ScanLine[] lines = Justified();
        lines[2] = Beside(lines[2], "Pont promis", 500);
        lines[3] = Beside(lines[3], "en 1648.", 500);
        lines[9] = Beside(lines[9], "Une pierre.", 500);
        ScanPage mended = s_notes.Mend(Lines.Page(lines));
        Assert.Equal([.. s_text, "Pont promis", "en 1648.", "Une pierre."], Lines.Text(mended));
        Assert.Equal(3, mended.Blocks.Count);
    }

    [Fact]
    public void Notes_to_the_left_come_behind_it_too()
    {
        ScanLine[] lines = ColumnTexts.Column(s_text, 300);
        lines[3] = Beside(lines[3], "Un pont", 100);
        lines[5] = Beside(lines[5], "5", 150);
        Assert.Equal([.. s_text, "Un pont", "5"], Lines.Text(s_notes.Mend(Lines.Page(lines))));
    }

    [Fact]
    public void Names_of_speakers_stay()
    {
        ScanLine[] lines = ColumnTexts.Column(["Je ne sais pas.", "Vous le savez bien.", "Non, vraiment.", "Alors, partons.", "Pas encore.",
            "Le temps presse.", "Je reste ici.", "Vous avez tort.", "Allez donc seul.", "Adieu, monsieur.", "Adieu.",
            "Il est parti."], 300);
        for (int i = 0; i < 9; i += 3) lines[i] = Beside(lines[i], "LÉON.", 150);
        ScanPage page = Lines.Page(lines);
        Assert.Same(page, s_notes.Mend(page));
    }

    [Fact]
    public void A_gap_within_the_text_and_a_second_column_stay()
    {
        ScanLine[] gap = Justified();
        gap[2] = Lines.Line([.. gap[2].Words.Take(3), .. gap[2].Words.Skip(3).Select(static word => Moved(word, 40))]);
        ScanPage page = Lines.Page(gap);
        Assert.Same(page, s_notes.Mend(page));
        ScanLine[] column = Justified();
        for (int i = 0; i < 8; i++) column[i] = Beside(column[i], "une autre colonne", 500);
        page = Lines.Page(column);
        Assert.Same(page, s_notes.Mend(page));
    }

    /// <summary>The lines from 100 to 440 pixels, but for the last one of a paragraph.</summary>
    private static ScanLine[] Justified() => [.. ColumnTexts.Column(s_text, 100).Select(static line => line.Words[^1].Text.EndsWith('.')
        ? line
        : Lines.Line([.. line.Words.SkipLast(1), line.Words[^1] with { Box = line.Words[^1].Box with { Right = 440 } }]))];

    private static ScanWord Moved(ScanWord word, int x) =>
        word with { Box = word.Box with { Left = word.Box.Left + x, Right = word.Box.Right + x } };

    private static ScanLine Beside(ScanLine line, string note, int left) =>
        Lines.Line([.. line.Words.Concat(Lines.Words(note, left, line.Box.Top)).OrderBy(static word => word.Box.Left)]);
}
