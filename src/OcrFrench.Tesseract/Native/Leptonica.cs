using System.Runtime.InteropServices;

namespace OcrFrench.Tesseract.Native;

/// <summary>
/// The functions of Leptonica 1.82 and later that are needed, under their own names; where they return a number, 0 is success.
/// </summary>
internal static unsafe partial class Leptonica
{
    private const string Library = NativeLibraries.Leptonica;

    // Messages
    [LibraryImport(Library)]
    public static partial int setMsgSeverity(int severity);

    [LibraryImport(Library)]
    public static partial void leptSetStderrHandler(delegate* unmanaged[Cdecl]<byte*, void> handler);

    [LibraryImport(Library)]
    public static partial nint getLeptonicaVersion();

    [LibraryImport(Library)]
    public static partial void lept_free(nint memory);

    // Reading and writing
    [LibraryImport(Library)]
    public static partial int findFileFormatBuffer(byte* data, out int format);

    [LibraryImport(Library)]
    public static partial int pixReadHeaderMem(
        byte* data, nuint size, out int format, out int width, out int height, out int bitsPerSample, out int samples, out int hasColormap);

    [LibraryImport(Library)]
    public static partial PixHandle pixReadMem(byte* data, nuint size);

    [LibraryImport(Library)]
    public static partial PixHandle pixReadMemTiff(byte* data, nuint size, int page);

    [LibraryImport(Library)]
    public static partial PixHandle pixReadMemJpeg(byte* data, nuint size, int colormap, int reduction, out int warnings, int hint);

    [LibraryImport(Library)]
    public static partial int pixWriteMem(out nint data, out nuint size, PixHandle pix, int format);

    // Facts
    [LibraryImport(Library)]
    public static partial void pixDestroy(ref nint pix);

    [LibraryImport(Library)]
    public static partial int pixGetWidth(PixHandle pix);

    [LibraryImport(Library)]
    public static partial int pixGetHeight(PixHandle pix);

    [LibraryImport(Library)]
    public static partial int pixGetDepth(PixHandle pix);

    [LibraryImport(Library)]
    public static partial int pixGetSpp(PixHandle pix);

    [LibraryImport(Library)]
    public static partial int pixGetWpl(PixHandle pix);

    [LibraryImport(Library)]
    public static partial int pixGetXRes(PixHandle pix);

    [LibraryImport(Library)]
    public static partial int pixGetYRes(PixHandle pix);

    [LibraryImport(Library)]
    public static partial int pixSetResolution(PixHandle pix, int x, int y);

    [LibraryImport(Library)]
    public static partial uint* pixGetData(PixHandle pix);

    // Depth
    [LibraryImport(Library)]
    public static partial PixHandle pixClone(PixHandle pix);

    [LibraryImport(Library)]
    public static partial PixHandle pixRemoveColormap(PixHandle pix, int type);

    [LibraryImport(Library)]
    public static partial PixHandle pixRemoveAlpha(PixHandle pix);

    [LibraryImport(Library)]
    public static partial PixHandle pixConvertTo8(PixHandle pix, int colormap);

    [LibraryImport(Library)]
    public static partial PixHandle pixThresholdTo4bpp(PixHandle pix, int levels, int colormap);

    // Parts
    [LibraryImport(Library)]
    public static partial nint boxCreate(int x, int y, int width, int height);

    [LibraryImport(Library)]
    public static partial void boxDestroy(ref nint box);

    [LibraryImport(Library)]
    public static partial PixHandle pixClipRectangle(PixHandle pix, nint box, nint clipped);

    // Skew and scale
    [LibraryImport(Library)]
    public static partial int pixFindSkewSweepAndSearch(
        PixHandle pix, out float angle, out float confidence, int sweepReduction, int searchReduction, float sweepRange, float sweepStep,
        float leastStep);

    [LibraryImport(Library)]
    public static partial PixHandle pixRotateOrth(PixHandle pix, int quads);

    [LibraryImport(Library)]
    public static partial PixHandle pixFlipLR(nint target, PixHandle pix);

    [LibraryImport(Library)]
    public static partial PixHandle pixRotate(PixHandle pix, float radians, int type, int incolor, int width, int height);

    [LibraryImport(Library)]
    public static partial PixHandle pixScaleGeneral(PixHandle pix, float x, float y, float sharpening, int sharpeningWidth);

    [LibraryImport(Library)]
    public static partial PixHandle pixBlockconv(PixHandle pix, int halfWidth, int halfHeight);

    // Black and white
    [LibraryImport(Library)]
    public static partial int pixOtsuAdaptiveThreshold(
        PixHandle pix, int sx, int sy, int smoothX, int smoothY, float fraction, nint threshold, out PixHandle result);

    [LibraryImport(Library)]
    public static partial int pixSauvolaBinarizeTiled(
        PixHandle pix, int window, float factor, int nx, int ny, nint threshold, out PixHandle result);

    [LibraryImport(Library)]
    public static partial PixHandle pixBackgroundNormSimple(PixHandle pix, nint mask, nint gray);

    [LibraryImport(Library)]
    public static partial PixHandle pixScaleGrayMinMax(PixHandle pix, int x, int y, int type);

    [LibraryImport(Library)]
    public static partial PixHandle pixSelectBySize(
        PixHandle pix, int width, int height, int connectivity, int type, int relation, nint changed);

    [LibraryImport(Library)]
    public static partial BoxesHandle pixConnCompBB(PixHandle pix, int connectivity);

    [LibraryImport(Library)]
    public static partial int boxaGetCount(BoxesHandle boxes);

    [LibraryImport(Library)]
    public static partial int boxaGetBoxGeometry(BoxesHandle boxes, int index, out int x, out int y, out int width, out int height);

    [LibraryImport(Library)]
    public static partial void boxaDestroy(ref nint boxes);
}
