using System.Runtime.InteropServices;

namespace OcrFrench.Tesseract.Native;

/// <summary>Texts of the engine as strings. Of single letters, which a page has thousands of, there is one string each.</summary>
internal static unsafe class NativeText
{
    private const int Letters = 0x180;

    private static readonly string[] s_letters = [.. Enumerable.Range(0, Letters).Select(static letter => ((char)letter).ToString())];

    /// <param name="text">UTF-8, ended by a zero; may be nothing.</param>
    public static string Read(nint text)
    {
        byte* bytes = (byte*)text;
        if (bytes is null || bytes[0] == 0) return "";
        if (bytes[1] == 0 && bytes[0] < 0x80) return s_letters[bytes[0]];
        if (bytes[0] is >= 0xC2 and <= 0xC5 && (bytes[1] & 0xC0) == 0x80 && bytes[2] == 0)
            return s_letters[((bytes[0] & 0x1F) << 6) | (bytes[1] & 0x3F)];
        return Marshal.PtrToStringUTF8(text) ?? "";
    }
}
