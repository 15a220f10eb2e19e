namespace OcrFrench.Documents.Files;

/// <summary>
/// A file to write, whose failures are all reported as input and output errors: the runtime reports a file size limit as an invalid
/// argument.
/// </summary>
internal sealed class OutputFile(FileStream file) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => file.CanSeek;

    public override bool CanWrite => file.CanWrite;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => Try(() => file.Position = value);
    }

    public override void Flush() => Try(file.Flush);

    public void FlushToDisk() => Try(() => file.Flush(flushToDisk: true));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin)
    {
        Flush();
        return file.Seek(offset, origin);
    }

    public override void SetLength(long value) => Try(() => file.SetLength(value));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw TooLarge(error);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Try(file.Dispose);
        base.Dispose(disposing);
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw TooLarge(error);
        }
    }

    private static IOException TooLarge(ArgumentOutOfRangeException error) => new("File too large", error);
}
