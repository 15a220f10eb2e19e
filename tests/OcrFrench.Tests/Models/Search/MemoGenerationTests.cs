using System.Globalization;
using OcrFrench.Models.Search;

namespace OcrFrench.Tests.Models.Search;

public sealed class MemoGenerationTests
{
    [Fact]
    public void What_was_added_is_found_however_much_there_is_and_only_that()
    {
        var memo = new MemoGeneration();
        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < 5000; i++)
            {
                Assert.False(memo.TryFind(Key(i), Hash(i), out _, out int none));
                Assert.Equal(0, none);
                memo.Add(Key(i), Hash(i), i * 2, i % 20);
            }

            for (int i = 0; i < 5000; i++)
            {
                Assert.True(memo.TryFind(Key(i), Hash(i), out int from, out int count));
                Assert.Equal((i * 2, i % 20), (from, count));
            }

            Assert.False(memo.TryFind(Key(5000), Hash(5000), out _, out _));
            memo.Clear();
        }
    }

    [Fact]
    public void A_book_is_remembered_and_no_more_than_fits_is_taken()
    {
        var memo = new MemoGeneration();
        int count = 0;
        for (; !memo.IsFull; count++) memo.Add(Key(count), Hash(count), count, 1);
        Assert.InRange(count, 30_000, 50_000);
        memo.Clear();
        Assert.False(memo.IsFull);
    }

    private static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Many keys share a hash.
    private static uint Hash(int number) => (uint)(number / 3) * 2654435761;
}
