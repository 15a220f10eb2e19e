using OcrFrench.Tesseract.Reading;

namespace OcrFrench.Tesseract.Tests.Reading;

public class SuperscriptsTests
{
    [Fact]
    public void What_stands_clear_of_the_baseline_and_is_large_is_raised()
    {
        // Letters of 20 pixels on a baseline at 100; then a raised 2, an apostrophe, a comma, a g below the line.
        ScanLine line = Superscripts.Mark(Line(
            ("H", 80, 100), ("d", 80, 100), ("l", 80, 100), ("b", 80, 100), ("2", 76, 90), ("’", 80, 85), (",", 97, 104), ("g", 87, 106)));
        Assert.Equal([false, false, false, false, true, false, false, false],
            line.Words.Single().Symbols.Select(static symbol => symbol.IsSuperscript));
    }

    [Fact]
    public void A_line_that_leans_is_measured_along_its_baseline()
    {
        ScanLine line = Line(("H", 80, 100), ("d", 81, 101), ("l", 82, 102), ("b", 83, 103), ("h", 84, 104), ("2", 81, 95)) with
        {
            Baseline = new ScanBaseline(0, 100, 100, 110)
        };
        Assert.Equal([false, false, false, false, false, true],
            Superscripts.Mark(line).Words.Single().Symbols.Select(static symbol => symbol.IsSuperscript));
    }

    [Fact]
    public void Where_too_little_stands_on_the_baseline_nothing_is_said()
    {
        ScanLine line = Line(("2", 76, 90), ("3", 76, 90), ("l", 80, 100));
        Assert.Same(line, Superscripts.Mark(line));
    }

    private static ScanLine Line(params (string Text, int Top, int Bottom)[] symbols) => new()
    {
        Box = new ScanBox(0, 76, 200, 110),
        Baseline = new ScanBaseline(0, 100, 100, 100),
        Words =
        [
            new ScanWord
            {
                Text = string.Concat(symbols.Select(static symbol => symbol.Text)),
                Box = new ScanBox(0, 76, 200, 110),
                Confidence = 1,
                Symbols = [.. symbols.Select(static (symbol, i) => new ScanSymbol {
                    Text = symbol.Text, Box = new ScanBox(i * 10, symbol.Top, (i * 10) + 9, symbol.Bottom), Confidence = 1 })],
            },
        ],
    };
}
