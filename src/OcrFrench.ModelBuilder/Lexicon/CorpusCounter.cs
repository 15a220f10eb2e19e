using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Counts the words of texts by letter case and position, clitics separately, compounds whole and in parts.</summary>
internal sealed class CorpusCounter(FormTable forms)
{
    // The words of a paragraph, to see what surrounds an unknown one.
    private readonly List<(FormInfo Info, bool Unknown)> _paragraph = [];

    private int _file = -1;
    private bool _old;

    /// <summary>How many words were counted; clitics and the parts of compounds count as words.</summary>
    internal long Tokens { get; private set; }

    internal void Count(string text, int file, bool old)
    {
        _file = file;
        _old = old;
        foreach (ReadOnlySpan<char> paragraph in text.Replace("\u00AD", "", StringComparison.Ordinal).AsSpan().EnumerateLines())
        {
            _paragraph.Clear();
            CountParagraph(paragraph);
            if (!old)
                MarkForeign();
        }
    }

    private void CountParagraph(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            bool sound = true;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsJoint(text, i) || IsMark(text[i])))
            {
                sound &= Letters.SymbolOf(text[i]) != 0;
                i++;
            }

            // The apostrophe of a clitic may be followed by a space or a quotation mark.
            int end = i;
            if (i < text.Length && Chars.IsApostrophe(text[i]) && Clitics.LengthAt(text[start..(i + 1)]) == i + 1 - start)
                end = i + 1;
            if (sound && !IsCut(text, start, i))
                CountToken(text[start..end], IsSentenceStart(text, start));
        }
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsJoint(ReadOnlySpan<char> text, int i) =>
        (text[i] == '-' || Chars.IsApostrophe(text[i]))
        && i + 1 < text.Length && char.IsLetter(text[i + 1]) && char.IsLetter(text[i - 1]);

    /// <summary>Whether there is a hyphen at either end: half of a word that was cut at a line's end.</summary>
    private static bool IsCut(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && text[start - 1] is '-' or '¬') || (end < text.Length && text[end] is '-' or '¬');

    private static bool IsSentenceStart(ReadOnlySpan<char> text, int start)
    {
        int i = start - 1;
        while (i >= 0 && char.IsWhiteSpace(text[i]))
        {
            i--;
        }

        return i < 0 || !(char.IsLetterOrDigit(text[i]) || text[i] == ',');
    }

    private void CountToken(ReadOnlySpan<char> token, bool start)
    {
        Span<char> folded = stackalloc char[WordGraph.MaxWordLength];
        if (token.Length > folded.Length)
            return;
        for (int i = 0; i < token.Length; i++)
        {
            folded[i] = Letters.ToLower(token[i]);
        }

        CountFolded(token, folded[..token.Length], start);
    }

    private void CountFolded(ReadOnlySpan<char> token, ReadOnlySpan<char> folded, bool start)
    {
        if (!forms.InDictionary(folded))
        {
            int clitic = Clitics.LengthAt(folded);
            if (clitic > 0)
            {
                Note(token[..clitic], folded[..clitic], start, isToken: true);
                if (clitic < token.Length)
                    CountFolded(token[clitic..], folded[clitic..], start: false);
                return;
            }
        }

        if (folded.Contains('-'))
            CountCompound(token, folded, start);
        else
            Note(token, folded, start, isToken: true);
    }

    /// <summary>A compound counts whole and in parts; a word that was cut at a line's end counts as the whole word.</summary>
    private void CountCompound(ReadOnlySpan<char> token, ReadOnlySpan<char> folded, bool start)
    {
        bool known = forms.InDictionary(folded);
        if (!known && AllPartsKnown(folded) is false && Joined(folded) is { } joined)
        {
            Note(token, joined, start, isToken: true);
            return;
        }

        if (known || !PronounTails.EndsWithOne(folded))
            Note(token, folded, start, isToken: false);
        foreach (Range part in folded.Split('-'))
        {
            // Half of a compound is not a word of its own: pêle-mêle.
            if (part.Start.Value != part.End.Value && (!known || forms.InDictionary(folded[part])))
                CountFolded(token[part], folded[part], start);
            start = false;
        }
    }

    private bool AllPartsKnown(ReadOnlySpan<char> folded)
    {
        foreach (Range part in folded.Split('-'))
        {
            if (!forms.InDictionary(folded[part]))
                return false;
        }

        return true;
    }

    private string? Joined(ReadOnlySpan<char> folded)
    {
        string joined = folded.ToString().Replace("-", "", StringComparison.Ordinal);
        return forms.InDictionary(joined) ? joined : null;
    }

    private void Note(ReadOnlySpan<char> token, ReadOnlySpan<char> folded, bool start, bool isToken)
    {
        FormInfo info = forms.Get(folded);
        LetterCase written = LetterCases.Of(token);
        if (isToken)
        {
            Tokens++;
            _paragraph.Add((info, written == LetterCase.Lower && !info.InDictionary && Clitics.LengthAt(folded) == 0));
        }

        bool isNewHere = info.LastFile != _file;
        info.LastFile = _file;
        if (_old)
        {
            if (isNewHere) info.OldFiles++;
            if (written == LetterCase.Lower)
                info.OldLower++;
            else
                info.OldOther++;
            return;
        }

        if (isNewHere) info.Files++;
        switch (written)
        {
            case LetterCase.Lower: info.Lower++; break;
            case LetterCase.Title when start: info.TitleAtStart++; break;
            case LetterCase.Title: info.TitleInside++; break;
            case LetterCase.Upper: info.Upper++; break;
            default: info.Mixed++; break;
        }
    }

    /// <summary>
    /// A word that the dictionary does not have counts as among foreign words if one next to it, or two of the six around it, are unknown
    /// (by hand).
    /// </summary>
    private void MarkForeign()
    {
        for (int i = 0; i < _paragraph.Count; i++)
        {
            if (_paragraph[i].Info.InDictionary)
                continue;
            int unknown = 0;
            for (int j = Math.Max(0, i - 3); j <= Math.Min(_paragraph.Count - 1, i + 3); j++)
            {
                if (j != i && _paragraph[j].Unknown)
                    unknown += Math.Abs(j - i) == 1 ? 2 : 1;
            }

            if (unknown >= 2)
                _paragraph[i].Info.AmongForeign++;
        }
    }
}
