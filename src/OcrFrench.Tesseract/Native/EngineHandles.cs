using System.Runtime.InteropServices;

namespace OcrFrench.Tesseract.Native;

/// <summary>An engine of Tesseract's: what was read last is freed with it.</summary>
internal sealed class EngineHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        Tess.TessBaseAPIEnd(handle);
        Tess.TessBaseAPIDelete(handle);
        return true;
    }
}

/// <summary>An iterator over what was read; it must be closed before its engine reads the next page.</summary>
internal sealed class IteratorHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        Tess.TessResultIteratorDelete(handle);
        return true;
    }
}

/// <summary>An iterator over the readings of one symbol.</summary>
internal sealed class ChoicesHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        Tess.TessChoiceIteratorDelete(handle);
        return true;
    }
}

/// <summary>A text that Tesseract made for its caller.</summary>
internal sealed class TextHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    /// <summary>The text as a string; empty if there was none.</summary>
    public string Value => NativeText.Read(handle);

    protected override bool ReleaseHandle()
    {
        Tess.TessDeleteText(handle);
        return true;
    }
}

/// <summary>What asks, while a page is read, whether to go on.</summary>
internal sealed class MonitorHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        Tess.TessMonitorDelete(handle);
        return true;
    }
}
