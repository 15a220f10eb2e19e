namespace OcrFrench.Tesseract.Preparation;

/// <summary>Maps the prepared image, rotated and enlarged, back to the image as it was given.</summary>
internal sealed class PageGeometry
{
    private readonly int _width, _height;
    private readonly double _preparedX, _preparedY, _sine, _cosine;

    /// <param name="width">The original's width.</param>
    /// <param name="height">The original's height.</param>
    /// <param name="scale">How much larger the prepared image is.</param>
    /// <param name="radians">The angle by which it was turned, clockwise, about its middle.</param>
    /// <param name="preparedWidth">Its width.</param>
    /// <param name="preparedHeight">Its height.</param>
    public PageGeometry(int width, int height, double scale, double radians, int preparedWidth, int preparedHeight)
    {
        (_width, _height, Scale) = (width, height, scale);
        (_preparedX, _preparedY) = (preparedWidth / 2.0, preparedHeight / 2.0);
        (_sine, _cosine) = Math.SinCos(radians);
        IsPlain = scale == 1 && radians == 0;
    }

    /// <summary>That of an image that stays as it is.</summary>
    public static PageGeometry Same(int width, int height) => new(width, height, 1, 0, width, height);

    /// <summary>How much larger the prepared image is.</summary>
    public double Scale { get; }

    private bool IsPlain { get; }

    /// <summary>The smallest upright rectangle around a box that stands askew on the original.</summary>
    public ScanBox ToOriginal(ScanBox box)
    {
        if (IsPlain) return box;
        // The middle goes where it belongs; of its extent, a turned box keeps what an upright one around the same letters has, not around
        // its corners.
        (double x, double y) = Point((box.Left + box.Right) / 2.0, (box.Top + box.Bottom) / 2.0);
        double lean = Math.Abs(_sine) / Scale, width = (box.Width / Scale * _cosine) + (box.Height * lean),
            height = (box.Height / Scale * _cosine) + (box.Width * lean);
        return new ScanBox(
            Math.Clamp((int)Math.Floor(x - (width / 2) + 0.01), 0, _width),
            Math.Clamp((int)Math.Floor(y - (height / 2) + 0.01), 0, _height),
            Math.Clamp((int)Math.Ceiling(x + (width / 2) - 0.01), 0, _width),
            Math.Clamp((int)Math.Ceiling(y + (height / 2) - 0.01), 0, _height));
    }

    public ScanBaseline ToOriginal(ScanBaseline line)
    {
        if (IsPlain) return line;
        (double x1, double y1) = Point(line.X1, line.Y1);
        (double x2, double y2) = Point(line.X2, line.Y2);
        return new ScanBaseline((int)Math.Round(x1), (int)Math.Round(y1), (int)Math.Round(x2), (int)Math.Round(y2));
    }

    private (double X, double Y) Point(double x, double y)
    {
        double dx = (x - _preparedX) / Scale, dy = (y - _preparedY) / Scale;
        return ((dx * _cosine) + (dy * _sine) + (_width / 2.0), (dy * _cosine) - (dx * _sine) + (_height / 2.0));
    }
}
