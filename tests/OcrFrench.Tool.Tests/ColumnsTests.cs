namespace OcrFrench.Tool.Tests;

public class ColumnsTests
{
    [Fact]
    public void Cells_are_aligned_and_the_last_of_a_row_may_extend_further() => Assert.Equal(
        "read    written  why\nceuvre  œuvre    a ligature\nun mot  that stays as it is\n",
        Columns.Align([["read", "written", "why"], ["ceuvre", "œuvre", "a ligature"], ["un mot", "that stays as it is"]]));
}
