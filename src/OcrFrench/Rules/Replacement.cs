namespace OcrFrench.Rules;

/// <summary>What a rule writes: characters, and captured pieces of what it found.</summary>
/// <param name="Parts">Each a literal text, or the number of a capture.</param>
internal sealed record Replacement(IReadOnlyList<ReplacementPart> Parts)
{
    private readonly ReplacementPart[] _parts = [.. Parts];

    /// <summary>Writes the replacement of a text with captures at the given places; -1 if it does not fit.</summary>
    public int Write(ReadOnlySpan<char> text, int start, ReadOnlySpan<CaptureSpan> captures, Span<char> buffer)
    {
        int written = 0;
        foreach (ReplacementPart part in _parts)
        {
            ReadOnlySpan<char> piece = part.Literal;
            if (part.Capture > 0)
            {
                CaptureSpan capture = captures[part.Capture - 1];
                piece = text.Slice(start + capture.Offset, capture.Length);
            }

            if (!piece.TryCopyTo(buffer[written..])) return -1;
            written += piece.Length;
        }

        return written;
    }
}

/// <summary>A literal text, or the number of a capture if that is not 0.</summary>
internal readonly record struct ReplacementPart(string? Literal, int Capture);

/// <summary>Where a capture is in the match of its pattern. A capture that did not take part is empty.</summary>
internal readonly record struct CaptureSpan(byte Offset, byte Length);
