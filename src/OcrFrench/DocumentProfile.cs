namespace OcrFrench;

/// <summary>What a document reveals about itself, its OCR and its damage, without knowing the true text.</summary>
public sealed record DocumentProfile
{
    /// <summary>The kind of OCR that read it.</summary>
    public required OcrFingerprint Fingerprint { get; init; }

    /// <summary>The accented letters, cedillas and ligatures that occur in it: lower case, each once, in Unicode order.</summary>
    public required string AccentedLetters { get; init; }

    /// <summary>Whether it uses old spelling (<c>étoit</c>, <c>sçavoir</c>), which is left alone.</summary>
    public required bool IsOldSpelling { get; init; }

    /// <summary>
    /// Whether it mentions a year from 1990 on: if so, the reformed spelling of that year (<c>connaitre</c>) counts as correct.
    /// </summary>
    public required bool IsRecent { get; init; }

    /// <summary>The number of words.</summary>
    public required int Words { get; init; }

    /// <summary>
    /// The share of words, before cleaning, that are not in the lexicon, from 0 to 1. Names, words of one or two letters, and words of
    /// passages that are left alone (other languages, what is not prose) do not count as unknown.
    /// </summary>
    public required double UnknownShare { get; init; }

    /// <summary>
    /// An estimate, made without the true text, of the share of words damaged before cleaning, from 0 to 1; punctuation is ignored. On
    /// pages of 400 words it was within 0.05 of the truth nine times in ten. It is calibrated for <see cref="CleaningLevel.Balanced"/> and
    /// slightly off at other levels.
    /// </summary>
    public required double EstimatedDamage { get; init; }

    /// <summary>
    /// An estimate of the share of words still damaged after cleaning, from 0 to 1, made the same way from what is left. On pages of 400
    /// words it was within 0.03 of the truth nine times in ten; for sound text it says about 0.003.
    /// </summary>
    public required double EstimatedDamageLeft { get; init; }

    /// <summary>
    /// The other languages of its passages, which were left alone, and how many words are in each; the one with most words first.
    /// </summary>
    public required IReadOnlyList<OtherLanguage> OtherLanguages { get; init; }

    /// <summary>How many words were left alone because they are not prose: markup, code, data, formulas, names of files.</summary>
    public required int WordsNotProse { get; init; }

    /// <summary>
    /// Words that are not in the lexicon, occur in more than one place and were left alone: names and terms, or recurring damage. The most
    /// frequent first. Pass the correct ones to <see cref="OcrCleanerOptions.Vocabulary"/>.
    /// </summary>
    public required IReadOnlyList<RecurringWord> RecurringWords { get; init; }

    /// <summary>The most frequent misreadings, judging by the corrections made; the most frequent first.</summary>
    public required IReadOnlyList<Confusion> Confusions { get; init; }
}

/// <summary>A word and how often it occurs in a document.</summary>
/// <param name="Word">The word as written.</param>
/// <param name="Count">How often.</param>
public sealed record RecurringWord(string Word, int Count);

/// <summary>What was printed and what was read in its place.</summary>
/// <param name="Read">The letters that were read; empty when something was lost.</param>
/// <param name="Printed">The letters that were printed; empty when something stray was read.</param>
/// <param name="Count">How often.</param>
public sealed record Confusion(string Read, string Printed, int Count);
