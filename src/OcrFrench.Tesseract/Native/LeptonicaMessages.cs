using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OcrFrench.Tesseract.Native;

/// <summary>What Leptonica would write to the error stream: kept, for the message of an exception, thread by thread.</summary>
internal static unsafe class LeptonicaMessages
{
    private const int Errors = 5;

    [ThreadStatic]
    private static string? t_last;

    public static void Capture()
    {
        _ = Leptonica.setMsgSeverity(Errors);
        Leptonica.leptSetStderrHandler(&Take);
    }

    public static void Forget() => t_last = null;

    /// <summary>The first complaint since <see cref="Forget"/>, which is closest to the cause; null if there was none.</summary>
    public static string? First => t_last;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Take(byte* message)
    {
        if (t_last is not null || message is null) return;
        string text = Marshal.PtrToStringUTF8((nint)message) ?? "";
        // “Error in pixReadMemPng: internal png error”
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        t_last = (colon < 0 ? text : text[(colon + 2)..]).Trim();
    }
}
