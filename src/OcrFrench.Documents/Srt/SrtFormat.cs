using OcrFrench.Documents.Subtitles;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Srt;

/// <summary>What SubRip is, to the registry.</summary>
internal static class SrtFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Srt, "SRT", static source => new SubtitleDocument(source, isWeb: false))
        {
            Test = CueTimes.Begin,
            IsText = true,
        };
}
