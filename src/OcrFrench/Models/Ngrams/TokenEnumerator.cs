using OcrFrench.Characters;

namespace OcrFrench.Models.Ngrams;

/// <summary>
/// Splits a text into the tokens of the language model. A hyphen inside a word is a boundary, not a token; an elided word is a token with
/// its apostrophe; sentences begin at paragraphs and after . ! ? … when a capital or a number follows.
/// </summary>
internal ref struct TokenEnumerator
{
    /// <summary>By hand: how many characters after a period are searched for the capital that follows.</summary>
    public const int PeekLimit = 16;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private bool _afterEnd;
    private bool _afterParagraph;
    private LanguageToken _previous;
    private LanguageToken _held;
    private bool _holds;

    public TokenEnumerator(ReadOnlySpan<char> text)
    {
        _text = text;
        _afterParagraph = true;
    }

    /// <summary>The current token.</summary>
    public LanguageToken Current { get; private set; }

    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Moves to the next token.</summary>
    public bool MoveNext()
    {
        if (_holds)
        {
            _holds = false;
            Current = _held;
            return true;
        }

        if (!SkipBetween())
        {
            return false;
        }

        LanguageToken token = Read();
        bool begins = BeginsSentence(token);
        _position = token.End;
        _previous = token;
        if (begins)
        {
            _held = token;
            _holds = true;
            token = new LanguageToken(LanguageTokenKind.SentenceStart, token.Start, 0);
        }

        Current = token;
        return true;
    }

    /// <summary>Skips everything that is not a token, and records empty lines on the way.</summary>
    private bool SkipBetween()
    {
        int lines = 0;
        for (; _position < _text.Length; _position++)
        {
            char c = _text[_position];
            if (c == '\n')
            {
                _afterParagraph |= ++lines >= 2;
            }
            else if (!char.IsWhiteSpace(c) && !char.IsControl(c) && !LanguageLetters.IsIgnorable(c) && !IsInnerHyphen(_position))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsInnerHyphen(int at) =>
        LanguageLetters.IsHyphen(_text[at])
        && ((at > 0 && LanguageLetters.IsWordPart(_text[at - 1]))
            || (at + 1 < _text.Length && LanguageLetters.IsWordPart(_text[at + 1])));

    private readonly LanguageToken Read() =>
        LanguageLetters.IsWordPart(_text[_position]) ? ReadWord() : ReadPunctuation();

    private readonly LanguageToken ReadPunctuation()
    {
        int start = _position;
        int end = start + 1;
        char mark = _text[start];
        if (char.IsHighSurrogate(mark) && end < _text.Length && char.IsLowSurrogate(_text[end]))
        {
            end++;
        }
        else if (mark == '.' || PunctuationClass.Of(mark) >= PunctuationClass.Other - 1)
        {
            // Three periods, two hyphens or a row of stars are one mark.
            while (end < _text.Length && _text[end] == mark)
            {
                end++;
            }
        }

        return new LanguageToken(LanguageTokenKind.Punctuation, start, end - start);
    }

    private readonly LanguageToken ReadWord()
    {
        int start = _position;
        int end = EndOfRun(start);
        while (end < _text.Length && Chars.IsApostrophe(_text[end]))
        {
            bool inside = end + 1 < _text.Length && LanguageLetters.IsWordPart(_text[end + 1]);
            if (LanguageWords.IsElided(_text[start..end]))
            {
                return new LanguageToken(LanguageTokenKind.Clitic, start, end + 1 - start);
            }

            if (!inside)
            {
                break;
            }

            end = EndOfRun(end + 1);
        }

        if (_text[start..end].ContainsAnyInRange('0', '9'))
        {
            return new LanguageToken(LanguageTokenKind.Number, start, EndOfNumber(end) - start);
        }

        LanguageTokenKind kind = LanguageWords.IsRoman(_text[start..end]) ? LanguageTokenKind.Number : LanguageTokenKind.Word;
        return new LanguageToken(kind, start, end - start);
    }

    private readonly int EndOfRun(int at)
    {
        while (at < _text.Length && LanguageLetters.IsWordPart(_text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Numbers include whatever stands between two digits: 1,5 1.000 91-647 12/3.</summary>
    private readonly int EndOfNumber(int end)
    {
        while (end + 1 < _text.Length && _text[end] is '.' or ',' or '-' or '/' or ':'
            && char.IsAsciiDigit(_text[end - 1]) && char.IsAsciiDigit(_text[end + 1]))
        {
            end = EndOfRun(end + 1);
        }

        return end;
    }

    /// <summary>Whether a sentence begins with the token; keeps track of the sentence ends before it.</summary>
    private bool BeginsSentence(LanguageToken token)
    {
        bool begins = _afterParagraph;
        _afterParagraph = false;
        if (token.Kind != LanguageTokenKind.Punctuation)
        {
            begins |= _afterEnd && IsCapital(_text[token.Start]);
            _afterEnd = false;
            return begins;
        }

        char mark = _text[token.Start];
        if (PunctuationClass.EndsSentence(mark))
        {
            _afterEnd = mark != '.' || token.Length > 1 || !IsAfterAbbreviation(token);
        }
        else if (_afterEnd && !Closes(mark, token.Start))
        {
            begins |= mark is not (',' or ';' or ':') && CapitalFollows(token.End);
            _afterEnd = false;
        }

        return begins;
    }

    private readonly bool IsAfterAbbreviation(LanguageToken period) =>
        _previous.Kind is LanguageTokenKind.Word or LanguageTokenKind.Number && _previous.End == period.Start
        && LanguageWords.IsAbbreviation(_text.Slice(_previous.Start, _previous.Length));

    private readonly bool Closes(char mark, int at) =>
        mark is '»' or ')' or ']' or '”' || (mark == '"' && at > 0 && !char.IsWhiteSpace(_text[at - 1]));

    private readonly bool CapitalFollows(int at)
    {
        int limit = Math.Min(_text.Length, at + PeekLimit);
        for (; at < limit; at++)
        {
            if (LanguageLetters.IsWordPart(_text[at]))
            {
                return IsCapital(_text[at]);
            }
        }

        return false;
    }

    private static bool IsCapital(char c) => char.IsUpper(c) || char.IsAsciiDigit(c);
}
