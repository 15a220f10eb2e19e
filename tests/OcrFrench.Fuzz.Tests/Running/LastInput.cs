using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;

namespace OcrFrench.Fuzz.Tests.Running;

/// <summary>
/// The input that is running, in a file that outlives a crash of this program: its length in four bytes, then its bytes. An input that
/// takes longer than it may ends the program.
/// </summary>
internal sealed class LastInput : IDisposable
{
    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly Timer _watch;
    private readonly TimeSpan _limit;
    private long _started = Environment.TickCount64;

    public LastInput(string path, int longest, TimeSpan limit)
    {
        (_path, _limit) = (path, limit);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, longest + sizeof(int));
        _view = _file.CreateViewAccessor();
        _watch = new Timer(_ => Check(), null, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
    }

    public void Write(byte[] input)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, input.Length);
        _view.SafeMemoryMappedViewHandle.WriteSpan(0, (ReadOnlySpan<byte>)length);
        _view.SafeMemoryMappedViewHandle.WriteSpan(sizeof(int), (ReadOnlySpan<byte>)input);
        Volatile.Write(ref _started, Environment.TickCount64);
    }

    public void Dispose()
    {
        _watch.Dispose();
        _view.Dispose();
        _file.Dispose();
        File.Delete(_path);
    }

    private void Check()
    {
        if (Environment.TickCount64 - Volatile.Read(ref _started) < _limit.TotalMilliseconds) return;
        Console.Error.WriteLine(
            $"FAILED: an input takes longer than {_limit.TotalSeconds} s. It is in {_path}, behind its length in four bytes.");
        Environment.Exit(1);
    }
}
