using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Preparation;

/// <summary>Makes the image that the engine gets: as it is, unless a step is requested or measurements show that it helps.</summary>
internal sealed class Preparer(ScanPreparation wanted)
{
    /// <summary>In degrees: the engine itself follows lines that lean less; from here on it begins to mix them up (by hand).</summary>
    private const double LeastSkew = 1;

    /// <summary>The height that small letters are enlarged to, in pixels (by hand); nothing is ever reduced.</summary>
    private const double GoodLetter = 16;

    /// <summary>
    /// Up to this height of small letters, enlarging them helps; at 11 pixels it does not, at 10 it takes away a fifth of the errors.
    /// </summary>
    private const double SmallLetter = 10.5;

    /// <summary>By hand: beyond this, enlarging only adds work.</summary>
    private const double MaxScale = 3;

    /// <summary>By hand: difference in grey levels between the lightest and the darkest paper from which it is evened out.</summary>
    private const int DarkShade = 48;

    /// <summary>By hand: in such shade nothing is read at all, leaders or not.</summary>
    private const int DeepShade = 110;

    /// <summary>
    /// By hand: dots for each letter from which on they are leaders of a table of contents. What makes letters clearer makes these clear
    /// enough to be read as letters.
    /// </summary>
    private const double ManyDots = 1;

    /// <summary>By hand: number of specks per letter from which they are removed.</summary>
    private const double ManySpecks = 1;

    /// <exception cref="TimeoutException">The time is over.</exception>
    public PreparedPage Prepare(PixHandle original, int resolution, Deadline deadline)
    {
        PixHandle image = Leptonica.pixClone(original);
        try
        {
            return Run(original, ref image, resolution, deadline);
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    private PreparedPage Run(PixHandle original, ref PixHandle image, int resolution, Deadline deadline)
    {
        ScanPreparation done = ScanPreparation.None;
        (int width, int height) = (original.Width, original.Height);
        if (wanted == ScanPreparation.None)
            return new PreparedPage(image, new PageGeometry(width, height, 1, 0, width, height), resolution, done, 0, false, false);

        // In deep shade only an image without it can be measured.
        int shade = image.Depth == 1 || wanted.Background == ScanStep.Off ? 0 : PageFacts.Shading(image);
        bool isShaded = image.Depth != 1 && IsDone(wanted.Background, shade >= DarkShade);
        using PixHandle even = isShaded ? Leptonica.pixBackgroundNormSimple(image, 0, 0) : new PixHandle();
        PageFacts facts;
        using (PixHandle binary = ToBinary(even.IsInvalid ? image : even, ScanBinarization.Otsu)) facts = PageFacts.Of(binary);
        deadline.Check();

        bool hasLeaders = facts.DotShare >= ManyDots;
        if (!even.IsInvalid && IsDone(wanted.Background, !hasLeaders || shade >= DeepShade) && TryStep(ref image, Leptonica.pixClone(even)))
            done = done with { Background = ScanStep.On };
        if (wanted.Binarization is ScanBinarization.Otsu or ScanBinarization.Sauvola && image.Depth != 1
            && TryStep(ref image, ToBinary(image, wanted.Binarization)))
            done = done with { Binarization = wanted.Binarization };
        if (image.Depth == 1 && facts.SpeckSize > 0 && IsDone(wanted.Despeckle, facts.SpeckShare >= ManySpecks)
            && TryStep(ref image, WithoutSpecks(image, facts.SpeckSize)))
            done = done with { Despeckle = ScanStep.On };
        deadline.Check();

        double turned = 0, scale = 1;
        bool isAskew = facts.Skew != 0 && IsDone(wanted.Deskew, Math.Abs(facts.Skew) >= LeastSkew);
        bool isSmall = facts.LetterHeight is > 0 and < SmallLetter && !hasLeaders, isBlack = image.Depth == 1;
        bool isEnlarged = facts.LetterHeight is > 0 and < GoodLetter && IsDone(wanted.Upscale, isSmall);
        // What is turned or enlarged needs greys, or its edges get steps.
        if ((isAskew || isEnlarged) && image.Depth == 1) TryStep(ref image, Leptonica.pixConvertTo8(image, 0));
        if (isAskew && TryStep(ref image, Turn(image, facts.Skew)))
        {
            turned = facts.Skew;
            done = done with { Deskew = ScanStep.On };
        }

        if (isEnlarged)
        {
            double factor = Math.Min(MaxScale, GoodLetter / facts.LetterHeight);
            if (TryStep(ref image, Leptonica.pixScaleGeneral(image, (float)factor, (float)factor, 0, 0)))
            {
                // The steps of black and white, larger now, are smoothed.
                if (isBlack) TryStep(ref image, Leptonica.pixBlockconv(image, 1, 1));
                scale = factor;
                done = done with { Upscale = ScanStep.On };
            }
        }

        var geometry = new PageGeometry(width, height, scale, turned * Math.PI / 180, image.Width, image.Height);
        return new PreparedPage(image, geometry, (int)Math.Round(resolution * scale), done, turned, facts.HasLeaders, isSmall);
    }

    private static bool IsDone(ScanStep wanted, bool helps) => wanted == ScanStep.On || (wanted == ScanStep.Auto && helps);

    /// <summary>Takes the next image in place of the last; a step that cannot be done is left out.</summary>
    private static bool TryStep(ref PixHandle image, PixHandle next)
    {
        if (next.IsInvalid)
        {
            next.Dispose();
            return false;
        }

        image.Dispose();
        image = next;
        return true;
    }

    private static PixHandle Turn(PixHandle image, double degrees)
    {
        const int AreaMap = 1, White = 1;
        // With its size given, the image is enlarged so that no corner is lost.
        return Leptonica.pixRotate(image, (float)(degrees * Math.PI / 180), AreaMap, White, image.Width, image.Height);
    }

    private static PixHandle WithoutSpecks(PixHandle image, int size)
    {
        const int Either = 5, Greater = 2;
        return Leptonica.pixSelectBySize(image, size, size, 8, Either, Greater, 0);
    }

    private static PixHandle ToBinary(PixHandle image, ScanBinarization how)
    {
        if (image.Depth == 1) return Leptonica.pixClone(image);
        using PixHandle gray = Leptonica.pixConvertTo8(image, 0);
        PixHandle binary;
        int failed = how == ScanBinarization.Sauvola
            ? Leptonica.pixSauvolaBinarizeTiled(gray, Math.Clamp(Math.Min(gray.Width, gray.Height) / 8, 7, 30), 0.34f, 1, 1, 0, out binary)
            : Leptonica.pixOtsuAdaptiveThreshold(gray, gray.Width, gray.Height, 0, 0, 0.1f, 0, out binary);
        if (failed == 0) return binary;
        binary.Dispose();
        return new PixHandle();
    }
}
