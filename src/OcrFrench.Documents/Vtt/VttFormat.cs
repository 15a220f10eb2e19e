using OcrFrench.Documents.Subtitles;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Vtt;

/// <summary>The registry’s entry for WebVTT.</summary>
internal static class VttFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Vtt, "WebVTT", static source => new SubtitleDocument(source, isWeb: true))
        {
            Test = Begins,
            IsText = true,
            Encoding = TextEncoding.Utf8,
        };

    /// <summary>The name alone on the first line, or with a title after a dash: a text about WebVTT starts differently.</summary>
    private static bool Begins(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith("WEBVTT"u8)) return false;
        ReadOnlySpan<byte> rest = start[6..].TrimStart(" \t"u8);
        return rest.IsEmpty || rest[0] is (byte)'\r' or (byte)'\n' || (rest.Length < start.Length - 6 && rest[0] == (byte)'-');
    }
}
