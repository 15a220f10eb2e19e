namespace OcrFrench.Survey.Frames;

/// <summary>
/// Tells what in a text is not prose and must not change: markup, code, the frames of tables, names of files and options, formulas, labels.
/// Scans produce every one of these signs by accident: a frame needs a form that they do not produce, two of a kind, or a text that is full
/// of them. Not thread-safe; reused for text after text, it allocates nothing.
/// </summary>
internal sealed class FrameSurvey
{
    /// <summary>
    /// By hand: a text with one sign in this many words is about programs. None of 83 000 damaged pages is taken for one.
    /// </summary>
    private const int WordsForASign = 400;

    /// <summary>The same for a paragraph, which needs at least two signs (by hand).</summary>
    private const int WordsForASignInAParagraph = 30;

    /// <summary>About the length of a French word with its space, in characters.</summary>
    private const int WordLength = 6;

    /// <summary>
    /// By hand: the lines of a text that is not short are only looked at if it has a sign in this many characters. Manuals have one in 48
    /// to 84, novels at most one in 4 700.
    /// </summary>
    private const int LengthForALine = 400, ShortText = 16_000;

    /// <summary>By hand: how far around a sign a paragraph is looked at, in characters.</summary>
    private const int ParagraphReach = 2000;

    private readonly FrameList _frames = new();
    private readonly BlockFrames _blocks = new();
    private readonly DelimitedRows _rows = new();
    private readonly TokenFrames _tokens = new();
    private readonly TechnicalPassages _passages = new();

    /// <summary>The frames of the text that was read last: sorted, disjoint, never empty.</summary>
    public ReadOnlySpan<Frame> Frames => _frames.Frames;

    /// <summary>Whether that text as a whole is about programs, or is one.</summary>
    public bool IsTechnical { get; private set; }

    /// <summary>Whether every text is known to be about programs: then no signs are needed to tell.</summary>
    public bool KnowsTechnical { get; init; }

    public void Read(ReadOnlySpan<char> text)
    {
        _frames.Clear();
        IsTechnical = false;
        HeaderFrames.Find(text, _frames);
        JsonFrames.Find(text, _frames);
        PipeTables.Find(text, _frames);
        _rows.Find(text, _frames);
        _tokens.Find(text, _frames);
        bool hasSigns = KnowsTechnical || text.Length < ShortText || (long)_tokens.Met * LengthForALine >= text.Length;
        if (hasSigns) _blocks.Find(text, _frames);
        Passages(text, hasSigns);
        _frames.Finish();
    }

    /// <summary>Whether a place touches what may not change.</summary>
    public bool Touches(int start, int end) => _frames.Overlaps(start, Math.Max(end, start + 1));

    private void Passages(ReadOnlySpan<char> text, bool hasSigns)
    {
        int signs = _tokens.Signs.Count + (hasSigns ? _blocks.CodeLines : 0);
        if (signs == 0 && !KnowsTechnical) return;
        int words = text.Length / WordLength;
        int all = signs + Math.Min(_tokens.Options + _tokens.Addresses, signs * 8);
        IsTechnical = KnowsTechnical || all >= 4 && (long)all * WordsForASign >= words;
        _passages.Clear();
        if (IsTechnical)
        {
            foreach (Frame frame in _frames.Frames)
                if (frame.Kind is FrameKind.Identifier or FrameKind.FileName) _passages.AddName(text[frame.Start..frame.End]);
            _passages.Find(text, 0, text.Length, _frames);
            return;
        }

        int done = 0;
        for (int i = 0; i < _tokens.Signs.Count; i++)
        {
            int at = _tokens.Signs[i];
            if (at < done) continue;
            (int start, int end) = Paragraph(text, at);
            int count = 0;
            while (i + count < _tokens.Signs.Count && _tokens.Signs[i + count] < end) count++;
            done = end;
            if (count >= 2
                && (long)count * WordsForASignInAParagraph * WordLength >= end - start) _passages.Find(text, start, end, _frames);
        }
    }

    /// <summary>From blank line to blank line.</summary>
    private static (int Start, int End) Paragraph(ReadOnlySpan<char> text, int at)
    {
        int first = Math.Max(0, at - ParagraphReach), last = Math.Min(text.Length, at + ParagraphReach);
        int before = text[first..at].LastIndexOf("\n\n", StringComparison.Ordinal), behind = text[at..last].IndexOf("\n\n",
            StringComparison.Ordinal);
        return (before < 0 ? first : first + before + 2, behind < 0 ? last : at + behind);
    }
}
