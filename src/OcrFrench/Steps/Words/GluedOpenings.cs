using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Words;

/// <summary>
/// Parts the word that opens a paragraph from the small one behind it, where other paragraphs open with it too, as in resolutions:
/// <c>3. Prieles États Membres</c> beside <c>4. Prie le Conseil</c>.
/// </summary>
/// <remarks>With its capital it looks like a name, which sound text has to be left: <see cref="GluedWords"/> never sees it.</remarks>
internal sealed class GluedOpenings(WordTest words) : IRepairStep
{
    /// <summary>By hand: nothing else begins with the same letters as other paragraphs and ends with a small word.</summary>
    private const float Sureness = 0.95f;

    /// <summary>By hand, in letters: shorter ones (Le, Son, Elle) begin names.</summary>
    private const int Shortest = 4;

    /// <summary>By hand, in letters: shorter words are rather endings.</summary>
    private const int ShortestAdverb = 6;

    /// <summary>By hand, in characters: a few pages.</summary>
    private const int Nearby = 10_000;

    /// <summary>What follows a verb, and is no ending of a name.</summary>
    private static readonly SmallWordTable s_small =
        SmallWordTable.Of("les des aux que qu par sur pour leurs ses ces tous toutes également notamment");

    private readonly char[] _parted = new char[WordGraph.MaxWordLength + 1];

    /// <summary>Adds the splits to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.MayBeOld || facts.NeedsProof) return;
        for (int line = 0; line < text.Length;)
        {
            int start = Opening(text, line);
            if (start < text.Length && Chars.IsUpper(text[start])) Add(text, start, Chars.EndOfLetters(text, start), facts, found);
            int length = text[line..].IndexOf('\n');
            line = length < 0 ? text.Length : line + length + 1;
        }
    }

    /// <summary>Where the words of a line begin, behind its number and its spaces.</summary>
    private static int Opening(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] != '\n' && (Chars.IsDigit(text[at]) || text[at] == '.' || Chars.IsSpace(text[at]))) at++;
        return at;
    }

    private void Add(ReadOnlySpan<char> text, int start, int end, SourceFacts facts, ChangeList found)
    {
        ReadOnlySpan<char> read = text[start..end];
        if (read.Length is < Shortest + 3 or > WordGraph.MaxWordLength || end == text.Length || text[end] != ' ') return;
        for (int at = Shortest; at <= read.Length - 2; at++)
        {
            if (!IsSmall(read[at..])) continue;
            if (words.IsKnown(read) || !OpensOthers(text, start, read[..at]) || facts.Closed.Touched(start, end) is not null) return;
            read[..at].CopyTo(_parted);
            _parted[at] = ' ';
            read[at..].CopyTo(_parted.AsSpan(at + 1));
            found.Add(start, end, _parted.AsSpan(0, read.Length + 1), new Reason(CorrectionKind.Split, GluedWords.Rule, Sureness));
            return;
        }
    }

    /// <summary>les, instamment.</summary>
    private bool IsSmall(ReadOnlySpan<char> word) =>
        s_small.Contains(word) || (word.Length > ShortestAdverb && word.EndsWith("ment") && words.IsWord(word));

    private static bool OpensOthers(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> near = text[Math.Max(0, start - Nearby)..Math.Min(text.Length, start + Nearby)];
        for (int at = 0; at < near.Length; at++)
        {
            int next = near[at..].IndexOf(word);
            if (next < 0) return false;
            at += next;
            int end = at + word.Length;
            bool isWord = end < near.Length && near[end] == ' ';
            if (isWord && Opening(near, near[..at].LastIndexOf('\n') + 1) == at) return true;
        }

        return false;
    }
}
