using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>One form as the lexicon will hold it.</summary>
internal readonly record struct LexiconEntry(string Form, long Count, WordFlags Flags, WordClasses Classes);
