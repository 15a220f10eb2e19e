using FsCheck;
using FsCheck.Fluent;
using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Tests.Models.Ngrams;

public class NgramTableTests
{
    private const int Words = 400;
    private const int Kept = 60_000;

    [Theory]
    [InlineData(true, 1.0 / 10_000)]
    [InlineData(false, 1.0 / 3_000)]
    public unsafe void Foreign_ngrams_are_rarely_taken_for_kept_ones_and_kept_ones_are_found(bool hasBackoff, double rate)
    {
        (NgramLevel level, ulong[] hashes) = Level();
        var probabilities = Quantizer.For(level.Probability.Select(Costs.Of), NgramLine.Codes, exactZero: false);
        var backoffs = hasBackoff ? Quantizer.For(level.Backoff.Select(Costs.Of), NgramLine.Codes, exactZero: true) : null;
        var writer = new TableWriter(level, hashes, probabilities, backoffs);
        uint named = NgramLine.Lines((uint)writer.Count, hasBackoff);
        byte[] lines = new byte[((int)named + NgramLine.Spare) * NgramLine.Size];
        writer.Write(lines);

        int wrong = 0;
        int foreign = 0;
        fixed (byte* memory = lines)
        {
            var table = new NgramTable(memory, named, hasBackoff);
            for (int i = 0; i < Kept; i++)
            {
                Assert.True(table.TryFind(hashes[i], out byte probability, out byte backoff));
                bool right = probability == probabilities.Code(Costs.Of(level.Probability[i]))
                    && backoff == (backoffs?.Code(Costs.Of(level.Backoff[i])) ?? 0);
                wrong += right ? 0 : 1;
            }

            for (int i = 0; i < 400_000; i++)
            {
                ulong hash = NgramHash.Append(NgramHash.Start(Words + (i % 1000)), i / 1000);
                foreign += table.TryFind(hash, out _, out _) ? 1 : 0;
            }
        }

        Assert.InRange(wrong, 0, Kept / 2000);
        Assert.InRange(foreign, 1, (int)(400_000 * rate));
    }

    [Fact]
    public unsafe void All_tags_at_once_are_as_one_by_one()
    {
        Prop.ForAll<byte[], byte>((some, wanted) =>
        {
            byte[] line = new byte[NgramLine.Size];
            for (int i = 0; i < line.Length; i++)
            {
                line[i] = i < some.Length ? (byte)(some[i] % 3) : (byte)(i / 2 % 3);
            }

            var tag = (ushort)((wanted % 3) | (wanted / 3 % 3 << 8));
            fixed (byte* memory = line)
            {
                Assert.Equal(TagSearch.MatchesNaive(line, 21, tag), TagSearch.Matches(memory, 21, tag));
                Assert.Equal(TagSearch.MatchesNaive(line, 16, tag), TagSearch.Matches(memory, 16, tag));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static (NgramLevel Level, ulong[] Hashes) Level()
    {
        var level = new NgramLevel(2, Kept);
        var hashes = new ulong[Kept];
        for (int i = 0; i < Kept; i++)
        {
            level.Word[i] = i % Words;
            level.Context[i] = i / Words;
            level.Count[i] = 1;
            level.Kept[i] = true;
            level.Probability[i] = 1 / (2.0 + (i % 97));
            level.Backoff[i] = i % 5 == 0 ? 1 : 1 / (1.5 + (i % 89));
            hashes[i] = NgramHash.Append(NgramHash.Start(i / Words), i % Words);
        }

        return (level, hashes);
    }
}
