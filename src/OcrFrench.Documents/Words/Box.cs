namespace OcrFrench.Documents.Words;

/// <summary>The place of a word on its page.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>Whether all four are whole numbers, and what is divided should be.</summary>
    public bool IsWhole => Left % 1 == 0 && Top % 1 == 0 && Right % 1 == 0 && Bottom % 1 == 0;

    /// <summary>The smallest box that contains both.</summary>
    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The part between two shares of its width.</summary>
    public Box Part(double from, double to)
    {
        double left = Left + Width * from, right = Left + Width * to;
        if (IsWhole) (left, right) = (Math.Round(left, MidpointRounding.AwayFromZero), Math.Round(right, MidpointRounding.AwayFromZero));
        else (left, right) = (Math.Round(left, 2), Math.Round(right, 2));
        return this with { Left = left, Right = right };
    }
}
