using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Reading;

/// <summary>One engine, for one page at a time.</summary>
internal sealed unsafe class Engine : IDisposable
{
    private const int LstmOnly = 1;

    private readonly EngineHandle _handle;

    /// <exception cref="EngineNotFoundException">A library or the data of a language is missing.</exception>
    /// <exception cref="InvalidDataException">The data of a language cannot be loaded.</exception>
    public Engine(ScanReaderOptions options, string data)
    {
        _handle = Tess.TessBaseAPICreate();
        // Before anything can be printed.
        Set("debug_file", OperatingSystem.IsWindows() ? "nul" : "/dev/null");
        if (Tess.TessBaseAPIInit2(_handle, data, options.Language, LstmOnly) != 0)
        {
            _handle.Dispose();
            throw new InvalidDataException(
                $"Tesseract cannot load the data of “{options.Language}” in {data}: they are damaged, or of another version.");
        }

        // Other readings of every symbol, and with graded confidences: with the usual coefficient nearly all come out as 0.
        Set("lstm_choice_mode", "2");
        Set("lstm_rating_coefficient", "1");
    }

    public static string Version => Marshal.PtrToStringUTF8(Tess.TessVersion()) ?? "";

    /// <summary>Reads an image. What was read is in <paramref name="collect"/>'s hands only while it runs.</summary>
    /// <returns>Nothing when the engine gave up.</returns>
    /// <exception cref="TimeoutException">The time limit has passed.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public T? Read<T>(PixHandle image, int resolution, ScanLayout layout, Deadline deadline, Func<IteratorHandle, int, T> collect)
        where T : class
    {
        deadline.Check();
        Tess.TessBaseAPISetPageSegMode(_handle, (int)layout);
        Tess.TessBaseAPISetImage2(_handle, image);
        if (resolution > 0) Tess.TessBaseAPISetSourceResolution(_handle, resolution);
        var state = GCHandle.Alloc(deadline);
        try
        {
            using MonitorHandle monitor = Tess.TessMonitorCreate();
            Tess.TessMonitorSetCancelThis(monitor, GCHandle.ToIntPtr(state));
            Tess.TessMonitorSetCancelFunc(monitor, &ShouldStop);
            int result = Tess.TessBaseAPIRecognize(_handle, monitor);
            deadline.Check();
            if (result != 0) return null;
            using IteratorHandle iterator = Tess.TessBaseAPIGetIterator(_handle);
            return collect(iterator, Tess.TessBaseAPIGetSourceYResolution(_handle));
        }
        finally
        {
            state.Free();
            Tess.TessBaseAPIClear(_handle);
        }
    }

    /// <summary>From now on only these characters are read; an empty text allows all again.</summary>
    public void ReadOnly(string characters) => Set("tessedit_char_whitelist", characters);

    public void Dispose() => _handle.Dispose();

    private void Set(string name, string value) => _ = Tess.TessBaseAPISetVariable(_handle, name, value);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static byte ShouldStop(nint state, int words) =>
        GCHandle.FromIntPtr(state).Target is Deadline { IsOver: true } ? (byte)1 : (byte)0;
}
