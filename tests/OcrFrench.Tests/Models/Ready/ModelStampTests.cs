using System.Buffers.Binary;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ready;

namespace OcrFrench.Tests.Models.Ready;

/// <summary>Two engines with other data have other stamps: documents and journals tell them apart by nothing else.</summary>
public class ModelStampTests
{
    public static TheoryData<string> Files => [.. Resources()];

    [Fact]
    public void Every_file_of_the_data_is_in_it() => Assert.Equal(Resources(), ModelStamp.Files);

    [Theory]
    [MemberData(nameof(Files))]
    public void It_changes_with_each_file(string changed)
    {
        string stamp = ModelStamp.Of(name =>
        {
            byte[] file = EmbeddedData.Read(name);
            if (name == changed) file[name.EndsWith(".bin", StringComparison.Ordinal) ? 8 : file.Length / 2] ^= 1;
            return file;
        });
        Assert.NotEqual(ModelStamp.Text, stamp);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_head_of_a_binary_file_vouches_for_the_rest(string name)
    {
        if (!name.EndsWith(".bin", StringComparison.Ordinal)) return;
        byte[] file = EmbeddedData.Read(name);
        int[] heads = [16, 64, ModelStamp.HeadSize];
        Assert.Contains(
            heads, head => Holds(file, ReadyTable.Checksum(file.AsSpan(head))) || Holds(file, LexiconFormat.Checksum(file.AsSpan(head))));
    }

    private static bool Holds(byte[] file, ulong checksum)
    {
        var bytes = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, checksum);
        return file.AsSpan(0, ModelStamp.HeadSize).IndexOf(bytes) >= 0;
    }

    private static string[] Resources()
    {
        string[] all = [.. typeof(OcrCleaner).Assembly.GetManifestResourceNames()
            .Select(static name => name.Replace("OcrFrench.Data.", "", StringComparison.Ordinal))];
        Assert.Contains("languages.bin", all);
        Array.Sort(all, StringComparer.Ordinal);
        return all;
    }
}
