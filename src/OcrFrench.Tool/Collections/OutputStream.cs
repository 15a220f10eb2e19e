namespace OcrFrench.Tool.Collections;

/// <summary>Remembers that it could not be written to: otherwise nobody knows whether reading or writing has failed.</summary>
internal sealed class OutputStream(Stream inner) : Stream
{
    public bool HasFailed { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        HasFailed = true;
        inner.Write(buffer);
        HasFailed = false;
    }
}
