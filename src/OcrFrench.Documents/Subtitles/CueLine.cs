using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Subtitles;

/// <summary>A line of a cue: its words are changed where they stand in it.</summary>
internal sealed class CueLine : Word;
