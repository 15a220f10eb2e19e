using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;
using OcrFrench.Survey.LongS;

namespace OcrFrench.Steps.LongS;

/// <summary>
/// The s of prints with long s that an engine read as f throughout: <c>plufieurs perfonnes fe font affemblées</c>. What is a word with s
/// alone is repaired at once; between two words their neighbours decide, and where neither is one the letters do.
/// </summary>
/// <remarks>
/// Without this, such a text looks like another language to everything that comes after. The spelling stays: <c>eftoit</c> becomes
/// <c>estoit</c>.
/// </remarks>
internal sealed class MisreadLongS : IRepairStep
{
    public const string Rule = "letters.long-s";

    /// <summary>By hand: as sure as anything read.</summary>
    private const float Surest = 0.99f;

    /// <summary>By hand: a form less likely than this is not worth a doubt.</summary>
    private const float Least = 0.5f;

    /// <summary>
    /// How many s stand within words for each f there, counted in twelve novels of the 18th century as they are spelt; in nats.
    /// </summary>
    private static readonly float s_frequencyOfS = Portable.Log(3.7f);

    /// <summary>By hand, in nats: how much likelier letters are that lack only an accent to be a word.</summary>
    private const float OfPlainWord = 4;

    /// <summary>By hand, in characters: the marks between two words.</summary>
    private const int Near = 8;

    /// <summary>By hand, −ln of their share of all words: these are no chance; rarer ones stand beside other French words.</summary>
    private const float Frequent = 9.5f;

    /// <summary>By hand: so many ſ in a text are no chance, and more are written.</summary>
    private const int KeepsLongS = 3;

    private readonly EngineModels _models;
    private readonly WordTest _words;
    private readonly LongSForms _forms;
    private readonly TokenIds _ids;
    private readonly List<(int Start, int End)> _open = [];
    private readonly char[] _joined = new char[WordGraph.MaxWordLength], _written = new char[WordGraph.MaxWordLength];
    private char[] _text = [];
    private FormChoice? _choice;
    private float _costOfMisreading;
    private char _printed;

    public MisreadLongS(EngineModels models, WordTest words)
    {
        _models = models;
        _words = words;
        _forms = new LongSForms(words);
        _ids = new TokenIds(models.Graph);
    }

    /// <summary>Adds the repairs to a list.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.MisreadLongS == 0) return;
        _costOfMisreading = -Portable.Log(facts.MisreadLongS);
        _printed = text.Count('ſ') >= KeepsLongS ? 'ſ' : 's';
        if (_text.Length < text.Length) _text = new char[text.Length * 2];
        text.Replace(_text.AsSpan(0, text.Length), 'ſ', 's');
        _open.Clear();
        for (int at = 0; at < text.Length;)
        {
            int start = at, end = Chars.EndOfLetters(text, start);
            at = end > start ? Word(text, start, end, found) : start + 1;
        }

        if (_open.Count > 0) Choose(text, found);
    }

    /// <summary>Looks at a word, together with its rest on the next line. Returns the end of what was looked at.</summary>
    private int Word(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        if (TechnicalPlaces.Contain(text, start, end)) return end;
        int rest = LongSPlaces.RestOf(text, end), restEnd = rest < 0 ? end : Chars.EndOfLetters(text, rest);
        int length = end - start + restEnd - rest;
        if (rest >= 0 && length <= _joined.Length && text[start..restEnd].Contains('f'))
        {
            _text.AsSpan(start, end - start).CopyTo(_joined);
            _text.AsSpan(rest, restEnd - rest).CopyTo(_joined.AsSpan(end - start));
            bool isRestElided = LongSPlaces.IsElided(text, restEnd);
            if (_forms.Read(_joined.AsSpan(0, length), isRestElided) && Likeliest(isRestElided) is var form and >= 0)
            {
                ReadOnlySpan<char> written = _forms[form];
                Write(text, start, end, written[..(end - start)], Surest, found);
                Write(text, rest, restEnd, written[(end - start)..], Surest, found);
                return restEnd;
            }
        }

        bool isElided = LongSPlaces.IsElided(text, end);
        if (_forms.Read(_text.AsSpan(start, end - start), isElided)) Decide(text, start, end, isElided, found);
        return end;
    }

    private void Decide(ReadOnlySpan<char> text, int start, int end, bool isElided, ChangeList found)
    {
        int known = 0, last = 0;
        for (int form = 0; form <= _forms.Others; form++)
        {
            if (!_forms.IsWord(form, isElided)) continue;
            known++;
            last = form;
        }

        if (known > 1) _open.Add((start, end));
        else if (known == 1 && (last == 0 || isElided || IsFrequent(last) || HasCompany(text.Length, start, end)))
            Write(text, start, end, _forms[last], Surest, found);
        else if (known == 0 && !isElided && HasCompany(text.Length, start, end)) ByLetters(text, start, end, found);
    }

    private bool IsFrequent(int form) => _models.Graph.Find(_forms[form]) is >= 0 and var word && _models.Graph.Cost(word) < Frequent;

    /// <summary>Whether a French word stands beside a word, which is not one of a quotation then: fama fert, fortis.</summary>
    private bool HasCompany(int length, int start, int end)
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, length);
        int before = start, after = end;
        bool mayStart = Chars.IsUpper(text[start]);
        while (before > 0 && start - before < Near && IsBetween(text[before - 1], mayStart)) before--;
        while (after < length && after - end < Near && IsBetween(text[after], mayStart)) after++;
        bool isElided = start > 1 && Chars.IsApostrophe(text[start - 1]) && Clitics.LengthAt(text[(start - 2)..]) > 0;
        return isElided || IsFrench(text[Chars.StartOfLetters(text, before)..before])
            || IsFrench(text[after..Chars.EndOfLetters(text, after)]);
    }

    /// <summary>No mark that ends a sentence, but around what may begin one.</summary>
    private static bool IsBetween(char c, bool mayStart) => !Chars.IsLetter(c) && (mayStart || c is not ('.' or '!' or '?'));

    /// <summary>One letter may be a word of any language.</summary>
    private bool IsFrench(ReadOnlySpan<char> word) => word.Length is > 1 and <= WordGraph.MaxWordLength && _words.IsWord(word);

    /// <summary>A word that the lexicon has in no form: an old spelling, a name.</summary>
    private void ByLetters(ReadOnlySpan<char> text, int start, int end, ChangeList found)
    {
        float least = float.MaxValue, sum = 0;
        int best = 0;
        for (int form = 0; form <= _forms.Others; form++)
        {
            float cost = CostOfLetters(form);
            if (cost < least) (best, least) = (form, cost);
        }

        if (best == 0) return;
        for (int form = 0; form <= _forms.Others; form++) sum += Portable.Exp(least - CostOfLetters(form));
        if (1 / sum >= Least) Write(text, start, end, _forms[best], MathF.Min(1 / sum, Surest), found);
    }

    private float CostOfLetters(int form)
    {
        float cost = _models.Characters.Cost(_forms[form]) + (_forms.Runs(form) * (_costOfMisreading - s_frequencyOfS));
        return _forms.IsPlainWord(form) ? cost - OfPlainWord : cost;
    }

    /// <summary>The form that is the most frequent word; -1 if none is one.</summary>
    private int Likeliest(bool isElided)
    {
        int best = -1;
        float least = float.MaxValue;
        for (int form = 0; form <= _forms.Others; form++)
        {
            if (!_forms.IsWord(form, isElided)) continue;
            float cost = _models.Language.Cost(_ids.OfWord(_forms[form])) + (LongSForms.Changes(form) * _costOfMisreading);
            if (cost < least) (best, least) = (form, cost);
        }

        return best;
    }

    /// <summary>Decides all words that may be several.</summary>
    private void Choose(ReadOnlySpan<char> text, ChangeList found)
    {
        _choice ??= new FormChoice(_models);
        _choice.Clear();
        foreach ((int start, int end) in _open)
        {
            bool isElided = LongSPlaces.IsElided(text, end);
            _forms.Read(_text.AsSpan(start, end - start), isElided);
            _choice.Add(start, end);
            for (int form = 0; form <= _forms.Others; form++)
                if (_forms.IsWord(form, isElided)) _choice.AddForm(_forms[form], LongSForms.Changes(form) * _costOfMisreading);
        }

        _choice.Decide(_text.AsSpan(0, text.Length));
        for (int i = 0; i < _choice.Count; i++)
        {
            (int start, int end) = _choice.PlaceOf(i);
            Write(text, start, end, _choice.TextOf(i), MathF.Min(_choice.ProbabilityOf(i), Surest), found);
        }
    }

    /// <summary>Writes a form into the text that is context for the rest, and adds it to the changes if it is another.</summary>
    private void Write(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> form, float sureness, ChangeList found)
    {
        form.CopyTo(_text.AsSpan(start));
        bool changes = false;
        for (int i = 0; i < form.Length; i++)
        {
            bool isMisread = text[start + i] == 'f' && form[i] == 's';
            _written[i] = isMisread ? _printed : text[start + i];
            changes |= isMisread;
        }

        if (!changes) return;
        var reason = new Reason(CorrectionKind.Letters, Rule, sureness) { Judge = Judge.Source };
        found.Add(start, end, _written.AsSpan(0, form.Length), reason);
    }
}
