namespace OcrFrench.Models.Lexicon;

/// <summary>The parts of speech a form can be. Empty for forms attested only by the corpora.</summary>
[Flags]
internal enum WordClasses : byte
{
    None = 0,
    Noun = 1,
    Adjective = 2,

    /// <summary>A finite form or an imperative.</summary>
    Verb = 4,

    /// <summary>A past or present participle.</summary>
    Participle = 8,

    Infinitive = 16,

    /// <summary>An adverb or an interjection.</summary>
    Adverb = 32,

    /// <summary>A closed class: determiner, pronoun, preposition, conjunction, numeral, clitic.</summary>
    Function = 64,

    /// <summary>A place, a first name, a family name, a brand.</summary>
    Name = 128,
}
