using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Joins words that a line's end divided, where lines were run together and the hyphen was read as another mark, or has specks and the
/// quotation mark of the next line beside it: <c>la con. titution</c>, <c>la nou, veauté</c>, <c>il me rap- « pelle</c>. In sound text only
/// full stops and raised dots are looked at.
/// </summary>
internal sealed class BrokenWords : IRepairStep
{
    public const string Rule = "layout.broken-word";

    /// <summary>
    /// −ln of the share of words that are divided so: with a hyphen among the marks, with what no sentence has there, and with a mark of
    /// punctuation.
    /// </summary>
    /// <remarks>By hand: what is left of a hyphen hardly ever stands between two words; a mark of punctuation does.</remarks>
    private const float RarityOfHyphen = 2, RarityOfSymbol = 5, RarityOfMark = 7;

    /// <summary>
    /// By hand, in nats: two words with a mark other than a full stop between them are mostly just that. No sentence goes on in small
    /// letters behind a full stop: of 40 such pairs in the training pages that gain more than 8.6 nats by being one word, 40 are one.
    /// </summary>
    private const float TwoWords = 5;

    /// <summary>Words this frequent, −ln of their share of all words, are hardly ever part of another (by hand): que, les, sans.</summary>
    private const float FrequentWord = 7;

    /// <summary>By hand, in characters: shorter wholes are chance, and so are shorter parts.</summary>
    private const int ShortestWhole = 5, ShortestPart = 2;

    /// <summary>By hand, in characters: a hyphen, two specks and the spaces between them.</summary>
    private const int LongestGap = 5;

    private const char MiddleDot = '·';

    private static readonly CharFinder s_marks = CharFinder.Of(".,;:'’\"«»“”•·*^_°|~=■-—–<>&$[]{}()\\@£§¬!?");

    private static readonly CharFinder s_punctuation = CharFinder.Of(".,;:'’!?»”-—–");

    private static readonly CharFinder s_stops = CharFinder.Of(".·");

    /// <summary>
    /// What a speck, or the rule between two columns, is read as right behind a hyphen: <c>devien-i nent</c>, <c>pu-J bliés</c>.
    /// </summary>
    private static readonly CharFinder s_specks = CharFinder.Of("iIlJjf1!|)(/\\");

    /// <summary>The words of one letter, which may well stand between two others: <c>dis- y bien</c>.</summary>
    private static readonly CharFinder s_words = CharFinder.Of("aàyôAÀYÔ");

    /// <summary>By hand, a count in the corpora: rarer wholes are chance.</summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(5);

    /// <summary>The same for wholes of two words: rarer ones are compounds without their hyphen, au dessus, lui même.</summary>
    private static readonly byte s_leastOfWords = Frequencies.ToByte(50);

    private readonly WordGraph _graph;
    private readonly WordTest _words;
    private readonly TextCost _cost;
    private readonly char[] _whole = new char[WordGraph.MaxWordLength];

    private readonly bool _inSound;

    /// <param name="models">The models.</param>
    /// <param name="words">Tells which words are known.</param>
    /// <param name="inSound">Whether sound text is looked at, and no other.</param>
    public BrokenWords(EngineModels models, WordTest words, bool inSound = false)
    {
        _inSound = inSound;
        _graph = models.Graph;
        _words = words;
        _cost = new TextCost(models);
    }

    /// <summary>Adds the joins to a list, in order; two may overlap.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (_inSound != facts.Profile.IsSound || (_inSound && facts.NeedsProof)) return;
        CharFinder marks = _inSound ? s_stops : s_marks;
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOfAny(marks);
            if (next < 0) return;
            at += next;
            if (_inSound ? !IsPlain(text, at) : !Chars.IsLetter(text[at - 1]) && text[at - 1] != ' ') continue;
            int first = text[at - 1] == ' ' ? at - 1 : at;
            int second = EndOfGap(text, first, out bool hasHyphen);
            if (second < 0 || !TryJoin(text, first, second, hasHyphen, out int start, out int end, out float rarity)) continue;
            ReadOnlySpan<char> joined = _whole.AsSpan(0, first - start + end - second);
            float probability = 1 / (1 + Portable.Exp(rarity - _cost.GainOf(text, start, end, joined)));
            if (probability < Reason.Floor) continue;
            found.Add(start, end, joined, new Reason(CorrectionKind.Join, Rule, probability));
        }
    }

    /// <summary>Whether a mark stands behind a letter and before a space and a small letter.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text, int at) =>
        text[at + 1] == ' ' && at + 2 < text.Length && Chars.IsLower(text[at + 2]) && Chars.IsLetter(text[at - 1]);

    /// <summary>Where the second half starts: behind marks and at least one space, with a small letter; −1 if it does not.</summary>
    private static int EndOfGap(ReadOnlySpan<char> text, int first, out bool hasHyphen)
    {
        hasHyphen = false;
        bool hasSpace = false, hasLetter = false;
        int marks = 0, at = first;
        for (; at < text.Length && at - first <= LongestGap; at++)
        {
            char c = text[at];
            if (c == ' ')
            {
                hasSpace = true;
            }
            else if ((Chars.ClassOf(c) == CharClass.Hyphen && c != '¬') || c is '—' or '–')
            {
                // Dashes stand between words, and two hyphens are a dash.
                if (hasHyphen || c != '-' || at > first) return -1;
                hasHyphen = true;
            }
            else if ((c == MiddleDot && at == first) || c == '¬')
            {
                // It is all that is left of a hyphen, or another sign for it.
                hasHyphen = true;
                marks++;
            }
            else if (s_marks.Contains(c) || (hasHyphen && text[at - 1] == '-' && s_specks.Contains(c)))
            {
                marks++;
            }
            else if (hasHyphen && !hasLetter && IsAlone(text, at) && !s_words.Contains(c))
            {
                marks++;
                hasLetter = true;
            }
            else
            {
                break;
            }
        }

        bool isGap = hasSpace && marks > 0 && at < text.Length && Chars.IsLower(text[at]) && text[at - 1] is ' ' or '«' or '"' or '“';
        return isGap ? at : -1;
    }

    /// <summary>Whether a space stands on both sides: what is read for the rule between two columns.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int at) =>
        text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ' && (Chars.IsLetter(text[at]) || Chars.IsDigit(text[at]));

    /// <summary>Whether the letters on both sides may be one word, and how rarely one is divided so.</summary>
    private bool TryJoin(
        ReadOnlySpan<char> text, int first, int second, bool hasHyphen, out int start, out int end, out float rarity)
    {
        rarity = 0;
        start = Chars.StartOfLetters(text, first);
        end = Chars.EndOfLetters(text, second);
        int before = first - start, after = end - second;
        if (before < ShortestPart || after < ShortestPart || before + after is < ShortestWhole or > WordGraph.MaxWordLength) return false;
        if (start > 0 && Chars.ClassOf(text[start - 1]) is not (CharClass.Space or CharClass.Punctuation or CharClass.Apostrophe))
            return false;
        if (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)) return false;
        for (int i = start + 1; i < end; i++)
            if (Chars.IsUpper(text[i])) return false;
        text[start..first].CopyTo(_whole);
        text[second..end].CopyTo(_whole.AsSpan(before));
        ReadOnlySpan<char> whole = _whole.AsSpan(0, before + after);
        if (!_graph.IsCounted(whole, s_leastFrequency)) return false;
        rarity = RarityOfHyphen;
        if (hasHyphen) return true;
        ReadOnlySpan<char> gap = text[first..second];
        // An opening quotation mark has its space before it.
        bool isSymbol = gap[0] != ' ' && !s_punctuation.Contains(gap[0]);
        rarity = isSymbol ? RarityOfSymbol : RarityOfMark;
        if (!IsWord(text[second..end])) return true;
        // A word behind a mark mostly follows an abbreviation: propr. et vins.
        if (Abbreviations.Contains(text[start..first]) || (!isSymbol && IsFrequent(text[second..end]))) return false;
        if (!IsWord(text[start..first])) return true;
        if (gap is not ". ") rarity += TwoWords;
        return gap[0] != ' ' && !gap.Contains("..", StringComparison.Ordinal) && _graph.IsCounted(whole, s_leastOfWords);
    }

    private bool IsFrequent(ReadOnlySpan<char> word) => _graph.Find(word) is >= 0 and var index && _graph.Cost(index) < FrequentWord;

    private bool IsWord(ReadOnlySpan<char> letters) => _words.Judge(letters, [], out _) != WordVerdict.Unknown;
}
