using System.Text;

namespace OcrFrench.Tool;

/// <summary>Standard input and output as bytes, and text on them in UTF-8 whatever the system's code page.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Stream Input() => Console.OpenStandardInput();

    /// <summary>A stream to its end.</summary>
    public static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static Stream Output()
    {
        // The console’s own stream hides that the reader is gone, and the rest of a long input would be read in vain. A pipe
        // can be written to directly; a file cannot, because its position is shared with other programs that write to it.
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var direct = new FileStream(
                new Microsoft.Win32.SafeHandles.SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!direct.CanSeek) return new PipeStream(direct);
        }

        return new PipeStream(Console.OpenStandardOutput());
    }

    public static TextWriter Text(Stream stream) => new StreamWriter(stream, s_utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };

    public static TextWriter Error()
    {
        if (OperatingSystem.IsWindows() && !Console.IsErrorRedirected) Console.OutputEncoding = Encoding.UTF8;
        return Text(Console.OpenStandardError());
    }
}

/// <summary>The reader of our output is gone: there is nothing left to do, and no error to report.</summary>
internal sealed class BrokenPipeException(Exception inner) : Exception(inner.Message, inner);

/// <summary>Output that distinguishes a reader that is gone from a full disk.</summary>
internal sealed class PipeStream(Stream inner) : WriteOnlyStream
{
    public override void Flush() => inner.Flush();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException error) when (IsBrokenPipe(error))
        {
            throw new BrokenPipeException(error);
        }
    }

    /// <summary>EPIPE; on Windows ERROR_BROKEN_PIPE and ERROR_NO_DATA.</summary>
    private static bool IsBrokenPipe(IOException error) =>
        OperatingSystem.IsWindows() ? (error.HResult & 0xFFFF) is 109 or 232 : error.HResult == 32;
}
