using OcrFrench.Tests.Repository;

namespace OcrFrench.Documents.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_face_is_the_one_that_is_written_down() =>
        PublicApi.AssertIs(House.Path("tests", "OcrFrench.Documents.Tests", "PublicApi.txt"), typeof(Evaluator).Assembly);

    [Fact]
    public void Every_parameter_and_every_result_is_documented() => PublicDocs.AssertAreComplete(typeof(Evaluator).Assembly);

    [Fact]
    public void No_parameter_is_optional_but_the_token_to_cancel() => PublicDocs.AssertHaveNoTraps(typeof(Evaluator).Assembly);
}
