using System.Runtime.InteropServices;

namespace OcrFrench.Tesseract.Native;

/// <summary>The functions of Tesseract 5 that are needed, under their own names.</summary>
internal static unsafe partial class Tess
{
    private const string Library = NativeLibraries.Tesseract;

    [LibraryImport(Library)]
    public static partial nint TessVersion();

    // The engine
    [LibraryImport(Library)]
    public static partial EngineHandle TessBaseAPICreate();

    [LibraryImport(Library)]
    public static partial void TessBaseAPIEnd(nint engine);

    [LibraryImport(Library)]
    public static partial void TessBaseAPIDelete(nint engine);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int TessBaseAPIInit2(EngineHandle engine, string dataPath, string language, int engineMode);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int TessBaseAPISetVariable(EngineHandle engine, string name, string value);

    [LibraryImport(Library)]
    public static partial void TessBaseAPISetPageSegMode(EngineHandle engine, int mode);

    // A page
    [LibraryImport(Library)]
    public static partial void TessBaseAPISetImage2(EngineHandle engine, PixHandle pix);

    [LibraryImport(Library)]
    public static partial void TessBaseAPISetSourceResolution(EngineHandle engine, int resolution);

    [LibraryImport(Library)]
    public static partial int TessBaseAPIGetSourceYResolution(EngineHandle engine);

    [LibraryImport(Library)]
    public static partial int TessBaseAPIRecognize(EngineHandle engine, MonitorHandle monitor);

    [LibraryImport(Library)]
    public static partial void TessBaseAPIClear(EngineHandle engine);

    [LibraryImport(Library)]
    public static partial MonitorHandle TessMonitorCreate();

    [LibraryImport(Library)]
    public static partial void TessMonitorDelete(nint monitor);

    [LibraryImport(Library)]
    public static partial void TessMonitorSetCancelFunc(MonitorHandle monitor, delegate* unmanaged[Cdecl]<nint, int, byte> function);

    [LibraryImport(Library)]
    public static partial void TessMonitorSetCancelThis(MonitorHandle monitor, nint state);

    // What was read
    [LibraryImport(Library)]
    public static partial IteratorHandle TessBaseAPIGetIterator(EngineHandle engine);

    [LibraryImport(Library)]
    public static partial void TessResultIteratorDelete(nint iterator);

    [LibraryImport(Library)]
    public static partial int TessResultIteratorNext(IteratorHandle iterator, IteratorLevel level);

    [LibraryImport(Library)]
    public static partial TextHandle TessResultIteratorGetUTF8Text(IteratorHandle iterator, IteratorLevel level);

    [LibraryImport(Library)]
    public static partial float TessResultIteratorConfidence(IteratorHandle iterator, IteratorLevel level);

    [LibraryImport(Library)]
    public static partial nint TessResultIteratorWordRecognitionLanguage(IteratorHandle iterator);

    [LibraryImport(Library)]
    public static partial nint TessResultIteratorWordFontAttributes(
        IteratorHandle iterator, out int bold, out int italic, out int underlined, out int monospace, out int serif, out int smallCaps,
        out int pointSize, out int fontId);

    [LibraryImport(Library)]
    public static partial int TessResultIteratorWordIsFromDictionary(IteratorHandle iterator);

    [LibraryImport(Library)]
    public static partial int TessResultIteratorSymbolIsSuperscript(IteratorHandle iterator);

    // A page iterator is the same object, and must not be deleted.
    [LibraryImport(Library)]
    public static partial nint TessResultIteratorGetPageIterator(IteratorHandle iterator);

    [LibraryImport(Library)]
    public static partial int TessPageIteratorIsAtBeginningOf(nint iterator, IteratorLevel level);

    [LibraryImport(Library)]
    public static partial int TessPageIteratorBoundingBox(
        nint iterator, IteratorLevel level, out int left, out int top, out int right, out int bottom);

    [LibraryImport(Library)]
    public static partial int TessPageIteratorBaseline(nint iterator, IteratorLevel level, out int x1, out int y1, out int x2, out int y2);

    [LibraryImport(Library)]
    public static partial int TessPageIteratorBlockType(nint iterator);

    [LibraryImport(Library)]
    public static partial ChoicesHandle TessResultIteratorGetChoiceIterator(IteratorHandle iterator);

    [LibraryImport(Library)]
    public static partial void TessChoiceIteratorDelete(nint choices);

    [LibraryImport(Library)]
    public static partial int TessChoiceIteratorNext(ChoicesHandle choices);

    [LibraryImport(Library)]
    public static partial nint TessChoiceIteratorGetUTF8Text(ChoicesHandle choices);

    [LibraryImport(Library)]
    public static partial float TessChoiceIteratorConfidence(ChoicesHandle choices);

    [LibraryImport(Library)]
    public static partial void TessDeleteText(nint text);
}

/// <summary>What an iterator moves over.</summary>
internal enum IteratorLevel
{
    Block,
    Paragraph,
    Line,
    Word,
    Symbol,
}
