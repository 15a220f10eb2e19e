using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>A form as it goes into the lexicon.</summary>
internal readonly record struct LexiconEntry(string Form, long Count, WordFlags Flags, WordClasses Classes);
