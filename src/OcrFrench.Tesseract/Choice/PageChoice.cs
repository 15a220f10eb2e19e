namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Reads a page as a whole, and where that has come out badly, in other ways, until one is believed. The first reading is the engine's own,
/// of the image as it was given or, where measuring it leaves no doubt, straightened, evened out and freed from specks.
/// </summary>
/// <param name="options">How to read.</param>
/// <param name="read">Reads the page; nothing when the engine gave up.</param>
internal sealed class PageChoice(ScanReaderOptions options, Func<ScanPreparation, ScanLayout, PageAttempt?> read)
{
    /// <summary>
    /// A page is not read again if this share of it is believed. Worn pages above it gain a letter or two from being enlarged; of those
    /// below it, the worst gain half their words.
    /// </summary>
    private const double Good = 0.87;

    /// <summary>Below this, the layout may have been misunderstood. Set by hand: notes in Latin alone bring a page to 0.8.</summary>
    private const double Bad = 0.7;

    /// <summary>By hand, a share of the letters: from here on, lines read out of order show that the layout was misunderstood.</summary>
    private const double MuchBroken = 0.015;

    /// <summary>
    /// How much better another reading must be. On real pages that were fine, enlarging raised the belief by half a percent or so, and made
    /// some worse; on worn ones, it raised it by 1 to 20 % where it helped.
    /// </summary>
    private const double Margin = 1.01;

    /// <summary>By hand: a page with fewer lines from a title to a number is not a table of contents.</summary>
    private const int LeastEntries = 8;

    public PageAttempt? Read()
    {
        ScanPreparation wanted = options.Preparation;
        bool isOnce = options.Readings == ScanReadings.Once, mayEnlarge = !isOnce && wanted.Upscale == ScanStep.Auto;
        ScanPreparation sure = mayEnlarge ? wanted with { Upscale = ScanStep.Off } : wanted;
        PageAttempt? best = read(sure, options.Layout);
        if (best is null) return null;
        // Left to itself, the engine often takes the page numbers of a table of contents for a column of their own.
        if (options.Layout == ScanLayout.Automatic && best.HasLeaders) best = Fuller(best, Again(sure, ScanLayout.Column));
        if (isOnce) return best;
        ScanPreparation steps = sure;
        bool isPrepared = best.IsPrepared;
        if (mayEnlarge && best.IsSmall && Wants(best)) best = Better(best, Again(wanted, options.Layout), wanted, ref steps);
        if (isPrepared && Wants(best)) best = Better(best, Again(AsGiven(wanted), options.Layout), AsGiven(wanted), ref steps);
        if (options.Layout == ScanLayout.Automatic && IsBroken(best))
            best = Better(best, Again(steps, ScanLayout.Column), steps, ref steps);
        return best;
    }

    private bool Wants(PageAttempt attempt) =>
        options.Readings == ScanReadings.Thrice || attempt.Belief.Share < Good || IsBroken(attempt);

    private static bool IsBroken(PageAttempt attempt) =>
        attempt.Belief.Share < Bad || attempt.Belief.Broken > MuchBroken * attempt.Belief.Letters;

    /// <summary>A further reading, if there is time for it.</summary>
    private PageAttempt? Again(ScanPreparation steps, ScanLayout layout)
    {
        try
        {
            return read(steps, layout);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private static PageAttempt Better(PageAttempt first, PageAttempt? second, ScanPreparation own, ref ScanPreparation steps)
    {
        bool isBetter = second is not null && second.Belief.Value > Margin * Math.Max(0, first.Belief.Value);
        if (isBetter) steps = own;
        return Keep(first, second, isBetter);
    }

    /// <summary>The second reading where clearly more of its lines lead from a title to a page number.</summary>
    private static PageAttempt Fuller(PageAttempt first, PageAttempt? second) => Keep(first, second,
        second is not null && Entries(second.Page) >= LeastEntries && Entries(second.Page) > Entries(first.Page) * 1.5);

    private static PageAttempt Keep(PageAttempt first, PageAttempt? second, bool isSecond)
    {
        (isSecond ? first : second)?.Dispose();
        return isSecond ? second! : first;
    }

    private static int Entries(ScanPage page) => page.Lines.Count(IsEntry);

    private static bool IsEntry(ScanLine line) =>
        line.Words.Count > 1 && line.Words[^1].Text.Any(char.IsAsciiDigit) && line.Words[0].Text.Any(char.IsLetter);

    /// <summary>Only the steps that were asked for.</summary>
    private static ScanPreparation AsGiven(ScanPreparation wanted) => wanted with
    {
        Deskew = OnlyIfOn(wanted.Deskew),
        Background = OnlyIfOn(wanted.Background),
        Despeckle = OnlyIfOn(wanted.Despeckle),
        Upscale = OnlyIfOn(wanted.Upscale),
    };

    private static ScanStep OnlyIfOn(ScanStep step) => step == ScanStep.On ? ScanStep.On : ScanStep.Off;
}
