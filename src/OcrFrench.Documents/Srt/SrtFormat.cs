using OcrFrench.Documents.Subtitles;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Srt;

/// <summary>The registry’s entry for SubRip.</summary>
internal static class SrtFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Srt, "SRT", static source => new SubtitleDocument(source, isWeb: false))
        {
            Test = CueTimes.Begin,
            IsText = true,
        };
}
