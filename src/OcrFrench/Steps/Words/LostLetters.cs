using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Letters for which a program that did not know them wrote U+FFFD or a question mark: all letters with accents are the same then
/// (<c>d?j? ? l’?cole</c>). Where the rest allows one word only, it is that; between several the context decides.
/// </summary>
internal sealed class LostLetters(EngineModels models, WordTest words) : IRepairStep
{
    public const string Rule = "letters.lost";

    private const char Replacement = '\uFFFD', Question = '?';

    /// <summary>By hand: so many question marks within words, in a text without accents, are no chance.</summary>
    private const int LeastQuestions = 3;

    /// <summary>What may have been lost: what ASCII lacks, marks included.</summary>
    private const string Small = "éèàêâçîôûùïëœ’", Large = "ÉÈÀÊÂÇÎÔÛÙÏËŒ’", AtEnd = "…»’?", Alone = "à–—«»?";

    /// <summary>By hand: with more, a word has thousands of forms.</summary>
    private const int Most = 3;

    /// <summary>By hand: no other word of the lexicon has the letters that are left; names are not in it.</summary>
    private const float OfOnlyWord = 0.97f;

    private readonly List<(int Start, int End)> _open = [];
    private readonly List<string> _forms = [];
    private readonly char[] _form = new char[WordGraph.MaxWordLength];
    private readonly int[] _places = new int[Most];
    private char[] _text = [];
    private char _lost;
    private FormChoice? _choice;

    /// <summary>Adds the repairs to a list.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        _lost = text.Contains(Replacement) ? Replacement : Question;
        if (_lost == Question && !LosesToQuestions(text)) return;
        int first = text.IndexOf(_lost);
        if (_text.Length < text.Length) _text = new char[text.Length * 2];
        text.CopyTo(_text);
        _open.Clear();
        for (int at = first; at >= 0; at = Next(text, at))
        {
            int start = at, end = at;
            while (start > 0 && IsPart(text[start - 1])) start--;
            while (end < text.Length && IsPart(text[end])) end++;
            at = end;
            FindForms(text, start, end);
            if (_forms.Count == 1) Write(text, start, end, _forms[0], OfOnlyWord, found);
            else if (_forms.Count > 1) _open.Add((start, end));
        }

        if (_open.Count > 0) Choose(text, found);
    }

    private int Next(ReadOnlySpan<char> text, int at)
    {
        int next = text[at..].IndexOf(_lost);
        return next < 0 ? -1 : at + next;
    }

    private bool IsPart(char c) => c == _lost || Chars.IsLetter(c);

    private static bool LosesToQuestions(ReadOnlySpan<char> text)
    {
        int within = 0;
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOf(Question);
            if (next < 0) break;
            at += next;
            if (Chars.IsLower(text[at - 1]) && Chars.IsLower(text[at + 1])) within++;
        }

        return within >= LeastQuestions && !HasAccents(text);
    }

    private static bool HasAccents(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (c > 127 && Chars.IsLetter(c)) return true;
        return false;
    }

    /// <summary>Finds the words that letters may be.</summary>
    private void FindForms(ReadOnlySpan<char> text, int start, int end)
    {
        _forms.Clear();
        ReadOnlySpan<char> read = text[start..end];
        int lost = read.Count(_lost);
        if (lost == read.Length)
        {
            if (lost == 1 && IsBetweenWords(text, start, end)) AddAll(Alone);
            return;
        }

        if (lost > Most || read.Length > _form.Length) return;
        read.CopyTo(_form);
        for (int i = 0, place = 0; i < read.Length; i++)
            if (read[i] == _lost) _places[place++] = i;
        bool isLarge = read.Length > 1 && (Chars.IsUpper(read[1]) || (read.Length > 2 && Chars.IsUpper(read[0]) && Chars.IsUpper(read[2])));
        bool isFirst = SentenceStarts.At(text, start) == SentenceStart.Sure;
        Fill(read.Length, 0, lost, isLarge, isFirst);
    }

    private void AddAll(string signs)
    {
        foreach (char sign in signs)
            if (sign != Question || _lost == Question) _forms.Add(sign.ToString());
    }

    private void Fill(int length, int place, int places, bool isLarge, bool isFirst)
    {
        if (place == places)
        {
            ReadOnlySpan<char> form = _form.AsSpan(0, length);
            bool endsInMark = AtEnd.Contains(form[^1], StringComparison.Ordinal);
            if (words.IsKnown(endsInMark ? form[..^1] : form)) _forms.Add(form.ToString());
            return;
        }

        int at = _places[place];
        foreach (char letter in isLarge || (isFirst && at == 0) ? Large : Small)
        {
            if (letter == Chars.Apostrophe && (at == 0 || at == length - 1)) continue;
            _form[at] = letter;
            Fill(length, place + 1, places, isLarge, isFirst);
        }

        if (at != length - 1 || length == 1) return;
        foreach (char mark in AtEnd)
        {
            // What every encoding has is never lost to U+FFFD.
            if (mark == Question && _lost != Question) continue;
            _form[at] = mark;
            Fill(length, place + 1, places, isLarge, isFirst);
        }
    }

    /// <summary>Behind a figure it is the sign of a currency, or any other.</summary>
    private static bool IsBetweenWords(ReadOnlySpan<char> text, int start, int end) =>
        start > 1 && end + 1 < text.Length && Chars.IsSpace(text[start - 1]) && Chars.IsSpace(text[end]) && !Chars.IsDigit(text[start - 2]);

    private void Choose(ReadOnlySpan<char> text, ChangeList found)
    {
        _choice ??= new FormChoice(models);
        _choice.Clear();
        foreach ((int start, int end) in _open)
        {
            FindForms(text, start, end);
            _choice.Add(start, end);
            foreach (string form in _forms) _choice.AddForm(form, cost: 0);
        }

        _choice.Decide(_text.AsSpan(0, text.Length));
        for (int i = 0; i < _choice.Count; i++)
        {
            (int start, int end) = _choice.PlaceOf(i);
            Write(text, start, end, _choice.TextOf(i), MathF.Min(_choice.ProbabilityOf(i), OfOnlyWord), found);
        }
    }

    private void Write(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> form, float sureness, ChangeList found)
    {
        if (text[start..end].SequenceEqual(form)) return;
        form.CopyTo(_text.AsSpan(start));
        found.Add(start, end, form, new Reason(CorrectionKind.Letters, Rule, sureness) { Judge = Judge.Source });
    }
}
