using OcrFrench.Tests.Repository;

namespace OcrFrench.Tesseract.Tests;

public class FolderGraphTests
{
    [Fact]
    public void No_folder_uses_one_above_it() =>
        FolderGraph.AssertPointsOneWay(typeof(ScanReader).Assembly, "Native", "Images", "Preparation", "Choice", "Reading", "Output");
}
