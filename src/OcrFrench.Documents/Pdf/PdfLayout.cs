using System.Text;
using OcrFrench.Documents.Words;
using UglyToad.PdfPig.Content;

namespace OcrFrench.Documents.Pdf;

/// <summary>
/// Assembles the letters of a page into words, lines and blocks. Letters come in the order in which they were written; OCR engines write
/// them in reading order, column after column.
/// </summary>
internal sealed class PdfLayout
{
    /// <summary>A gap of this part of a letter's size separates words (by hand: a space is rarely narrower than a fifth).</summary>
    private const double WordGap = 0.2;

    /// <summary>
    /// Letters raised or lowered by this part of their size are on another line (by hand: the numbers of notes are raised by a third).
    /// </summary>
    private const double LineShift = 0.5;

    /// <summary>A step of this many sizes between lines separates blocks (by hand: lines are set 1 to 1.5 sizes apart).</summary>
    private const double BlockStep = 1.9;

    /// <summary>How far letters extend above and below the baseline, as part of their size (by hand, as in common typefaces).</summary>
    private const double Above = 0.75, Below = 0.22;

    private readonly double _scale = PdfPage.Resolution / 72.0;
    private readonly double _height;
    private readonly List<PdfBlock> _blocks = [];
    private readonly List<PdfLine> _lines = [];
    private readonly List<PdfWord> _words = [];
    private readonly StringBuilder _word = new();
    private Box _box;
    private (double X, double Y, double Size) _last;
    private (double X, double Y, double Size) _lineBefore;

    private PdfLayout(double height) => _height = height;

    /// <summary>The page, with places in pixels from its upper left corner.</summary>
    public static PdfPage Of(UglyToad.PdfPig.Content.Page page)
    {
        var layout = new PdfLayout(page.Height);
        foreach (Letter letter in page.Letters) layout.Add(letter);
        layout.EndBlock();
        return new PdfPage(layout.Pixels(page.Width), layout.Pixels(page.Height), layout._blocks);
    }

    private void Add(Letter letter)
    {
        double x = letter.StartBaseLine.X, y = letter.StartBaseLine.Y, end = letter.EndBaseLine.X, size = Math.Abs(letter.PointSize);
        if (string.IsNullOrWhiteSpace(letter.Value) || !double.IsFinite(x + y + end + size))
        {
            EndWord();
            return;
        }

        if (size == 0) size = Math.Max(1, letter.BoundingBox.Height);
        bool isFirst = _words.Count == 0 && _word.Length == 0;
        bool isLine = !isFirst && (Math.Abs(y - _last.Y) > LineShift * Math.Max(size, _last.Size) || x < _last.X - 2 * size);
        if (isLine) EndLine();
        else if (_word.Length > 0 && x - _last.X > WordGap * size) EndWord();
        if ((isFirst || isLine) && _lines.Count > 0 && IsApart(x, y, size)) EndBlock();
        Box box = new(x * _scale, (_height - y - Above * size) * _scale, Math.Max(x, end) * _scale, (_height - y + Below * size) * _scale);
        _box = _word.Length == 0 ? box : _box.With(box);
        _word.Append(letter.Value);
        if (isFirst || isLine) _lineBefore = (x, y, size);
        _last = (end, y, size);
    }

    /// <summary>Whether a line begins another block: further down than lines follow each other, further up, or beside it.</summary>
    private bool IsApart(double x, double y, double size)
    {
        double step = _lineBefore.Y - y;
        if (step < 0 || step > BlockStep * Math.Max(size, _lineBefore.Size)) return true;
        Box before = _lines[^1].Box;
        return x * _scale > before.Right;
    }

    private void EndWord()
    {
        if (_word.Length == 0) return;
        string text = string.Concat(_word.ToString().Where(static c => !char.IsControl(c)));
        if (text.Length > 0) _words.Add(new PdfWord(text, Whole(_box)));
        _word.Clear();
    }

    private void EndLine()
    {
        EndWord();
        // If the widths of letters are not those they were set with, words would overlap.
        for (int i = 0; i + 1 < _words.Count; i++)
        {
            (Box box, double next) = (_words[i].Box, _words[i + 1].Box.Left);
            if (next > box.Left && next < box.Right) _words[i] = _words[i] with { Box = box with { Right = next } };
        }

        if (_words.Count > 0) _lines.Add(new PdfLine([.. _words]));
        _words.Clear();
    }

    private void EndBlock()
    {
        EndLine();
        if (_lines.Count > 0) _blocks.Add(new PdfBlock([.. _lines]));
        _lines.Clear();
    }

    private int Pixels(double points) => (int)Math.Round(Math.Clamp(points * _scale, 0, 1_000_000), MidpointRounding.AwayFromZero);

    private static Box Whole(Box box) => new(Number(box.Left), Number(box.Top), Number(box.Right), Number(box.Bottom));

    private static double Number(double value) => Math.Round(Math.Clamp(value, 0, 1_000_000), MidpointRounding.AwayFromZero);
}
