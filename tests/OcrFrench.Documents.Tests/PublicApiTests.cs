using OcrFrench.Tests.Repository;

namespace OcrFrench.Documents.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_face_is_the_one_that_is_written_down() =>
        PublicApi.AssertIs(House.Path("tests", "OcrFrench.Documents.Tests", "PublicApi.txt"), typeof(Evaluator).Assembly);
}
