using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// The letters fi, fl, ff of texts taken from PDFs whose fonts do not tell what their ligatures are: left out, or a space
/// (<c>la signication</c>, <c>con ance</c>, <c>a n de</c>). No French text of some length lacks fi.
/// </summary>
internal sealed class LostLigatures(EngineModels models, WordTest words) : IRepairStep
{
    public const string Rule = "letters.lost-ligature";

    /// <summary>By hand, in characters: some 160 words, of which one or two have fi; shorter texts prove nothing.</summary>
    private const int Shortest = 1000;

    /// <summary>
    /// By hand: words that are none but with a ligature. Other damage leaves fi in a text that has so many, or makes far more words that
    /// are none.
    /// </summary>
    private const int LeastWords = 3;

    /// <inheritdoc cref="LeastWords"/>
    private const float LeastShare = 0.1f;

    /// <summary>By hand, in letters: what is left of shorter words is easily found by chance.</summary>
    private const int ShortestProof = 4;

    /// <summary>By hand: what is no word and becomes one is sure in such a text.</summary>
    private const float OfUnknown = 0.96f;

    /// <summary>
    /// By hand, in nats: what is a word as well (<c>dénies</c>, <c>con ait</c>) is one with a ligature if that is likelier, and by this
    /// much: in such a text all of them are lost.
    /// </summary>
    private const float Margin = 2;

    private readonly LigatureForms _forms = new(models, words);

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (text.Length < Shortest || text.IndexOf("fi") >= 0 || text.Contains('ﬁ')) return;
        _forms.LoseAbsent(text);
        if (!LosesThem(text)) return;
        for (int at = 0; at < text.Length;)
        {
            int start = at, end = Chars.EndOfLetters(text, start);
            at = end > start ? Look(text, start, end, found) : start + 1;
        }
    }

    /// <summary>Whether words that are none are words with a ligature, alone or with the next.</summary>
    private bool LosesThem(ReadOnlySpan<char> text)
    {
        int unknown = 0, proofs = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int start = at, end = Chars.EndOfLetters(text, start);
            at = end;
            if (end - start < 2 || end - start > WordGraph.MaxWordLength || words.IsWord(text[start..end]) || !IsWhole(text, start, end))
                continue;
            unknown++;
            int next = NextWord(text, end);
            int before = start > 0 && text[start - 1] == ' ' ? Chars.StartOfLetters(text, start - 1) : start;
            bool isWord = end - start >= ShortestProof && _forms.IsWord(text[start..end]);
            if (!isWord && next > 0) isWord = _forms.IsWord(text[start..end], text[(end + 1)..next]);
            if (!isWord && before < start) isWord = _forms.IsWord(text[before..(start - 1)], text[start..end]);
            if (isWord) proofs++;
        }

        return proofs >= LeastWords && proofs >= LeastShare * unknown;
    }

    /// <summary>The end of the word behind a space; 0 if there is none.</summary>
    private static int NextWord(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ') return 0;
        int to = Chars.EndOfLetters(text, end + 1);
        return to > end + 1 && IsWhole(text, end + 1, to) ? to : 0;
    }

    /// <summary>Looks at a word alone and with the next. Returns where to go on.</summary>
    private int Look(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        if (end - start > WordGraph.MaxWordLength || !IsWhole(text, start, end)) return end;
        int to = NextWord(text, end);
        bool isUnknown = end - start > 1 && !words.IsWord(text[start..end]);
        if (to > 0)
        {
            _forms.Clear();
            _forms.Add(text, start, end, end + 1, to);
            if (Write(start, to, isUnknown || !words.IsWord(text[(end + 1)..to]), found)) return to;
        }

        _forms.Clear();
        for (int at = start; at <= end; at++) _forms.Add(text, start, at, at, end);
        // Two spaces are one, and the letters that the word begins with.
        if (start > 1 && text[start - 1] == ' ' && text[start - 2] == ' ') start--;
        Write(start, end, isUnknown, found);
        return end;
    }

    private bool Write(int start, int end, bool isUnknown, ChangeList found)
    {
        if (_forms.Best.IsEmpty) return false;
        float sureness = isUnknown ? OfUnknown * _forms.Share : _forms.Share / (1 + Portable.Exp(Margin - _forms.Gain));
        if (sureness < Reason.Floor) return false;
        found.Add(start, end, _forms.Best, new Reason(CorrectionKind.Letters, Rule, sureness) { Judge = Judge.Source });
        return true;
    }

    /// <summary>
    /// Whether letters are a word alone: not before an apostrophe or a hyphen (qu’, aujourd’hui), nor beside a sign for other letters.
    /// </summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end)
    {
        bool starts = start == 0 || Chars.IsSpace(text[start - 1]) || Chars.IsApostrophe(text[start - 1]) || IsMark(text, start - 1);
        if (!starts || end == text.Length || Chars.IsSpace(text[end])) return starts;
        return IsMark(text, end) && !(end + 1 < text.Length && Chars.IsLetter(text[end + 1]));
    }

    private static bool IsMark(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' or ';' or ':' or '!' or '(' or ')' or '«' or '»' or '"' || (text[at] == '?' && !IsWithinWord(text, at));

    private static bool IsWithinWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && Chars.IsLetter(text[at - 1]) && at + 1 < text.Length && Chars.IsLetter(text[at + 1]);
}
