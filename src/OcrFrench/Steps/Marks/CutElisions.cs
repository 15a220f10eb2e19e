using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Words;

namespace OcrFrench.Steps.Marks;

/// <summary>
/// Words with an apostrophe inside that a line's end divided before it, where lines were run together: <c>lors- qu’il</c>,
/// <c>aujour- d’hui</c>; and compounds such as <c>chefs - d’œuvre</c>, which keep their hyphen.
/// </summary>
internal sealed class CutElisions(WordGraph graph) : IRepairStep
{
    public const string Rule = "layout.cut-elision";

    /// <summary>By hand: no sentence has a dash between such halves.</summary>
    private const float Sureness = 0.99f;

    /// <summary>What goes on with qu’.</summary>
    private static readonly SmallWordTable s_beforeQu = SmallWordTable.Of("lors puis quoi jus pres", ignoresCase: true);

    private readonly char[] _whole = new char[WordGraph.MaxWordLength];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 1; at + 4 < text.Length; at++)
        {
            int next = text[at..^4].IndexOf('-');
            if (next < 0) return;
            at += next;
            int end = text[at - 1] == ' ' ? at - 1 : at, second = at + 1;
            while (second < text.Length && text[second] is ' ' or '«' or '“' or '"') second++;
            if (second == at + 1 && end == at) continue;
            int start = Chars.StartOfLetters(text, end), apostrophe = Chars.EndOfLetters(text, second);
            if (start == end || apostrophe + 1 >= text.Length || !Chars.IsApostrophe(text[apostrophe])) continue;
            CharClass before = start > 0 ? Chars.ClassOf(text[start - 1]) : CharClass.Space;
            if (before is not (CharClass.Space or CharClass.Punctuation or CharClass.Apostrophe)) continue;
            int to = Chars.EndOfLetters(text, apostrophe + 1);
            if (to == apostrophe + 1 || end - start + to - second + 1 > WordGraph.MaxWordLength) continue;
            Add(text, start, end, second, apostrophe, to, isApart: end < at, found);
        }
    }

    private void Add(
        ReadOnlySpan<char> text, int start, int end, int second, int apostrophe, int to, bool isApart, ChangeList found)
    {
        ReadOnlySpan<char> first = text[start..end], clitic = text[second..apostrophe], rest = text[(apostrophe + 1)..to];
        bool isWhole = clitic switch
        {
            "qu" => (!isApart && s_beforeQu.Contains(first)) || (first is "quel" or "Quel" && rest is "un" or "une"),
            "d" => first is "aujour" or "Aujour" && rest is "hui",
            _ => false,
        };
        bool isCompound = !isWhole && JoinedWords.AreCompound(graph, first, text[second..to], default);
        if (!isWhole && !isCompound) return;
        first.CopyTo(_whole);
        int length = first.Length;
        if (isCompound) _whole[length++] = '-';
        text[second..to].CopyTo(_whole.AsSpan(length));
        found.Add(start, to, _whole.AsSpan(0, length + to - second), new Reason(CorrectionKind.Join, Rule, Sureness));
    }
}
