namespace OcrFrench.Tests.Repository;

/// <summary>The folders of the engine use each other in one direction.</summary>
public class FolderGraphTests
{
    private static readonly string[] s_order =
        ["Characters", "Edits", "Models", "Survey", "Rules", "Steps", "Acceptance", "Reading", "Evidence", "Cleaning"];

    [Fact]
    public void No_folder_uses_one_above_it() => FolderGraph.AssertPointsOneWay(typeof(OcrCleaner).Assembly, s_order);

    [Fact]
    public void Arrows_that_go_back_are_named()
    {
        List<string> wrong = FolderGraph.Wrong(typeof(OcrCleaner).Assembly, [.. s_order.Reverse()]);

        const string Pool = "Cleaning -> Acceptance: OcrFrench.Cleaning.SessionPool.";
        Assert.Contains(wrong, static arrow => arrow.StartsWith(Pool, StringComparison.Ordinal));
        Assert.Contains(wrong, static arrow => arrow.StartsWith("Steps -> Characters: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_the_order_lacks_is_named()
    {
        List<string> wrong = FolderGraph.Wrong(typeof(OcrCleaner).Assembly, s_order[..^1]);

        Assert.Contains(wrong, static arrow => arrow == "'Cleaning' is not in the order");
    }
}
