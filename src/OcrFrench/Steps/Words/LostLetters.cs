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
/// (<c>d?j? ? l’?cole</c>), or only those that Latin-1 lacks (<c>la s?ur et l?homme</c>). Where the rest allows one word only, it is that;
/// between several the context decides.
/// </summary>
internal sealed class LostLetters(EngineModels models, WordTest words) : IRepairStep
{
    public const string Rule = "letters.lost";

    private const char Replacement = '\uFFFD', Question = '?';

    /// <summary>
    /// By hand: so many question marks within words are no chance in a text without accents; so many that make words in one with them.
    /// </summary>
    private const int LeastQuestions = 3, LeastWords = 2;

    /// <summary>What may have been lost: what ASCII lacks, marks included.</summary>
    private const string Small = "éèàêâçîôûùïëœ’", Large = "ÉÈÀÊÂÇÎÔÛÙÏËŒ’", AtEnd = "…»’?", Alone = "à–—«»?";

    /// <summary>What Latin-1 lacks of it, within words.</summary>
    private const string SmallBeyond = "œ’", LargeBeyond = "Œ’";

    /// <summary>By hand: with more, a word has thousands of forms.</summary>
    private const int Most = 3;

    /// <summary>By hand, −ln of their share of all words: rarer ones seldom stand behind a question mark whose space was lost.</summary>
    private const float Frequent = 9.5f;

    /// <summary>By hand: no other word of the lexicon has the letters that are left; names are not in it.</summary>
    private const float OfOnlyWord = 0.97f;

    private readonly List<(int Start, int End)> _open = [];
    private readonly List<string> _forms = [];
    private readonly LigatureForms _ligatures = new(models, words);
    private readonly char[] _form = new char[WordGraph.MaxWordLength];
    private readonly int[] _places = new int[Most];
    private char[] _text = [];
    private char _lost;
    private bool _keepsAccents;
    private FormChoice? _choice;

    /// <summary>Adds the repairs to a list.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        _lost = text.Contains(Replacement) ? Replacement : Question;
        _keepsAccents = false;
        _ligatures.LoseAll();
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
            if (!FindForms(text, start, end)) continue;
            if (_forms.Count == 1) Write(text, start, end, _forms[0], OfOnlyWord, found);
            else if (_forms.Count > 1) _open.Add((start, end));
            else AddLigature(text, start, end, found);
        }

        if (_open.Count > 0) Choose(text, found);
    }

    private int Next(ReadOnlySpan<char> text, int at)
    {
        int next = text[at..].IndexOf(_lost);
        return next < 0 ? -1 : at + next;
    }

    private bool IsPart(char c) => c == _lost || Chars.IsLetter(c);

    private bool LosesToQuestions(ReadOnlySpan<char> text)
    {
        int within = 0;
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOf(Question);
            if (next < 0) break;
            at += next;
            if (Chars.IsLower(text[at - 1]) && Chars.IsLower(text[at + 1])) within++;
        }

        if (within < LeastWords) return false;
        _keepsAccents = HasAccents(text);
        return _keepsAccents ? HasWordsWithout(text) : within >= LeastQuestions;
    }

    /// <summary>Whether question marks stand where words of the lexicon have what Latin-1 lacks, and nothing else.</summary>
    private bool HasWordsWithout(ReadOnlySpan<char> text)
    {
        int found = 0;
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOf(Question);
            if (next < 0) return false;
            at += next;
            int start = Chars.StartOfLetters(text, at), end = Chars.EndOfLetters(text, at + 1);
            if (start == at || end == at + 1 || words.IsWord(text[start..at]) || TechnicalPlaces.Contain(text, start, end)) continue;
            bool isWord = FindForms(text, start, end) && (_forms.Count > 0 || FindLigatures(text, start, end));
            if (isWord && ++found == LeastWords) return true;
        }

        return false;
    }

    /// <summary>Adds what letters are with a ligature, if they are a word with one.</summary>
    private void AddLigature(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        if (!FindLigatures(text, start, end)) return;
        var reason = new Reason(CorrectionKind.Letters, Rule, OfOnlyWord * _ligatures.Share) { Judge = Judge.Source };
        found.Add(start, end, _ligatures.Best, reason);
    }

    private static bool HasAccents(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (c > 127 && Chars.IsLetter(c)) return true;
        return false;
    }

    private bool FindLigatures(ReadOnlySpan<char> text, int start, int end)
    {
        _ligatures.Clear();
        int at = start + text[start..end].IndexOf(_lost), rest = at + 1;
        bool isMark = _lost == Question && rest == end;
        if (end - start > 1 && !isMark && !text[rest..end].Contains(_lost)) _ligatures.Add(text, start, at, rest, end);
        return !_ligatures.Best.IsEmpty;
    }

    /// <summary>Finds the words that letters may be. Returns false where question marks are no letters.</summary>
    private bool FindForms(ReadOnlySpan<char> text, int start, int end)
    {
        _forms.Clear();
        ReadOnlySpan<char> read = text[start..end];
        int lost = read.Count(_lost);
        if (_keepsAccents && (lost == read.Length || IsMark(text, start, end))) return false;
        if (lost == read.Length)
        {
            if (lost == 1 && IsBetweenWords(text, start, end)) AddAll(Alone);
            return true;
        }

        if (lost > Most || read.Length > _form.Length) return true;
        read.CopyTo(_form);
        for (int i = 0, place = 0; i < read.Length; i++)
            if (read[i] == _lost) _places[place++] = i;
        bool isLarge = read.Length > 1 && (Chars.IsUpper(read[1]) || (read.Length > 2 && Chars.IsUpper(read[0]) && Chars.IsUpper(read[2])));
        bool isFirst = SentenceStarts.At(text, start) == SentenceStart.Sure;
        Fill(read.Length, 0, lost, isLarge, isFirst);
        return true;
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
        bool takesLarge = isLarge || (isFirst && at == 0);
        foreach (char letter in _keepsAccents ? takesLarge ? LargeBeyond : SmallBeyond : takesLarge ? Large : Small)
        {
            if (letter == Chars.Apostrophe && (at == 0 || at == length - 1)) continue;
            _form[at] = letter;
            Fill(length, place + 1, places, isLarge, isFirst);
        }

        if (_keepsAccents || at != length - 1 || length == 1) return;
        foreach (char mark in AtEnd)
        {
            // What every encoding has is never lost to U+FFFD.
            if (mark == Question && _lost != Question) continue;
            _form[at] = mark;
            Fill(length, place + 1, places, isLarge, isFirst);
        }
    }

    /// <summary>Whether a question mark may be one: at the end of a word, or behind a space and before a frequent one.</summary>
    private bool IsMark(ReadOnlySpan<char> text, int start, int end) =>
        text[end - 1] == Question || (text[start] == Question && end - start > 2 && IsFrequent(text[(start + 1)..end]))
            || TechnicalPlaces.Contain(text, start, end);

    private bool IsFrequent(ReadOnlySpan<char> word) =>
        models.Graph.Find(word) is >= 0 and var found && models.Graph.Cost(found) < Frequent;

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
