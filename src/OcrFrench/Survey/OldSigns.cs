using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Scanning;
using OcrFrench.Survey.Words;

namespace OcrFrench.Survey;

/// <summary>
/// Tells from very little, a single line, whether a text may be in old spelling. That is enough not to modernise; only
/// <see cref="OldSpelling"/> says that it is.
/// </summary>
internal sealed class OldSigns(WordTest words)
{
    /// <summary>By hand: two signs may be chance on a page, but hardly in a line.</summary>
    private const float LeastSigns = 2, LeastShare = 0.03f;

    /// <summary>A long s looks like many misread letters: two of them count like one other sign (by hand).</summary>
    private const float OfLongS = 0.5f;

    /// <summary>
    /// By hand: old prints often have e or é for today's è, but seldom lack é or ê; an engine that loses accents loses those more often.
    /// </summary>
    private const int OtherAccents = 2;

    private static readonly CharFinder s_rareAccents = CharFinder.Of("àêçûîôâù");

    private const int LongestWord = WordGraph.MaxWordLength;

    private int _graves, _otherAccents, _longS, _endings;

    /// <summary>Whether there are such signs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspects">Its suspicious places.</param>
    /// <param name="counts">What the scan counted.</param>
    /// <param name="misreadsAmpersands">Whether its &amp; are misread letters.</param>
    public bool AreIn(ReadOnlySpan<char> text, List<Suspect> suspects, in ScanCounts counts, bool misreadsAmpersands)
    {
        int ampersands = misreadsAmpersands ? 0 : Ampersands.CountBetweenWords(text), unknown = 0;
        foreach (Suspect suspect in suspects)
            if (suspect.Kind == SuspectKind.Unknown) unknown++;
        // In sound text there would be too few even if every unknown word were one.
        if (counts.Old + ampersands + unknown < counts.Words * LeastShare) return false;
        _graves = _otherAccents = _longS = _endings = 0;
        foreach (Suspect suspect in suspects)
            if (suspect.Kind == SuspectKind.Unknown) Look(text[suspect.Start..suspect.End]);
        // An engine without French letters loses è, but other accents too.
        if (_otherAccents * OtherAccents > _graves) _graves = 0;
        if (!text.ContainsAny(s_rareAccents)) _graves = Math.Min(_graves, counts.Old);
        float signs = counts.Old + ampersands + _graves + _endings + (_longS * OfLongS);
        int kinds = (counts.Old > 0 ? 1 : 0) + (ampersands > 0 ? 1 : 0) + (_graves > 0 ? 1 : 0) + (_endings > 0 ? 1 : 0) + (
            _longS > 1 ? 1 : 0);
        // A line of modern French never has two ampersands between small letters, nor two old words one of which is étoit.
        bool isSure = kinds > 1 || ampersands > 1 || (counts.Old > 1 && HasOldVerb(text, counts.Old));
        return signs >= (isSure ? LeastSigns : LeastSigns + 1) && signs >= counts.Words * LeastShare;
    }

    /// <summary>
    /// Whether one of the old words is a verb with an old ending (<c>seroit</c>, <c>étoient</c>) and another is not the same: one confusion
    /// may make the same word twice.
    /// </summary>
    private bool HasOldVerb(ReadOnlySpan<char> text, int oldWords)
    {
        ReadOnlySpan<char> first = default;
        int same = 0;
        for (int at = 0; ;)
        {
            int next = text[at..].IndexOf("oi", StringComparison.Ordinal);
            if (next < 0) return same > 0 && oldWords > same;
            int ending = at + next, end = Chars.EndOfLetters(text, ending), start = Chars.StartOfLetters(text, ending);
            at = Math.Max(end, ending + 2);
            ReadOnlySpan<char> word = text[start..end];
            if (text[ending..end] is not ("oit" or "ois" or "oient") || word.Length > LongestWord || !words.IsOldSpelling(word)) continue;
            if (first.IsEmpty) first = word;
            if (word.SequenceEqual(first)) same++;
        }
    }

    private void Look(ReadOnlySpan<char> token)
    {
        int apostrophe = token.LastIndexOfAny('\'', Chars.Apostrophe);
        ReadOnlySpan<char> word = token[(apostrophe + 1)..].TrimEnd('-');
        if (word.Length is < 3 or > LongestWord) return;
        Span<char> buffer = stackalloc char[LongestWord], changed = buffer[..word.Length];
        word.CopyTo(changed);
        Look(word, changed);
    }

    private void Look(ReadOnlySpan<char> word, Span<char> changed)
    {
        bool longS = false;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (c is 'e' or 'é')
            {
                changed[i] = 'è';
                if (words.IsWord(changed))
                {
                    _graves++;
                    return;
                }

                changed[i] = 'ê';
                bool isOther = words.IsWord(changed);
                changed[i] = 'é';
                if (isOther || words.IsWord(changed))
                {
                    _otherAccents++;
                    return;
                }
            }
            else if (c is 'f' or 'ſ')
            {
                changed[i] = 's';
                longS |= words.IsWord(changed);
            }

            changed[i] = c;
        }

        if (word.EndsWith("és", StringComparison.Ordinal))
        {
            changed[^2] = 'e';
            changed[^1] = 'z';
            if (words.IsWord(changed)) _endings++;
        }
        else if (longS) _longS++;
    }
}
