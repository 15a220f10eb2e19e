using OcrFrench.Models.Ngrams;

namespace OcrFrench.Steps.Context;

/// <summary>The surroundings of a word taken from the tokens of the whole text, where reading them anew would give the same.</summary>
internal sealed partial class Decoder
{
    /// <summary>How far behind a token its reading looks: as far as a capital is looked for, and one.</summary>
    private const int TokenReach = TokenEnumerator.PeekLimit + 1;

    private int _near;

    /// <summary>
    /// The token of the whole text that is exactly a place, where <see cref="ReadContext"/> would find the same tokens around it; −1 if
    /// there is none.
    /// </summary>
    private int WordAt(ReadOnlySpan<char> text, int start, int end)
    {
        if (_tokens.TextLength != text.Length || _tokens.Count == 0) return -1;
        int at = _near = _tokens.IndexAt(start, _near);
        while (at < _tokens.Count && _tokens[at].Kind == LanguageTokenKind.SentenceStart) at++;
        if (at == _tokens.Count || _tokens[at].Kind != LanguageTokenKind.Word || _tokens[at].Start != start || _tokens[at].End != end)
            return -1;
        int last = Math.Min(_tokens.Count - 1, at + 2);
        if (_tokens[last].Kind == LanguageTokenKind.SentenceStart) last++; // it depends on the token that follows
        bool isWithin = end + ContextReach >= text.Length || _tokens[last].End + TokenReach <= end + ContextReach;
        return isWithin && (start <= ContextReach || HasFieldsBefore(text, start)) ? at : -1;
    }

    /// <summary>Whether <see cref="NearStart"/> finds enough fields before a place.</summary>
    private bool HasFieldsBefore(ReadOnlySpan<char> text, int place)
    {
        int fields = 0;
        for (int i = _near - 1; i >= 0 && _tokens[i].Start > place - ContextReach; i--)
        {
            ref readonly LanguageToken token = ref _tokens[i];
            if (token.Kind is LanguageTokenKind.SentenceStart or LanguageTokenKind.Punctuation) continue;
            if (text[token.Start - 1] is not (' ' or '\n')) continue;
            if (++fields == FieldsBefore) return true;
        }

        return false;
    }
}
