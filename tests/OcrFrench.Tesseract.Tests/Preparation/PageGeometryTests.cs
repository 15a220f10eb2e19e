using OcrFrench.Tesseract.Preparation;

namespace OcrFrench.Tesseract.Tests.Preparation;

public class PageGeometryTests
{
    [Fact]
    public void Without_turning_and_enlarging_everything_stays()
    {
        var geometry = new PageGeometry(600, 800, 1, 0, 600, 800);
        Assert.Equal(new ScanBox(10, 20, 30, 40), geometry.ToOriginal(new ScanBox(10, 20, 30, 40)));
    }

    [Fact]
    public void What_was_enlarged_comes_back_to_its_size()
    {
        var geometry = new PageGeometry(600, 800, 2, 0, 1200, 1600);
        Assert.Equal(new ScanBox(10, 20, 30, 40), geometry.ToOriginal(new ScanBox(20, 40, 60, 80)));
        Assert.Equal(new ScanBaseline(10, 20, 300, 25), geometry.ToOriginal(new ScanBaseline(20, 40, 600, 50)));
    }

    [Theory]
    [InlineData(2.5)]
    [InlineData(-4)]
    public void What_was_turned_comes_back_to_its_place(double degrees)
    {
        double radians = degrees * Math.PI / 180;
        var geometry = new PageGeometry(600, 800, 1.5, radians, 960, 1260);
        // A point of the original, turned clockwise about the middle and enlarged.
        (double x, double y) = (150 - 300, 120 - 400);
        double px = (((x * Math.Cos(radians)) - (y * Math.Sin(radians))) * 1.5) + 480,
            py = (((x * Math.Sin(radians)) + (y * Math.Cos(radians))) * 1.5) + 630;
        ScanBaseline back = geometry.ToOriginal(
            new ScanBaseline((int)Math.Round(px), (int)Math.Round(py), (int)Math.Round(px), (int)Math.Round(py)));
        Assert.InRange(back.X1, 149, 151);
        Assert.InRange(back.Y1, 119, 121);
    }

    [Fact]
    public void Boxes_stay_on_the_page()
    {
        var geometry = new PageGeometry(600, 800, 1, 0.05, 640, 830);
        Assert.Equal(new ScanBox(0, 0, 600, 800), geometry.ToOriginal(new ScanBox(-50, -50, 700, 900)));
    }
}
