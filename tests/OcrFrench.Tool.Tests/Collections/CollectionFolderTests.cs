using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Tests.Collections;

public sealed class CollectionFolderTests : TemporaryFolder
{
    [Fact]
    public void A_folder_with_a_journal_is_a_collection()
    {
        Write("propre/page.txt", "Le chat dort.");
        Assert.False(CollectionFolder.Is(At("propre")));
        Write("propre/.ocrfrench/journal", "");
        Assert.True(CollectionFolder.Is(At("propre")));
    }
}
