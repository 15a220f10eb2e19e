using OcrFrench.Tesseract.Native;
using OcrFrench.Tesseract.Preparation;
using OcrFrench.Tesseract.Tests.Images;

namespace OcrFrench.Tesseract.Tests.Preparation;

public class PreparerTests
{
    [EngineFact]
    public void Without_steps_the_engine_gets_the_very_image()
    {
        using PixHandle page = Scans.Load("prose");
        using PreparedPage prepared = Prepare(page, ScanPreparation.None);
        Assert.Equal(ScanPreparation.None, prepared.Steps);
        Assert.Equal((page.Width, page.Height, page.Depth, 165),
            (prepared.Image.Width, prepared.Image.Height, prepared.Image.Depth, prepared.Resolution));
    }

    [EngineFact]
    public void A_page_that_stands_askew_is_turned_back()
    {
        using PixHandle page = Scans.Load("prose"), gray = Leptonica.pixConvertTo8(page, 0);
        using PixHandle askew = Leptonica.pixRotate(gray, (float)(3 * Math.PI / 180), 1, 1, gray.Width, gray.Height);
        using PreparedPage prepared = Prepare(askew, ScanPreparation.Automatic with { Upscale = ScanStep.Off });
        Assert.Equal(ScanStep.On, prepared.Steps.Deskew);
        Assert.InRange(prepared.Turned, -3.3, -2.7);
        using PreparedPage left = Prepare(askew, ScanPreparation.Automatic with { Deskew = ScanStep.Off });
        Assert.Equal((ScanStep.Off, 0.0), (left.Steps.Deskew, left.Turned));
    }

    [EngineFact]
    public void Enlarging_raises_the_resolution_with_the_size()
    {
        using PixHandle page = Scans.Load("newspaper");
        using PreparedPage prepared = Prepare(page, ScanPreparation.None with { Upscale = ScanStep.On });
        Assert.Equal(ScanStep.On, prepared.Steps.Upscale);
        Assert.Equal((double)prepared.Image.Width / page.Width, prepared.Geometry.Scale, tolerance: 0.01);
        Assert.Equal(165 * prepared.Geometry.Scale, prepared.Resolution, tolerance: 1.0);
    }

    [EngineFact]
    public void Specks_go_and_letters_stay()
    {
        using PixHandle page = Scans.Load("resolution");
        using PreparedPage prepared = Prepare(page, ScanPreparation.None with { Despeckle = ScanStep.On });
        Assert.Equal(ScanStep.On, prepared.Steps.Despeckle);
        (int before, int after) = (Components(page), Components(prepared.Image));
        Assert.InRange(after, before * 0.7, before - 1);
    }

    [EngineFact]
    public void Shadows_are_measured_and_evened_out()
    {
        byte[] file = Small.Pnm(800, 800, static (x, y) => (byte)((x / 12 % 3 == 0 && y / 20 % 3 == 0 ? 40 : 250) * (1 - (0.6 * x / 800))));
        using PixHandle shaded = Load(file);
        using PreparedPage prepared = Prepare(shaded, ScanPreparation.None with { Background = ScanStep.On });
        Assert.Equal(ScanStep.On, prepared.Steps.Background);
        Assert.True(Small.Pixel(shaded, 785, 45) < 120);
        Assert.True(Small.Pixel(prepared.Image, 785, 45) > 170);
        Assert.InRange(PageFacts.Shading(shaded), 90, 200);
    }

    [EngineTheory]
    [InlineData(ScanBinarization.Otsu)]
    [InlineData(ScanBinarization.Sauvola)]
    public void Greys_are_made_black_and_white_where_asked_for(ScanBinarization how)
    {
        using PixHandle page = Scans.Load("newspaper"), gray = Leptonica.pixConvertTo8(page, 0);
        using PreparedPage prepared = Prepare(gray, ScanPreparation.None with { Binarization = how });
        Assert.Equal((1, how), (prepared.Image.Depth, prepared.Steps.Binarization));
    }

    [EngineFact]
    public void A_blank_page_is_left_alone()
    {
        using PixHandle blank = Load(Small.Pnm(600, 800, static (_, _) => 255));
        using PreparedPage prepared = Prepare(blank, ScanPreparation.Automatic);
        Assert.Equal(ScanPreparation.None, prepared.Steps);
    }

    private static PreparedPage Prepare(PixHandle page, ScanPreparation wanted) =>
        new Preparer(wanted).Prepare(page, 165, new Deadline(TimeSpan.Zero, CancellationToken.None));

    private static unsafe PixHandle Load(byte[] file)
    {
        fixed (byte* data = file) return Leptonica.pixReadMem(data, (nuint)file.Length);
    }

    private static int Components(PixHandle binary)
    {
        using BoxesHandle boxes = Leptonica.pixConnCompBB(binary, 8);
        return Leptonica.boxaGetCount(boxes);
    }
}
