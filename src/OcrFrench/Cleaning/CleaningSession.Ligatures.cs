using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Steps.Normalization;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Cleaning;

internal sealed partial class CleaningSession
{
    /// <summary>With fewer ligatures of known words for each of an unknown one, the unknown ones are rather misread letters.</summary>
    private const int WordsForOneStranger = 9;

    private int _ligaturesOfWords;

    /// <summary>
    /// Takes apart the ligatures of words that the lexicon does not know: all of them where nearly all others were those of known words,
    /// else the ones of names alone, since a misread letter looks like a ligature as well.
    /// </summary>
    private bool TakeApart(ReadOnlySpan<char> text)
    {
        _pass.Clear();
        if (!_choices.Wants(CorrectionKind.Character) || !_edited.Apply(_ligatures, text)) return false;
        bool all = _options.Level == CleaningLevel.Thorough || _ligaturesOfWords >= _edited.Edits.Length * WordsForOneStranger;
        int start = 0, end = 0;
        bool isName = false;
        foreach (ref readonly CharacterEdit edit in _edited.Edits)
        {
            // A word is looked at once, however many ligatures it has.
            if (!all && edit.Start >= end)
            {
                (start, end) = WordAround(text, edit.Start);
                isName = IsName(text[start..end]);
            }

            if (all || (isName && start < edit.Start)) _pass.Add(edit.Start, edit.End, edit.Replacement, new Reason(CorrectionKind.Character, edit.RuleId, 0.99f, 0, 0));
        }

        return Settle(text);
    }

    private static (int Start, int End) WordAround(ReadOnlySpan<char> text, int at)
    {
        int start = at, end = at;
        while (start > 0 && Chars.ClassOf(text[start - 1]) is not (CharClass.Space or CharClass.Punctuation)) start--;
        while (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)) end++;
        return (start, end);
    }

    /// <summary>Whether a token is made of letters, with a capital at the start of a part: Artagnan, d’Artagnan.</summary>
    private static bool IsName(ReadOnlySpan<char> token)
    {
        bool partStart = true, any = false;
        foreach (char c in token)
        {
            CharClass kind = Chars.ClassOf(c);
            if (kind is not (CharClass.Upper or CharClass.Lower or CharClass.Apostrophe or CharClass.Hyphen)) return false;
            any |= partStart && kind == CharClass.Upper;
            partStart = kind is CharClass.Apostrophe or CharClass.Hyphen;
        }

        return any;
    }

    /// <summary>Takes the ligatures of a word apart when that alone makes it known; who does not want that keeps the word as it is.</summary>
    private bool TryTakeApart(ReadOnlySpan<char> text, in Suspect suspect, ref int reached)
    {
        ReadOnlySpan<char> read = text[suspect.Start..suspect.End];
        if (!_edited.Apply(_ligatures, read) || !_words.IsKnown(_edited.Text)) return false;
        if (_choices.Wants(CorrectionKind.Character)) _pass.Add(suspect.Start, suspect.End, _edited.Text, new Reason(CorrectionKind.Character, "character.ligature", 0.99f, 0, 0));
        reached = suspect.End;
        _ligaturesOfWords++;
        return true;
    }
}
