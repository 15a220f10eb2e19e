using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>Elided words with another mark for the apostrophe: <c>l"homme</c>, <c>d,une</c>, <c>qu.il</c>.</summary>
internal sealed class MarkedElisions(EngineModels models, WordTest words) : IRepairStep
{
    public const string Rule = "layout.marked-elision";

    /// <summary>By hand, in nats: quotation marks seldom stand between two letters; points and commas do.</summary>
    private const float RarityOfQuote = 2, RarityOfMark = 4;

    /// <summary>By hand: what is less sure is no better than the text.</summary>
    private const float Least = 0.8f;

    private static readonly CharFinder s_marks = CharFinder.Of("\",.”“");

    private readonly TextCost _cost = new(models);
    private readonly char[] _elided = new char[ElidedWords.Longest + WordGraph.MaxWordLength];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof) return;
        for (int at = 1; at + 2 < text.Length; at++)
        {
            int next = text[at..^2].IndexOfAny(s_marks);
            if (next < 0) return;
            at += next;
            if (Chars.IsLower(text[at + 1]) && Chars.IsLetter(text[at - 1])) Look(text, at, facts, found);
        }
    }

    private void Look(ReadOnlySpan<char> text, int mark, SourceFacts facts, ChangeList found)
    {
        int start = Chars.StartOfLetters(text, mark), next = mark + 1, end = Chars.EndOfLetters(text, next);
        if (end - next > WordGraph.MaxWordLength || !Chars.MayFollowElision(text[next]) || !ElidedWords.Contain(text[start..mark])) return;
        if (start > 0 && !Chars.IsSpace(text[start - 1])) return;
        if (!EndsWord(text, end) || !words.IsWord(text[next..end])) return;
        // What is n.a. and s.a. may be anything; qu.à is one thing only.
        bool isLong = end - next > 1 || (text[next] == 'à' && mark - start > 1);
        if (!isLong && (text[mark] == '.' || text[next] is not ('a' or 'y'))) return;
        // Points of the compass are abbreviated so: au n.est, s.ouest.
        if (text[mark] == '.' && text[next..end] is "est" or "ouest" && text[mark - 1] is 'n' or 's' && !IsNegated(text, end)) return;
        bool isQuote = text[mark] is not (',' or '.');
        if (isQuote && OpensQuotation(text, mark)) return;
        ReadOnlySpan<char> elided = ElidedWords.Join(text[start..mark], facts.Profile.Apostrophe, text[next..end], _elided);
        float gain = _cost.GainOf(text, start, end, elided);
        float probability = 1 / (1 + Portable.Exp((isQuote ? RarityOfQuote : RarityOfMark) - gain));
        if (probability >= Least) found.Add(start, end, elided, new Reason(CorrectionKind.Elision, Rule, probability));
    }

    private static bool IsNegated(ReadOnlySpan<char> text, int end) =>
        Chars.LettersBehind(text, end) is "pas" or "plus" or "point" or "que";

    /// <summary>Behind it another point is part of an abbreviation, another mark and a letter go on in a row.</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length || Chars.IsSpace(text[end])) return true;
        if (Chars.ClassOf(text[end]) == CharClass.Hyphen) return true;
        return Chars.ClassOf(text[end]) == CharClass.Punctuation && text[end] is not ('(' or '[')
            && (end + 1 == text.Length || Chars.IsSpace(text[end + 1]) || Chars.ClassOf(text[end + 1]) == CharClass.Punctuation);
    }

    /// <summary>Whether a mark opens a quotation that ends on its line, as in f"abc": the next one closes, and none was open.</summary>
    private static bool OpensQuotation(ReadOnlySpan<char> text, int mark)
    {
        bool isOpen = false;
        for (int at = text[..mark].LastIndexOf('\n') + 1; at < text.Length && text[at] != '\n'; at++)
        {
            if (at == mark || text[at] is not ('"' or '”' or '“') || IsWithinElision(text, at)) continue;
            bool opens = at == 0 || Chars.ClassOf(text[at - 1]) is CharClass.Space or CharClass.Punctuation;
            if (at > mark) return !opens && !isOpen;
            isOpen = opens;
        }

        return false;
    }

    private static bool IsWithinElision(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && Chars.IsLower(text[at + 1]) && ElidedWords.Contain(text[Chars.StartOfLetters(text, at)..at]);
}
