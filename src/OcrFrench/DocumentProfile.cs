namespace OcrFrench;

/// <summary>What a document tells of itself, its OCR and its damage. No truth is needed for it.</summary>
public sealed record DocumentProfile
{
    /// <summary>Which kind of OCR read it.</summary>
    public required OcrFingerprint Fingerprint { get; init; }

    /// <summary>The letters with accents, cedillas or ligatures that occur in it, in lower case, each once, in the order of Unicode.</summary>
    public required string AccentedLetters { get; init; }

    /// <summary>Whether it is in old spelling (<c>étoit</c>, <c>sçavoir</c>), which is left alone.</summary>
    public required bool IsOldSpelling { get; init; }

    /// <summary>Whether it names a year from 1990 on: the spelling of that year (<c>connaitre</c>) is then right as it stands.</summary>
    public required bool IsRecent { get; init; }

    /// <summary>How many words it has.</summary>
    public required int Words { get; init; }

    /// <summary>The share of its words that the lexicon does not know, before cleaning, from 0 to 1. Names and words of one or two letters do not count as unknown.</summary>
    public required double UnknownShare { get; init; }

    /// <summary>
    /// The share of words that were damaged before cleaning, from 0 to 1, as far as can be told without the truth; punctuation is left
    /// out of account. On a page of 400 words it was within 0.05 of the truth nine times in ten. It is made for
    /// <see cref="CleaningLevel.Balanced"/>, and a little off at other levels.
    /// </summary>
    public required double EstimatedDamage { get; init; }

    /// <summary>
    /// The share of words that are still damaged after cleaning, from 0 to 1, told in the same way from what is left. On a page of 400 words
    /// it was within 0.03 of the truth nine times in ten; of a text that is sound it says some 0.003.
    /// </summary>
    public required double EstimatedDamageLeft { get; init; }

    /// <summary>
    /// Words that the lexicon does not know, that stand in more than one place and were left alone: names and terms, or damage that recurs.
    /// The most frequent first. What is right among them can be given to <see cref="OcrCleanerOptions.Vocabulary"/>.
    /// </summary>
    public required IReadOnlyList<RecurringWord> RecurringWords { get; init; }

    /// <summary>What was misread most often, by the corrections made; the most frequent first.</summary>
    public required IReadOnlyList<Confusion> Confusions { get; init; }
}

/// <summary>A word and how often it stands in a document.</summary>
/// <param name="Word">The word as written.</param>
/// <param name="Count">How often.</param>
public sealed record RecurringWord(string Word, int Count);

/// <summary>What was printed and what was read in its place.</summary>
/// <param name="Read">The letters that were read; empty when something was lost.</param>
/// <param name="Printed">The letters that were printed; empty when something stray was read.</param>
/// <param name="Count">How often.</param>
public sealed record Confusion(string Read, string Printed, int Count);
