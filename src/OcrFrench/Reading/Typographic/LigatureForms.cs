using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps;
using OcrFrench.Survey;

namespace OcrFrench.Reading.Typographic;

/// <summary>œ and æ in words that the lexicon has only with them: <c>coeur</c>, <c>OEuvre</c>, <c>OEDIPE</c>.</summary>
internal sealed class LigatureForms(WordGraph graph, WordTest words) : IRepairStep
{
    private readonly char[] _joined = new char[WordGraph.MaxWordLength];

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 0; WordRuns.TryNext(text, ref at, out int start);)
        {
            ReadOnlySpan<char> word = text[start..at];
            if (TryJoin(word, out int length) && IsOnlyForm(word, _joined.AsSpan(0, length)) && WordRuns.IsFree(text, start, at, facts))
                FrenchTypography.Add(found, start, at, _joined.AsSpan(0, length), "typography.ligature");
        }
    }

    private bool TryJoin(ReadOnlySpan<char> word, out int length)
    {
        length = 0;
        if (word.Length > _joined.Length) return false;
        bool any = false;
        for (int i = 0; i < word.Length; i++)
        {
            char next = i + 1 < word.Length ? word[i + 1] : '\0';
            char joined = (word[i], next) switch
            {
                ('o', 'e') => 'œ',
                ('O', 'e' or 'E') => 'Œ',
                ('a', 'e') => 'æ',
                ('A', 'e' or 'E') => 'Æ',
                _ => '\0',
            };
            any |= joined != '\0';
            _joined[length++] = joined == '\0' ? word[i] : joined;
            if (joined != '\0') i++;
        }

        return any;
    }

    /// <summary>Names stay: a Loevenbruck need not be a Lœvenbruck.</summary>
    private bool IsOnlyForm(ReadOnlySpan<char> word, ReadOnlySpan<char> joined)
    {
        int plain = graph.Find(word);
        if (plain >= 0 && (graph.Flags(plain) & WordFlags.OeVariant) == 0) return false;
        int index = graph.Find(joined);
        return index >= 0 && (graph.Flags(index) & (WordFlags.Lower | WordFlags.Rare)) == WordFlags.Lower && !words.LosesOwn(word, joined);
    }
}
