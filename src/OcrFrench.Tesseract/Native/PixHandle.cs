using System.Runtime.InteropServices;

namespace OcrFrench.Tesseract.Native;

/// <summary>An image of Leptonica's.</summary>
internal sealed class PixHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    public int Width => Leptonica.pixGetWidth(this);

    public int Height => Leptonica.pixGetHeight(this);

    public int Depth => Leptonica.pixGetDepth(this);

    protected override bool ReleaseHandle()
    {
        Leptonica.pixDestroy(ref handle);
        return true;
    }
}

/// <summary>A list of boxes of Leptonica's.</summary>
internal sealed class BoxesHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        Leptonica.boxaDestroy(ref handle);
        return true;
    }
}
