using OcrFrench.Tests.Repository;

namespace OcrFrench.Tesseract.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_face_is_the_one_that_is_written_down() =>
        PublicApi.AssertIs(House.Path("tests", "OcrFrench.Tesseract.Tests", "PublicApi.txt"), typeof(ScanReader).Assembly);
}
