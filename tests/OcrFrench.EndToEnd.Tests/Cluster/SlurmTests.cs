using System.Text.RegularExpressions;
using OcrFrench.EndToEnd.Tests.Collections;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests.Cluster;

public sealed class SlurmTests : TemporaryFolder
{
    private const int Files = 300;
    private const int Shards = 6;

    /// <summary>The shard in whose middle its node is lost.</summary>
    private const int Lost = 2;

    [SlurmFact]
    public void A_cluster_that_loses_a_node_leaves_what_one_machine_leaves()
    {
        GeneratedCollection.Write(At("fonds"), Files, withBroken: true);
        // The log names files as they were named to the tool: the same name in two places.
        Directory.CreateDirectory(At("one"));
        var shell = new Shell(Path.GetDirectoryName(At("fonds"))!);
        ShellRun single = shell.Run("cd one && ocrfrench clean ../fonds -o propre -q");
        Assert.Equal(2, single.ExitCode);

        Directory.CreateDirectory(At("many"));
        StopInTheMiddle(shell);
        using (var cluster = new SlurmCluster(shell, At("s")))
        {
            string said = shell.Do($"cd many && FOLDER=../fonds OUT=propre SHARDS={Shards} {House.Path("examples", "slurm", "submit.sh")}");
            string[] jobs = [.. Regex.Matches(said, "(?:plan|shards|merge) ([0-9]+)", RegexOptions.None).Select(static match => match.Groups[1].Value)];
            Assert.Equal(3, jobs.Length);
            cluster.Wait("the middle of a shard", () => File.Exists(At("stopped")));
            string journal = Read($"many/propre/.ocrfrench/shards/{Lost:D5}/journal");
            Assert.DoesNotContain("{\"end\"", journal, StringComparison.Ordinal);
            cluster.Lose(Read("stopped").Trim());
            cluster.Wait("the merge", () => cluster.Of(jobs[2], "JobState") is not ("PENDING" or "RUNNING" or "CONFIGURING" or "COMPLETING"));
            Assert.Equal("COMPLETED", cluster.Of(jobs[2], "JobState"));
            Assert.Equal("1", cluster.Of($"{jobs[1]}_{Lost}", "Restarts"));
        }

        // First what says most if it differs.
        Assert.Equal(Read("one/propre/.ocrfrench/journal").Split('\n'), Read("many/propre/.ocrfrench/journal").Split('\n'));
        GeneratedCollection.AssertSame(GeneratedCollection.Tree(At("one/propre")), GeneratedCollection.Tree(At("many/propre")));
        string page = Read("many/propre.html");
        Assert.Equal(shell.Do("cd one && ocrfrench report propre"), page);
        Assert.Contains("the rest of the document is missing", page, StringComparison.Ordinal);
    }

    /// <summary>Puts a tool on the path that stands still in the middle of one shard, when it is run for the first time.</summary>
    private void StopInTheMiddle(Shell shell)
    {
        File.Move(shell.Tool, shell.Tool + "-itself");
        File.WriteAllText(shell.Tool, $$"""
            #!/bin/bash
            [[ $1 == clean && ${SLURM_ARRAY_TASK_ID:-} == {{Lost}} && -z ${SLURM_RESTART_COUNT:-} ]] || exec "$0-itself" "$@"
            "$0-itself" "$@" &
            journal=propre/.ocrfrench/shards/{{Lost:D5}}/journal
            until [[ -s $journal ]]; do :; done
            kill -STOP $!
            echo "$SLURMD_NODENAME" > '{{At("stopping")}}'
            mv '{{At("stopping")}}' '{{At("stopped")}}'
            wait
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(shell.Tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
