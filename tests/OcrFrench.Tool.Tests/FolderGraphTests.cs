using OcrFrench.Tests.Repository;

namespace OcrFrench.Tool.Tests;

public class FolderGraphTests
{
    private static readonly string[] s_order =
        ["Engine", "Html", "Cleaning", "Collections", "Cluster", "Reading", "Report", "Review", "Replay"];

    [Fact]
    public void No_folder_uses_one_above_it() => FolderGraph.AssertPointsOneWay(typeof(Terminal).Assembly, s_order);
}
