using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Marks;

/// <summary>Takes out the space before the apostrophe of an elided word: <c>il s 'est levé</c>, <c>qu ’elle</c>.</summary>
internal sealed class SpacedElisions(WordTest words) : IRepairStep
{
    public const string Rule = "layout.spaced-elision";

    /// <summary>By hand: a single letter before an apostrophe and a word that begins with a vowel is nothing else.</summary>
    private const float Sureness = 0.99f;

    private static readonly SmallWordTable s_clitics = SmallWordTable.Of("l d n s qu c j m jusqu lorsqu puisqu quoiqu", ignoresCase: true);

    /// <summary>Adds the repairs to a list, in order.</summary>
    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        foreach (int space in facts.Phrases.Of(Phrase.SpacedApostrophe, text)) Add(text, space, space + 2, found);
        foreach (int space in facts.Phrases.Of(Phrase.SpacedCurvedApostrophe, text)) Add(text, space, space + 2, found);
    }

    private void Add(ReadOnlySpan<char> text, int space, int next, ChangeList found)
    {
        int start = Chars.StartOfLetters(text, space);
        // In texts whose marks all have spaces the elided word must be one of the few, or quotation marks would be taken for apostrophes.
        bool isOpen = next < text.Length && text[next] == ' ';
        if (isOpen && !IsClitic(text, start, space)) return;
        if (isOpen) next++;
        int end = Chars.EndOfLetters(text, next), length = end - next + space + 1 - start;
        // 'eau' has quotation marks.
        if (start == space || end == next || length > WordGraph.MaxWordLength) return;
        if (end < text.Length && Chars.IsApostrophe(text[end])) return;
        if (start > 0 && Chars.ClassOf(text[start - 1]) is not (CharClass.Space or CharClass.Punctuation)) return;
        // 2 l 'eau' are litres.
        if (start > 1 && Chars.IsDigit(text[start - 2]) && text[start..space] is "l") return;
        Span<char> whole = stackalloc char[WordGraph.MaxWordLength];
        whole = whole[..length];
        text[start..space].CopyTo(whole);
        whole[space - start] = text[space + 1];
        text[next..end].CopyTo(whole[(space - start + 1)..]);
        // The whole, or the context would repair quelqu and 'un apart.
        if (Chars.MayFollowElision(Letters.ToLower(text[next])) && words.IsKnown(whole))
            found.Add(start, end, whole, new Reason(CorrectionKind.Elision, Rule, Sureness));
    }

    private static bool IsClitic(ReadOnlySpan<char> text, int start, int end) => s_clitics.Contains(text[start..end]);
}
