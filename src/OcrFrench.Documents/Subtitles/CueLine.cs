using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Subtitles;

/// <summary>A line of a cue, whose words are changed in place.</summary>
internal sealed class CueLine : Word;
