using System.Runtime.InteropServices;
using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Reading;

/// <summary>Takes what was read out of an engine, symbol by symbol, and puts it together.</summary>
internal sealed class PageBuilder(IteratorHandle iterator, PageGeometry geometry)
{
    /// <summary>By hand: readings beyond these have never been seen to be the right one.</summary>
    private const int MaxAlternatives = 6;

    private readonly nint _place = Tess.TessResultIteratorGetPageIterator(iterator);
    private readonly List<ScanBlock> _blocks = [];
    private readonly List<ScanParagraph> _paragraphs = [];
    private readonly List<ScanLine> _lines = [];
    private readonly List<ScanWord> _words = [];
    private readonly List<ScanSymbol> _symbols = [];
    private ScanBox _block, _paragraph, _line;
    private ScanBaseline _baseline;
    private ScanWord? _word;
    private string _language = "";

    public IReadOnlyList<ScanBlock> Build()
    {
        if (iterator.IsInvalid) return [];
        do
        {
            // Anything without text, such as a picture, has no symbols.
            using TextHandle text = Tess.TessResultIteratorGetUTF8Text(iterator, IteratorLevel.Symbol);
            string symbol = text.Value;
            if (string.IsNullOrWhiteSpace(symbol)) continue;
            Open();
            _symbols.Add(Symbol(symbol));
        }
        while (Tess.TessResultIteratorNext(iterator, IteratorLevel.Symbol) != 0);
        CloseBlock();
        return [.. _blocks];
    }

    private void Open()
    {
        // From the word upwards: larger units begin only where a word does, and asking the engine costs more than everything else here.
        bool isFirst = _word is null;
        if (!isFirst && !IsFirst(IteratorLevel.Word)) return;
        bool line = isFirst || IsFirst(IteratorLevel.Line);
        bool paragraph = isFirst || (line && IsFirst(IteratorLevel.Paragraph));
        if (isFirst || (paragraph && IsFirst(IteratorLevel.Block)))
        {
            CloseBlock();
            _block = Box(IteratorLevel.Block);
        }

        if (paragraph)
        {
            CloseParagraph();
            _paragraph = Box(IteratorLevel.Paragraph);
        }

        if (line)
        {
            CloseLine();
            _line = Box(IteratorLevel.Line);
            _ = Tess.TessPageIteratorBaseline(_place, IteratorLevel.Line, out int x1, out int y1, out int x2, out int y2);
            _baseline = geometry.ToOriginal(new ScanBaseline(x1, y1, x2, y2));
        }

        CloseWord();
        _word = Word();
    }

    private ScanWord Word()
    {
        using TextHandle text = Tess.TessResultIteratorGetUTF8Text(iterator, IteratorLevel.Word);
        nint font = Tess.TessResultIteratorWordFontAttributes(
            iterator, out int bold, out int italic, out _, out _, out _, out int smallCaps, out int points, out _);
        return new ScanWord
        {
            Text = text.Value,
            Box = Box(IteratorLevel.Word),
            Confidence = Share(Tess.TessResultIteratorConfidence(iterator, IteratorLevel.Word)),
            IsInDictionary = Tess.TessResultIteratorWordIsFromDictionary(iterator) != 0,
            Language = LanguageOf(),
            Font = font == 0 ? null : new ScanFont(Marshal.PtrToStringUTF8(font) ?? "", points, bold != 0, italic != 0, smallCaps != 0),
        };
    }

    /// <summary>Mostly the language of the word before.</summary>
    private string LanguageOf()
    {
        string language = Marshal.PtrToStringUTF8(Tess.TessResultIteratorWordRecognitionLanguage(iterator)) ?? "";
        return _language == language ? _language : _language = language;
    }

    /// <summary>
    /// A symbol gets its confidence from the list of the engine's choices, so that it can be compared with them; the value for the symbol
    /// alone is on another scale.
    /// </summary>
    private ScanSymbol Symbol(string text)
    {
        IReadOnlyList<SymbolReading> alternatives = Alternatives(text, out float? own);
        return new ScanSymbol
        {
            Text = text,
            Box = Box(IteratorLevel.Symbol),
            Confidence = own ?? Share(Tess.TessResultIteratorConfidence(iterator, IteratorLevel.Symbol)),
            IsSuperscript = Tess.TessResultIteratorSymbolIsSuperscript(iterator) != 0,
            Alternatives = alternatives,
        };
    }

    private IReadOnlyList<SymbolReading> Alternatives(string read, out float? own)
    {
        own = null;
        using ChoicesHandle choices = Tess.TessResultIteratorGetChoiceIterator(iterator);
        if (choices.IsInvalid) return [];
        List<SymbolReading>? readings = null;
        do
        {
            string text = NativeText.Read(Tess.TessChoiceIteratorGetUTF8Text(choices));
            if (string.IsNullOrWhiteSpace(text)) continue;
            float confidence = Share(Tess.TessChoiceIteratorConfidence(choices));
            if (text == read)
            {
                own ??= confidence;
                continue;
            }

            readings ??= [];
            if (!readings.Exists(reading => reading.Text == text)) readings.Add(new SymbolReading(text, confidence));
        }
        while (readings?.Count != MaxAlternatives && Tess.TessChoiceIteratorNext(choices) != 0);
        return readings is null ? [] : readings.ToArray();
    }

    private bool IsFirst(IteratorLevel level) => Tess.TessPageIteratorIsAtBeginningOf(_place, level) != 0;

    private ScanBox Box(IteratorLevel level)
    {
        _ = Tess.TessPageIteratorBoundingBox(_place, level, out int left, out int top, out int right, out int bottom);
        return geometry.ToOriginal(new ScanBox(left, top, right, bottom));
    }

    private static float Share(float percent) => Math.Clamp(percent / 100, 0, 1);

    private void CloseWord()
    {
        if (_word is not null && _word.Text.Length > 0) _words.Add(_word with { Symbols = [.. _symbols] });
        _word = null;
        _symbols.Clear();
    }

    private void CloseLine()
    {
        CloseWord();
        if (_words.Count > 0) _lines.Add(Superscripts.Mark(new ScanLine { Box = _line, Baseline = _baseline, Words = [.. _words] }));
        _words.Clear();
    }

    private void CloseParagraph()
    {
        CloseLine();
        if (_lines.Count > 0) _paragraphs.Add(new ScanParagraph { Box = _paragraph, Lines = [.. _lines] });
        _lines.Clear();
    }

    private void CloseBlock()
    {
        CloseParagraph();
        if (_paragraphs.Count > 0) _blocks.Add(new ScanBlock { Box = _block, Paragraphs = [.. _paragraphs] });
        _paragraphs.Clear();
    }
}
