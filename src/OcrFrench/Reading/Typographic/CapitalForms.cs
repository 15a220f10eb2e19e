using System.Buffers;
using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps;
using OcrFrench.Survey;
using OcrFrench.Survey.Words;

namespace OcrFrench.Reading.Typographic;

/// <summary>Capitals whose accents the lexicon leaves no doubt of: <c>Ecole</c>, <c>ETAT</c>, <c>REPUBLIQUE</c>.</summary>
internal sealed class CapitalForms(WordGraph graph, WordTest words) : IRepairStep
{
    /// <summary>By hand: shorter words are symbols or letters (Ca), and shorter runs of capitals abbreviations (CLE, PRE).</summary>
    private const int ShortestTitle = 3, ShortestCapitals = 4;

    private static readonly SearchValues<char> s_mayLack = SearchValues.Create("AEIOUC");

    private readonly char[] _path = new char[WordGraph.MaxWordLength], _form = new char[WordGraph.MaxWordLength];
    private int _forms;
    private bool _isCommon;

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 0; WordRuns.TryNext(text, ref at, out int start);)
        {
            ReadOnlySpan<char> word = text[start..at];
            if (!MayLack(word, out bool isCapitals) || !HasOneForm(word, isCapitals)) continue;
            ReadOnlySpan<char> form = _form.AsSpan(0, word.Length);
            // Anyone may be called so. In capitals and in lists, names of places and of persons look alike.
            bool isName = (!_isCommon && (isCapitals || facts.Entries.Contain(text, start))) || Surnames.StandsAt(text, start, at);
            if (isName || words.LosesOwn(word, form) || !WordRuns.IsFree(text, start, at, facts)) continue;
            int first = word.CommonPrefixLength(form), last = word.Length;
            while (word[last - 1] == form[last - 1]) last--;
            FrenchTypography.Add(found, start + first, start + last, form[first..last], "typography.capital");
        }
    }

    /// <summary>Whether a word begins with a capital, or is all capitals, and one of them may lack an accent.</summary>
    private static bool MayLack(ReadOnlySpan<char> word, out bool isCapitals)
    {
        isCapitals = false;
        if (word.Length < ShortestTitle || word.Length > WordGraph.MaxWordLength || !Chars.IsUpper(word[0])) return false;
        isCapitals = Chars.IsUpper(word[1]);
        if (isCapitals && word.Length < ShortestCapitals) return false;
        foreach (char c in word[1..])
            if (isCapitals ? !Chars.IsUpper(c) : !Chars.IsLower(c)) return false;
        return (isCapitals ? word : word[..1]).ContainsAny(s_mayLack);
    }

    /// <summary>Whether the lexicon has just one word that a printer without accents writes so, and it has accents.</summary>
    private bool HasOneForm(ReadOnlySpan<char> word, bool isCapitals)
    {
        _forms = 0;
        return Walk(word, 0, WordGraph.RootState, isCapitals) && _forms == 1;
    }

    /// <summary>Goes through all forms of a word; false once there is a doubt.</summary>
    private bool Walk(ReadOnlySpan<char> word, int at, GraphState state, bool isCapitals)
    {
        if (at == word.Length) return !graph.IsFinal(state.Node) || Add(word, state.Rank, isCapitals);
        char lower = Letters.ToLower(word[at]);
        if (Letters.IsUpper(word[at]))
        {
            foreach (char accented in HouseStyle.AccentedForms(lower))
            {
                _path[at] = Letters.ToUpper(accented);
                if (graph.TryStep(state, Letters.SymbolOf(accented), out GraphState to) && !Walk(word, at + 1, to, isCapitals))
                    return false;
            }
        }

        _path[at] = word[at];
        int symbol = Letters.SymbolOf(lower);
        return symbol == 0 || !graph.TryStep(state, symbol, out GraphState next) || Walk(word, at + 1, next, isCapitals);
    }

    private bool Add(ReadOnlySpan<char> word, int index, bool isCapitals)
    {
        ReadOnlySpan<char> form = _path.AsSpan(0, word.Length);
        WordFlags flags = graph.Flags(index);
        bool isPlain = word.SequenceEqual(form);
        if (isPlain && isCapitals && (flags & WordFlags.Upper) != 0) return false;
        // What no text has, and what only damage writes, is no other word.
        if (graph.FrequencyByte(index) == 0 || (flags & WordFlags.Rare) != 0) return true;
        if (isPlain || ++_forms > 1 || !graph.IsKnown(index, form)) return false;
        form.CopyTo(_form);
        _isCommon = (flags & WordFlags.Lower) != 0;
        return true;
    }
}
