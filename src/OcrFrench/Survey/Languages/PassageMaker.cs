namespace OcrFrench.Survey.Languages;

/// <summary>Groups words that have each been assigned a language into passages, names these, and discards what is not a passage.</summary>
/// <remarks>The numbers were set by hand and checked by <c>languages --measure</c>, together with <see cref="LanguageScale"/>.</remarks>
/// <param name="knowsDamage">Whether badly damaged French was one of the languages. If not, only what is certain is kept.</param>
internal sealed class PassageMaker(bool knowsDamage)
{
    private const int French = (int)PassageLanguage.French, Other = (int)PassageLanguage.Other;

    /// <summary>A language is named when at least one word in this many of the passage is a frequent one in it.</summary>
    private const int NamedShare = 5;

    /// <summary>The same for a passage that fits no language well, being misread.</summary>
    private const int GuessedShare = 3;

    /// <summary>
    /// One word in this many that is torn, a lone letter or of mixed case marks rubble: page edges, ornaments, pictures read as letters.
    /// </summary>
    private const int RubbleShare = 5;

    /// <summary>
    /// In an unnamed passage, one word in this many must have three or more letters and be known in some language: in Hungarian, which the
    /// data does not include, one in four is.
    /// </summary>
    private const int ForeignShare = 8;

    /// <summary>The same where nothing else rules out damage: pages read by an English model have English words in their garbage.</summary>
    private const int SureShare = 3, LeastSure = 2, SureForeignShare = 2, LeastForeign = 6;

    /// <summary>
    /// Up to <see cref="MostAtEnd"/> words at either end of a sentence join the passage inside it if that has at least
    /// <see cref="LeastInside"/>: <c>La nonna</c> could be French.
    /// </summary>
    private const int MostAtEnd = 2, LeastInside = 5;

    private List<Passage> _into = [];
    private Open _open;
    private int _lead, _leadStart;

    public void Begin(List<Passage> into)
    {
        _into = into;
        _open = default;
        _lead = 0;
    }

    public void Take(int lane, int start, int end, WordBorder before, int named, WordMarks marks)
    {
        if (lane == French)
        {
            TakeFrench(start, end, before, marks);
            return;
        }

        // What cannot be named belongs to the language of what can, next to it.
        if (_open.Lane != French && lane != _open.Lane && lane != Other && _open.Lane != Other) Close();
        if (_open.Lane == French)
        {
            bool hasLead = before == WordBorder.Space && _lead is > 0 and <= MostAtEnd;
            _open = new Open { Start = start, LeadStart = hasLead ? _leadStart : start };
        }

        if (lane != Other || _open.Lane == French) _open.Lane = lane;
        _open.End = end;
        _open.Tail = 0;
        _open.Words++;
        if ((marks & WordMarks.Rubble) != 0) _open.Rubble++;
        if ((named != 0 && end - start > 2) || (marks & WordMarks.Foreign) != 0) _open.Foreign++;
        for (int i = 1; i <= Other; i++) _open.Named[i] += named >> i & 1;
    }

    /// <summary>Ends the run of words.</summary>
    public void End()
    {
        TakeTail();
        Close();
    }

    private void TakeFrench(int start, int end, WordBorder before, WordMarks marks)
    {
        bool begins = before is WordBorder.Sentence or WordBorder.Paragraph;
        if (_open.Lane != French)
        {
            if ((marks & WordMarks.Follows) != 0 && _open.Tail == 0 && _open.Named[_open.Lane] > 0)
            {
                // A name that ends a title: at the British Museum.
                _open.End = end;
                return;
            }

            if (before == WordBorder.Space && _open.Words >= LeastInside && _open.Tail < MostAtEnd)
            {
                _open.Tail++;
                _open.TailEnd = end;
                return;
            }

            if (begins) TakeTail();
            Close();
            _lead = MostAtEnd;
        }

        if (begins || _lead == 0) (_lead, _leadStart) = (1, start);
        else _lead = before == WordBorder.Mark ? MostAtEnd + 1 : _lead + 1;
    }

    private void TakeTail()
    {
        if (_open.Tail > 0) _open.End = _open.TailEnd;
    }

    private void Close()
    {
        if (_open.Lane != French)
        {
            int lane = _open.Lane == Other ? Guess() : _open.Lane, named = _open.Named[lane];
            bool isNamed = lane != Other && named * NamedShare >= _open.Words;
            if (!knowsDamage) isNamed &= named >= LeastSure && named * SureShare >= _open.Words;
            bool isForeign = knowsDamage
                ? _open.Foreign * ForeignShare >= _open.Words
                : _open.Rubble == 0 && _open.Words >= LeastForeign && _open.Foreign * SureForeignShare >= _open.Words;
            // Nothing can be said of what is neither words nor sentences.
            bool isRubble = _open.Rubble * RubbleShare >= _open.Words && (lane == Other || named * 2 < _open.Words);
            int start = _open.Words >= LeastInside ? _open.LeadStart : _open.Start;
            if (!isRubble && (isNamed || isForeign))
                _into.Add(new Passage(start, _open.End, isNamed ? (PassageLanguage)lane : PassageLanguage.Other));
        }

        _open = default;
        _lead = MostAtEnd + 1;
    }

    /// <summary>The language in which most words of a passage are known, if that is conclusive.</summary>
    private int Guess()
    {
        int best = Other;
        for (int lane = 1; lane < Other; lane++)
            if (_open.Named[lane] > _open.Named[best]) best = lane;
        return _open.Named[best] * GuessedShare >= _open.Words ? best : Other;
    }

    /// <summary>The passage being assembled.</summary>
    private struct Open
    {
        public int Lane, Start, LeadStart, End, Tail, TailEnd, Words, Foreign, Rubble;

        /// <summary>How many of its words are frequent in each language.</summary>
        public LanguageEvidence Named;
    }
}
