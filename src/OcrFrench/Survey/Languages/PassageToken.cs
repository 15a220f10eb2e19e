using OcrFrench.Characters;

namespace OcrFrench.Survey.Languages;

/// <summary>What separates a word from the one before it, from the weakest to the strongest.</summary>
internal enum WordBorder : byte
{
    /// <summary>A space, a comma, a hyphen.</summary>
    Space,

    /// <summary>A quotation mark, a bracket, a dash, a colon.</summary>
    Mark,

    /// <summary>The end of a sentence.</summary>
    Sentence,

    /// <summary>The end of a line.</summary>
    Line,

    /// <summary>The end of a paragraph.</summary>
    Paragraph,
}

/// <summary>A run of letters, with the apostrophe that elides it.</summary>
internal struct PassageToken
{
    /// <summary>By hand: only this many letters of longer runs are judged; almost no word is longer.</summary>
    public const int MostSymbols = 32;

    public int Start, End;

    public WordBorder Before;

    /// <summary>A digit, a sign or a line-end hyphen touches it: some of its letters are missing.</summary>
    public bool IsTorn;

    /// <summary>Only one space separates it from the word before.</summary>
    public bool IsJoined;

    /// <summary>Reads the next token at or after a place.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int to, Span<byte> symbols, out PassageToken token, out int length)
    {
        token = default;
        length = 0;
        int from = at;
        int breaks = 0;
        bool isTorn = false;
        for (; at < to; at++)
        {
            char c = text[at];
            byte symbol = LanguageSymbols.Of(c);
            if (symbol != 0) break;
            isTorn = c != ' ' && token.Pass(c, ref breaks, isTorn);
        }

        if (at >= to) return false;
        token.Start = at;
        token.IsJoined = at == from + 1 && text[from] == ' ';
        token.IsTorn = isTorn;
        for (byte symbol; at < to && (symbol = LanguageSymbols.Of(text[at])) != 0; at++)
            if (length < MostSymbols) symbols[length++] = symbol;
        if (at + 1 < to && Chars.IsApostrophe(text[at]) && LanguageSymbols.Of(text[at + 1]) != 0)
        {
            at++;
            if (length < MostSymbols) symbols[length++] = LanguageSymbols.Elision;
        }

        token.End = at;
        if (at < to) token.IsTorn |= Tears(text[at]) || (text[at] == '-' && at + 1 < to && Chars.IsLineBreak(text[at + 1]));
        return true;
    }

    /// <summary>Skips a character between two words. Returns whether it tears the next letter off.</summary>
    private bool Pass(char c, ref int breaks, bool isTorn)
    {
        switch (c)
        {
            case '\n' or '\f' or '\u2028' or '\u2029':
                breaks++;
                Before = Max(breaks > 1 || c is '\f' or '\u2029' ? WordBorder.Paragraph : WordBorder.Line);
                // A hyphenated word continues on the next line.
                return isTorn;
            case '.' or '!' or '?' or '…':
                Before = Max(WordBorder.Sentence);
                return false;
            case '«' or '»' or '"' or '“' or '”' or '„' or '(' or ')' or '[' or ']' or '—' or '–' or ':' or ';' or '‹' or '›' or '\t'
                or '|':
                Before = Max(WordBorder.Mark);
                return false;
            case '-':
                return true;
            default:
                return Tears(c);
        }
    }

    private readonly WordBorder Max(WordBorder border) => border > Before ? border : Before;

    private static bool Tears(char c) => Chars.ClassOf(c) is CharClass.Digit or CharClass.Symbol
        && c is not ('|' or '*' or '_' or '[' or ']' or '…' or '/' or '=' or '\u00AD');
}
