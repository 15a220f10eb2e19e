using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Joins words that a line's end divided, where lines were run together and the hyphen was read as another mark, or has specks and the
/// quotation mark of the next line beside it: <c>la con. titution</c>, <c>la nou, veauté</c>, <c>il me rap- « pelle</c>.
/// </summary>
internal sealed class BrokenWords : IRepairStep
{
    public const string Rule = "layout.broken-word";

    /// <summary>−ln of the share of words that are divided so, with a hyphen among the marks and without.</summary>
    /// <remarks>By hand: what is left of a hyphen hardly ever stands between two words; a mark of punctuation does.</remarks>
    private const float RarityOfHyphen = 2, RarityOfMark = 7;

    /// <summary>By hand, in characters: shorter wholes are chance, and so are shorter parts, above all those that are words.</summary>
    private const int ShortestWhole = 5, ShortestPart = 2, ShortestWord = 4;

    /// <summary>By hand, in characters: a hyphen, two specks and the spaces between them.</summary>
    private const int LongestGap = 5;

    private const char MiddleDot = '·';

    private static readonly CharFinder s_marks = CharFinder.Of(".,;:'’\"«»“”•·*^_°|~=■-—–");

    /// <summary>
    /// What a speck, or the rule between two columns, is read as right behind a hyphen: <c>devien-i nent</c>, <c>pu-J bliés</c>.
    /// </summary>
    private static readonly CharFinder s_specks = CharFinder.Of("iIlJjf1!|)(/\\");

    /// <summary>The words of one letter, which may well stand between two others: <c>dis- y bien</c>.</summary>
    private static readonly CharFinder s_words = CharFinder.Of("aàyôAÀYÔ");

    /// <summary>By hand, a count in the corpora: rarer wholes are chance.</summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(5);

    private readonly WordGraph _graph;
    private readonly WordTest _words;
    private readonly TextCost _cost;
    private readonly char[] _whole = new char[WordGraph.MaxWordLength];

    public BrokenWords(EngineModels models, WordTest words)
    {
        _graph = models.Graph;
        _words = words;
        _cost = new TextCost(models);
    }

    /// <summary>Adds the joins to a list, in order; two may overlap.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOfAny(s_marks);
            if (next < 0) return;
            at += next;
            if (!Chars.IsLetter(text[at - 1]) && text[at - 1] != ' ') continue;
            int first = text[at - 1] == ' ' ? at - 1 : at;
            int second = EndOfGap(text, first, out bool hasHyphen);
            if (second < 0 || !TryJoin(text, first, second, hasHyphen, out int start, out int end)) continue;
            ReadOnlySpan<char> joined = _whole.AsSpan(0, first - start + end - second);
            float gain = _cost.GainOf(text, start, end, joined);
            float probability = 1 / (1 + Portable.Exp((hasHyphen ? RarityOfHyphen : RarityOfMark) - gain));
            if (probability < Reason.Floor) continue;
            found.Add(start, end, joined, new Reason(CorrectionKind.Join, Rule, probability));
        }
    }

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
            else if (Chars.ClassOf(c) == CharClass.Hyphen || c is '—' or '–')
            {
                // Dashes stand between words, and two hyphens are a dash.
                if (hasHyphen || c != '-' || at > first) return -1;
                hasHyphen = true;
            }
            else if (c == MiddleDot && at == first)
            {
                // It is all that is left of a hyphen.
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

    /// <summary>Whether the letters on both sides are one word, and not two.</summary>
    private bool TryJoin(
        ReadOnlySpan<char> text, int first, int second, bool hasHyphen, out int start, out int end)
    {
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
        int index = _graph.Find(whole);
        if (index < 0 || !_graph.IsKnown(index, whole) || _graph.FrequencyByte(index) < s_leastFrequency) return false;
        if (hasHyphen || !IsWord(text[second..end])) return true;
        // A word behind a mark mostly follows an abbreviation: propr. et vins.
        return after >= ShortestWord && !IsWord(text[start..first]) && !Abbreviations.Contains(text[start..first]);
    }

    private bool IsWord(ReadOnlySpan<char> letters) => _words.Judge(letters, [], out _) != WordVerdict.Unknown;
}
