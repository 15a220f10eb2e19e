using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Elided words whose apostrophe was read as a space, in sound text too, where a proofreader overlooks them: <c>il faut s y prendre</c>,
/// <c>un tempérament d artiste</c>; and where l was read as a figure, <c>pour 1 honneur</c>.
/// </summary>
internal sealed class BareElisions : IRepairStep
{
    public const string Rule = "layout.bare-elision";

    /// <summary>By hand, in nats: a letter alone names something now and then, a figure counts something.</summary>
    private const float RarityOfLetter = 4, RarityOfFigure = 8;

    /// <summary>By hand: what is less sure is left to the context, and old prints ask for more.</summary>
    private const float Least = 0.9f, LeastIfOld = 0.99f;

    /// <summary>By hand, in characters: figures this near tell that one counts.</summary>
    private const int Reach = 16;

    /// <summary>By hand, in letters: shorter words follow a figure as abbreviations.</summary>
    private const int ShortestCounted = 4;

    /// <summary>What is counted by one.</summary>
    private static readonly SmallWordTable s_units = SmallWordTable.Of(
        "an ans heure heures acte article articles are ares hectare hectares once onces exemplaire écu élève enfant homme heure étage "
            + "abonnement appartement unité atmosphère hectolitre étoile obus avion ou et à a au aux en est");

    private readonly LoneClitics _clitics = new();
    private readonly WordTest _words;
    private readonly TextCost _cost;
    private readonly char[] _elided = new char[ElidedWords.Longest + WordGraph.MaxWordLength];

    public BareElisions(EngineModels models, WordTest words)
    {
        _words = words;
        _cost = new TextCost(models);
    }

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof) return;
        _clitics.Restart();
        while (_clitics.TryNext(text, facts.Phrases, out int before, out int behind))
        {
            bool isWithin = before > 1 && before + 3 < text.Length;
            if (isWithin && !Chars.IsSpace(text[before - 1])) Add(text, before + 1, behind, facts, found);
        }
    }

    private void Add(ReadOnlySpan<char> text, int start, int end, SourceFacts facts, ChangeList found)
    {
        bool isFigure = text[start] == '1';
        int next = end + 1, to = Chars.EndOfLetters(text, next);
        if (to == next || to - next > WordGraph.MaxWordLength || !Chars.IsLower(text[next]) || !Chars.MayFollowElision(text[next])) return;
        if (to < text.Length && Chars.ClassOf(text[to]) is not (CharClass.Space or CharClass.Punctuation)) return;
        ReadOnlySpan<char> word = text[next..to];
        if (!_words.IsKnown(word) || (to - next == 1 && word is not ("a" or "y")) || !FollowsWord(text, start)) return;
        if (isFigure && (facts.Profile.IsSound || !MayBeArticle(text, start, end, word))) return;
        float gain = _cost.GainOf(text, start, to, Elide(text[start..end], word, facts.Profile.Apostrophe));
        // In a word whose letters are apart, the space is what is wrong: l a scène.
        if (!isFigure && IsOneWord(text, start, end, to, gain)) return;
        float probability = 1 / (1 + Portable.Exp((isFigure ? RarityOfFigure : RarityOfLetter) - gain));
        if (probability < (facts.MayBeOld ? LeastIfOld : Least)) return;
        Span<char> elided = Elide(text[start..end], word, facts.Profile.Apostrophe);
        found.Add(start, to, elided, new Reason(CorrectionKind.Elision, Rule, probability));
    }

    private Span<char> Elide(ReadOnlySpan<char> clitic, ReadOnlySpan<char> word, char apostrophe) =>
        ElidedWords.Join(clitic is "1" ? "l" : clitic, apostrophe, word, _elided);

    private bool IsOneWord(ReadOnlySpan<char> text, int start, int end, int to, float gain)
    {
        int length = end - start;
        text[start..end].CopyTo(_elided);
        text[(end + 1)..to].CopyTo(_elided.AsSpan(length));
        Span<char> whole = _elided.AsSpan(0, to - start - 1);
        return _words.IsKnown(whole) && _cost.GainOf(text, start, to, whole) > gain;
    }

    /// <summary>Whether a word of small letters stands before a place, with no more than a comma between.</summary>
    private bool FollowsWord(ReadOnlySpan<char> text, int start)
    {
        int end = text[start - 2] is ',' or ';' or ':' ? start - 2 : start - 1, before = Chars.StartOfLetters(text, end);
        return end - before > 1 && Chars.IsLower(text[end - 1]) && _words.IsKnown(text[before..end]);
    }

    private bool MayBeArticle(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestCounted || s_units.Contains(word) || !_words.MayBeNoun(word)) return false;
        return !text[Math.Max(0, start - Reach)..start].ContainsAnyInRange('0', '9')
            && !text[end..Math.Min(text.Length, end + Reach)].ContainsAnyInRange('0', '9');
    }
}
