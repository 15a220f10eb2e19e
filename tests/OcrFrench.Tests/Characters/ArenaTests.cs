using OcrFrench.Characters;

namespace OcrFrench.Tests.Characters;

public class ArenaTests
{
    [Fact]
    public void What_was_written_stays_where_it_is_when_the_buffer_grows()
    {
        var arena = new Arena<char>(4);
        int first = arena.Write("abc"), second = arena.Write("defghijk");
        arena.Add('l');
        Assert.Equal("abc", arena.At(first, 3).ToString());
        Assert.Equal("defghijk", arena.At(second, 8).ToString());
        Assert.Equal("abcdefghijkl", arena.Written.ToString());
        Assert.Equal('l', arena[11]);
        Assert.Equal("bcd", arena[1..4].ToString());
    }

    [Fact]
    public void A_stretch_of_the_arena_itself_can_be_written_again()
    {
        var arena = new Arena<char>(3);
        int at = arena.Write("abc");
        Assert.Equal(3, arena.Write(arena.At(at, 3)));
        Assert.Equal("abcabc", arena.Written.ToString());
    }

    [Fact]
    public void Once_it_has_grown_it_allocates_nothing()
    {
        var arena = new Arena<char>(1);
        arena.Write("abcdefgh");
        arena.Clear();
        Assert.Equal(0, arena.Length);
        Assert.Equal(0, SteadyMemory.Taken(() =>
        {
            arena.Clear();
            arena.Write("abcd");
            for (char c = 'e'; c <= 'h'; c++) arena.Add(c);
        }));
        Assert.Equal("abcdefgh", arena.Written.ToString());
    }
}
