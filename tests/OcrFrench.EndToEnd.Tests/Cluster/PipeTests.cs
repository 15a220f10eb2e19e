using System.Globalization;
using System.Text.Json;
using OcrFrench.EndToEnd.Tests.Collections;

namespace OcrFrench.EndToEnd.Tests.Cluster;

/// <summary>Records that go through a pipe in parts come out as they do in one: what engines such as Spark and Hadoop rely on.</summary>
public sealed class PipeTests : TemporaryFolder
{
    private const int Records = 120;

    [LinuxFact]
    public void Files_of_records_cleaned_side_by_side_are_what_one_pipe_gives()
    {
        (Shell shell, string expected) = Prepare();
        shell.Do("mkdir parts propre && split --lines 25 pages.jsonl parts/ --additional-suffix .jsonl");
        shell.Do("printf '%s\\0' parts/*.jsonl | xargs -0 -P 2 -I{} ocrfrench clean -q {} -o propre/");
        Assert.Equal(expected, shell.Do("cat propre/*.jsonl"));
    }

    [ParallelFact]
    public void GNU_parallel_keeps_the_order_of_records()
    {
        (Shell shell, string expected) = Prepare();
        Assert.Equal(
            expected, shell.Do("parallel --will-cite --pipe --keep-order --block 48k -j 2 ocrfrench clean --format jsonl < pages.jsonl"));
    }

    /// <summary>Hadoop adds a tab to what a mapper writes, since a record is a key and a value to it.</summary>
    [LinuxFact]
    public void Records_may_end_with_the_tab_that_Hadoop_adds()
    {
        (Shell shell, string expected) = Prepare();
        Assert.Equal(expected.Replace("\n", "\t\n", StringComparison.Ordinal),
            shell.Do("sed 's/$/\\t/' pages.jsonl | ocrfrench clean --format jsonl"));
    }

    private (Shell Shell, string Expected) Prepare()
    {
        string[] records = [.. Enumerable.Range(0, Records).Select(static i => $"{{\"id\": {i.ToString(CultureInfo.InvariantCulture)}, "
            + $"\"text\": {JsonSerializer.Serialize(GeneratedCollection.Text(i))}}}\n")];
        Write("pages.jsonl", string.Concat(records));
        var shell = new Shell(Path.GetDirectoryName(At("pages.jsonl"))!);
        string expected = shell.Do("ocrfrench clean --format jsonl < pages.jsonl");
        Assert.Equal(Records, expected.Count('\n'));
        Assert.NotEqual(Read("pages.jsonl"), expected);
        return (shell, expected);
    }
}
