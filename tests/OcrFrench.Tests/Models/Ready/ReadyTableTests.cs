using OcrFrench.Models.Ready;

namespace OcrFrench.Tests.Models.Ready;

public class ReadyTableTests
{
    private const ulong Stamp = 42;

    private static byte[] File()
    {
        var writer = new TableWriter();
        writer.Int(-7);
        writer.Double(0.1);
        writer.Text("cœur à l’été");
        writer.Longs([ulong.MaxValue, 3]);
        writer.Floats([1.5f, float.NaN]);
        writer.Ints([]);
        return writer.ToFile(Stamp);
    }

    [Fact]
    public void What_was_written_is_read()
    {
        Assert.True(ReadyTable.TryRead(File(), Stamp, out TableReader reader));
        Assert.Equal(-7, reader.Int());
        Assert.Equal(0.1, reader.Double());
        Assert.Equal("cœur à l’été", reader.Text());
        Assert.Equal([ulong.MaxValue, 3], reader.Longs());
        Assert.Equal([1.5f, float.NaN], reader.Floats());
        Assert.Equal([], reader.Ints());
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void A_table_made_of_other_files_is_not_used() => Assert.False(ReadyTable.TryRead(File(), Stamp + 1, out _));

    [Fact]
    public void Any_single_changed_byte_is_refused()
    {
        byte[] file = File();
        for (int i = 0; i < file.Length; i++)
        {
            file[i] ^= (byte)(1 << (i % 8));
            Assert.Throws<InvalidDataException>(() => ReadyTable.TryRead(file, Stamp, out _));
            file[i] ^= (byte)(1 << (i % 8));
        }
    }

    [Fact]
    public void Any_truncation_is_refused()
    {
        byte[] file = File();
        for (int length = 0; length < file.Length; length++)
            Assert.Throws<InvalidDataException>(() => ReadyTable.TryRead(file.AsSpan(0, length), Stamp, out _));
    }

    [Fact]
    public void Nothing_is_read_beyond_the_end()
    {
        foreach (byte[] body in (byte[][])[[], [1, 0, 0], [4, 0, 0, 0, 9, 9, 9], [255, 255, 255, 255], [0, 0, 0, 64, 1, 2, 3, 4]])
        {
            Assert.Throws<InvalidDataException>(() => new TableReader(body).Ints());
            Assert.Throws<InvalidDataException>(() => new TableReader(body).Longs());
            Assert.Throws<InvalidDataException>(() => new TableReader(body).Floats());
            Assert.Throws<InvalidDataException>(() => new TableReader(body).Text());
        }
    }

    [Fact]
    public void The_order_of_the_files_makes_another_stamp()
    {
        ulong a = ReadyTable.Stamp(ReadyTable.Stamp(0, "one"u8), "two"u8), b = ReadyTable.Stamp(ReadyTable.Stamp(0, "two"u8), "one"u8);
        Assert.NotEqual(a, b);
    }
}
