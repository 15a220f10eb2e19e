using OcrFrench.Tests.Repository;

namespace OcrFrench.Tesseract.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_face_is_the_one_that_is_written_down() =>
        PublicApi.AssertIs(House.Path("tests", "OcrFrench.Tesseract.Tests", "PublicApi.txt"), typeof(ScanReader).Assembly);

    [Fact]
    public void Every_parameter_and_every_result_is_documented() => PublicDocs.AssertAreComplete(typeof(ScanReader).Assembly);

    [Fact]
    public void No_parameter_is_optional_but_the_token_to_cancel() => PublicDocs.AssertHaveNoTraps(typeof(ScanReader).Assembly);
}
