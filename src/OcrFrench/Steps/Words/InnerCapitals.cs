using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Words;

/// <summary>
/// A capital within a word of small letters, where both look alike but for their size: <c>maiSon</c>, <c>dOnc</c>, <c>aVec</c>.
/// </summary>
/// <remarks>
/// One such word may be a mark or an identifier. Two different ones, which make frequent words in small letters and are not made of two
/// words each, are the engine's.
/// </remarks>
internal sealed class InnerCapitals(WordGraph graph) : IRepairStep
{
    public const string Rule = "letters.inner-capital";

    /// <summary>By hand: a frequent word, in a text with other such words, leaves no doubt.</summary>
    private const float Sureness = 0.98f;

    /// <summary>By hand: shorter ones are units, formulas and abbreviations (kWh, pKa).</summary>
    private const int Shortest = 4;

    /// <summary>By hand: a shorter rest is a part of a word by chance only.</summary>
    private const int ShortestPart = 2;

    /// <summary>By hand, as a count in the corpora: rarer words are not worth the doubt.</summary>
    private static readonly byte s_leastFrequency = Frequencies.ToByte(10);

    private readonly char[] _word = new char[WordGraph.MaxWordLength];
    private readonly char[] _first = new char[WordGraph.MaxWordLength];

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.NeedsProof || !IsShown(text, facts)) return;
        foreach (Suspect suspect in facts.Suspects)
        {
            if (!TryRead(text, suspect, out int start, out ReadOnlySpan<char> word)) continue;
            // What starts with a capital and goes on with another is a name (DuBois), unless no word starts there.
            if (Chars.IsUpper(text[start]) && IsOfTwo(text[start..suspect.End], word)) continue;
            found.Add(start, suspect.End, word, new Reason(CorrectionKind.Letters, Rule, Sureness));
        }
    }

    /// <summary>Whether the text has two different words that show it.</summary>
    private bool IsShown(ReadOnlySpan<char> text, SourceFacts facts)
    {
        int length = 0;
        foreach (Suspect suspect in facts.Suspects)
        {
            if (!TryRead(text, suspect, out int start, out ReadOnlySpan<char> word)) continue;
            ReadOnlySpan<char> read = text[start..suspect.End];
            // A capital at the end may be a writer's: les lecteurS.
            if (Chars.IsUpper(read[0]) || Chars.IsUpper(read[^1]) || IsOfTwo(read, word)) continue;
            if (length > 0 && !word.SequenceEqual(_first.AsSpan(0, length))) return true;
            word.CopyTo(_first);
            length = word.Length;
        }

        return false;
    }

    /// <summary>Reads the word at a suspicious place in small letters, but for its first; false if it is no such place.</summary>
    private bool TryRead(ReadOnlySpan<char> text, in Suspect suspect, out int start, out ReadOnlySpan<char> word)
    {
        start = suspect.Start;
        word = default;
        if (suspect.Kind != SuspectKind.Unknown) return false;
        start += text[suspect.Start..suspect.End].LastIndexOfAny('\'', Chars.Apostrophe) + 1;
        ReadOnlySpan<char> read = text[start..suspect.End];
        if (read.Length is < Shortest or > WordGraph.MaxWordLength || !TryLower(read)) return false;
        Span<char> lower = _word.AsSpan(0, read.Length);
        char first = lower[0];
        lower[0] = Letters.ToLower(first);
        int index = graph.Find(lower);
        bool isFrequent = index >= 0 && graph.IsKnown(index, lower) && graph.FrequencyByte(index) >= s_leastFrequency;
        lower[0] = first;
        word = lower;
        return isFrequent;
    }

    /// <summary>Writes the word with small letters behind its first; false unless a few capitals are what it has beside them.</summary>
    private bool TryLower(ReadOnlySpan<char> read)
    {
        int capitals = 0;
        for (int i = 0; i < read.Length; i++)
        {
            char c = read[i];
            if (!Chars.IsLetter(c)) return false;
            _word[i] = c;
            if (i == 0 || !Chars.IsUpper(c)) continue;
            if (!IsAlikeInBoth(c)) return false;
            _word[i] = Letters.ToLower(c);
            capitals++;
        }

        return capitals > 0 && capitals * 3 <= read.Length;
    }

    /// <summary>Whether it is written as two words run together, each with its first letter: <c>surPlace</c>, <c>DuBois</c>.</summary>
    private bool IsOfTwo(ReadOnlySpan<char> read, ReadOnlySpan<char> word)
    {
        int capital = 1;
        while (!Chars.IsUpper(read[capital])) capital++;
        return capital >= ShortestPart && word.Length - capital >= ShortestPart
            && (graph.IsKnown(word[capital..]) || Chars.IsUpper(read[0]) && graph.IsKnown(read[capital..]));
    }

    /// <summary>Letters whose capital has the shape of the small one.</summary>
    private static bool IsAlikeInBoth(char c) => c is 'C' or 'O' or 'S' or 'U' or 'V' or 'W' or 'X' or 'Z' or 'K' or 'P';
}
