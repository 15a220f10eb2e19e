namespace OcrFrench.Rules;

/// <summary>What a rule writes: characters, and captured pieces of what it found.</summary>
/// <param name="Parts">Each a literal text, or the number of a capture.</param>
internal sealed record Replacement(IReadOnlyList<ReplacementPart> Parts)
{
    private readonly ReplacementPart[] _parts = [.. Parts];

    /// <summary>Writes the replacement of a text in which the captures stand at the given places; -1 when it does not fit.</summary>
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

/// <summary>A literal text, or the number of a capture when that is not 0.</summary>
internal readonly record struct ReplacementPart(string? Literal, int Capture);

/// <summary>Where a capture stands in what its pattern found. A capture that took no part is empty.</summary>
internal readonly record struct CaptureSpan(byte Offset, byte Length);
