using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Signs;

/// <summary>
/// Commas that were read as low quotation marks: <c>la nuit‚ le jour</c>. A quotation opens before a word, not behind one.
/// </summary>
internal sealed class LowCommas(WordTest words) : IRepairStep
{
    public const string Rule = "marks.low-comma";

    private const char LowQuote = '\u201A';

    /// <summary>By hand: nothing else of this shape stands between a word and a space.</summary>
    private const float Sureness = 0.98f;

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        for (int at = 1; at < text.Length; at++)
        {
            int next = text[at..].IndexOf(LowQuote);
            if (next < 0) return;
            at += next;
            // What is no word without it may lack a letter: libert‚ in a file of DOS.
            bool endsWord = at + 1 == text.Length || Chars.IsSpace(text[at + 1]);
            if (endsWord && words.IsWord(text[Chars.StartOfLetters(text, at)..at]))
                found.Add(at, at + 1, ",", new Reason(CorrectionKind.Punctuation, Rule, Sureness));
        }
    }
}
