namespace OcrFrench.Tool.Collections;

/// <summary>Remembers that it could not be written to: otherwise nobody knows whether reading or writing has failed.</summary>
internal sealed class OutputStream(Stream inner) : WriteOnlyStream
{
    public bool HasFailed { get; private set; }

    public override void Flush() => inner.Flush();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        HasFailed = true;
        inner.Write(buffer);
        HasFailed = false;
    }
}
