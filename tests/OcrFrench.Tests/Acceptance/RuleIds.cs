namespace OcrFrench.Tests.Acceptance;

/// <summary>
/// Every name under which the engine lists a change, but for those of rule files, with whose confidence it is held against.
/// </summary>
internal static class RuleIds
{
    /// <summary>What found a change says how likely it is to be right.</summary>
    public static readonly string[] OfFinders =
    [
        "character.mojibake", "character.windows-1252", "character.composition", "character.soft-hyphen", "character.invisible",
        "character.ligature",
        "character.apostrophe", "character.space", "character.detached-accent", "character.long-s", "character.spacing-accent",
        "character.font-encoding",
        "layout.bare-elision", "layout.broken-word", "layout.compound", "layout.cut-capital", "layout.cut-elision",
        "layout.marked-elision", "layout.dash-for-hyphen", "layout.dialogue-dash",
        "layout.glued-article", "layout.glued-words", "layout.inline-hyphen", "layout.inner-mark", "layout.inversion", "layout.lost-space",
        "layout.page-end", "layout.spaced-elision", "layout.spaced-letters", "layout.split-ligature", "layout.stray-mark",
        "letters.inner-capital", "letters.inverted-il",
        "letters.l-in-capitals", "letters.lone-a",
        "letters.misread-article", "letters.severed-cedilla", "marks.comma", "marks.low-comma", "marks.period", "marks.question", "marks.quotation",
        "marks.repeated-quotation",
        "notes.mark", "notes.number", "notes.next-mark", "numbering.lost-ordinal", "numbering.roman", "numbering.year",
        "words.entry", "words.initial", "words.je-for-le", "words.lone-il", "words.lost-cedilla", "words.lost-circumflex", "words.lost-grave",
        "words.misread-a", "words.misread-elision", "words.misread-publisher", "words.misread-title", "words.misread-y", "words.out-of-place",
    ];

    /// <summary>The ranker says it.</summary>
    public static readonly string[] OfRanker =
    [
        "context.accent", "context.elision", "context.letters", "context.ligature", "context.real-word", "context.real-word-accent",
        "layout.join", "layout.line-end", "layout.split",
    ];

    /// <summary>The whole source shows it.</summary>
    public static readonly string[] OfSource = ["character.sign", "letters.long-s", "letters.lost", "letters.lost-ligature"];

    /// <summary>The user has asked for it.</summary>
    public static readonly string[] OfUser =
    [
        "decision", "furniture.page-break", "furniture.page-number", "furniture.running-head", "layout.paragraph", "notes.markdown",
        "notes.superscript",
        "typography.apostrophe", "typography.capital", "typography.ellipsis", "typography.ligature", "typography.number",
        "typography.ordinal",
        "typography.quote", "typography.search-apostrophe", "typography.search-hyphen", "typography.search-ligature",
        "typography.search-quote",
        "typography.search-space", "typography.space",
    ];
}
