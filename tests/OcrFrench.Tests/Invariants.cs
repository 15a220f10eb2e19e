using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace OcrFrench.Tests;

/// <summary>What holds for every text, whatever is repaired in it.</summary>
internal static class Invariants
{
    /// <summary>
    /// The rules and parts of the engine that may take a digit for a letter or a mark, or write one. No other touches a digit.
    /// </summary>
    public static readonly FrozenSet<string> DigitRules = new[]
    {
        // 1’Assemblée, i1, mai5on, bient6t, 1e jardin
        "elision.one-for-l", "elision.one-and-space", "elision.one-and-mark",
        "letters.zero-for-o", "letters.one-for-l-inside", "letters.one-for-l-first", "letters.five-for-s", "letters.six-for-o-circumflex",
        "letters.six-for-e-acute", "letters.misread-article",
        "words.il", "words.il-joined", "words.il-capital", "words.one-l", "words.one-l-not", "words.le", "words.la", "words.les",
        // c0eur, whose o is found first
        "ligatures.oe",
        // M. 1. Dupont; 5t-Jacques and a83 in directories
        "words.initial", "words.entry", "layout.bare-elision",
        // étoit -i1, whose il is read before its hyphen is set; dit-11; 11 fut
        "layout.compound", "letters.inverted-il", "words.lone-il",
        // l636, 1S64
        "numbering.year",
        // What the context decides: a word with a digit in it, or 4 for à.
        "context.elision", "context.ligature", "context.letters", "context.real-word", "context.real-word-accent", "layout.line-end",
            "layout.split", "layout.join", "layout.inline-hyphen", "layout.inner-mark",
        // Notes, whose numbers follow each other; a reading text without page numbers.
        "notes.mark", "notes.number", "notes.next-mark", "notes.markdown", "notes.superscript", "furniture.page-number",
            "furniture.running-head",
        // What a person decided.
        "decision",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Of these, those that may change a number: three digits or more and no letter. Two may be <c>Il</c>, read as <c>11</c>.
    /// </summary>
    private static readonly FrozenSet<string> s_numberRules =
        new[] { "notes.mark", "notes.number", "notes.next-mark", "notes.markdown", "notes.superscript", "furniture.page-number",
            "furniture.running-head", "decision" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Checks all ways to clean a text against each other, and the result.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="text">The text.</param>
    /// <param name="ownRules">Rules of a user, which may change what they like.</param>
    public static CleaningResult Check(OcrCleaner cleaner, string text, IReadOnlyCollection<string>? ownRules = null)
    {
        CleaningResult result = cleaner.Analyze(text);
        Assert.Same(text, result.Source);
        string cleaned = cleaner.Clean(text);
        Assert.Equal(result.Text, cleaned);
        var writer = new ArrayBufferWriter<char>();
        cleaner.Clean(text, writer);
        Assert.Equal(cleaned, writer.WrittenSpan.ToString());
        if (result.Corrections.Count == 0)
        {
            Assert.Same(text, result.Text);
            Assert.Same(text, cleaned);
        }

        CheckResult(result, ownRules);
        return result;
    }

    /// <summary>What holds for every result, wherever its text comes from.</summary>
    public static void CheckResult(CleaningResult result, IReadOnlyCollection<string>? ownRules = null)
    {
        CheckCorrections(result);
        CheckMap(result);
        CheckSurrogates(result);
        foreach (Correction correction in result.Corrections) CheckDigits(correction, ownRules);
    }

    private static void CheckDigits(Correction correction, IReadOnlyCollection<string>? ownRules)
    {
        if (Digits(correction.Original) == Digits(correction.Replacement) || ownRules?.Contains(correction.Rule) == true) return;
        Assert.True(
            DigitRules.Contains(correction.Rule), $"{correction.Rule} changes digits: {correction.Original} → {correction.Replacement}");
        bool isNumber = Digits(correction.Original).Length > 2 && !correction.Original.Any(char.IsLetter);
        Assert.True(!isNumber || s_numberRules.Contains(correction.Rule),
            $"{correction.Rule} changes a number: {correction.Original} → {correction.Replacement}");
    }

    /// <summary>The alignment is total and monotone, both ways. Of long texts not every position is asked for.</summary>
    private static void CheckMap(CleaningResult result)
    {
        Check(result.Source.Length, result.Text.Length, result.Map.ToOutput);
        Check(result.Text.Length, result.Source.Length, result.Map.ToSource);

        static void Check(int length, int last, Func<int, int> map)
        {
            int step = Math.Max(1, length / 2000), before = 0;
            for (int position = 0; position <= length; position += step)
            {
                int image = map(position);
                Assert.InRange(image, before, last);
                before = image;
            }

            Assert.InRange(map(length), before, last);
        }
    }

    /// <summary>Halves of surrogate pairs stay as they are, and none is made: valid UTF-16 stays valid.</summary>
    private static void CheckSurrogates(CleaningResult result)
    {
        if (result.Source.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0
            || result.Text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
            Assert.Equal(LoneSurrogates(result.Source), LoneSurrogates(result.Text));
    }

    private static string LoneSurrogates(string text)
    {
        var lone = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, Math.Min(i, Math.Max(0, text.Length - 2))) && i < text.Length - 1) i++;
            else if (char.IsSurrogate(text[i])) lone.Append(text[i]);
        }

        return lone.ToString();
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static void CheckCorrections(CleaningResult result)
    {
        var rebuilt = new StringBuilder();
        int at = 0;
        foreach (Correction correction in result.Corrections)
        {
            Assert.True(correction.Start >= at, "sorted and disjoint");
            rebuilt.Append(result.Source, at, correction.Start - at);
            Assert.Equal(rebuilt.Length, correction.OutputStart);
            Assert.Equal(correction.Original, result.Source.Substring(correction.Start, correction.Length));
            Assert.NotEqual(correction.Original, correction.Replacement);
            Assert.NotEmpty(correction.Rule);
            Assert.InRange(correction.Confidence, 0, 1);
            rebuilt.Append(correction.Replacement);
            at = correction.End;
        }

        rebuilt.Append(result.Source, at, result.Source.Length - at);
        Assert.Equal(result.Text, rebuilt.ToString());
    }
}
