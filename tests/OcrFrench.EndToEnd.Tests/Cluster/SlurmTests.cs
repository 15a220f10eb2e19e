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
            string[] jobs = Submit(shell);
            cluster.Wait("the middle of a shard", () => File.Exists(At("stopped")));
            string journal = Read($"many/propre/.ocrfrench/shards/{Lost:D5}/journal");
            Assert.DoesNotContain("{\"end\"", journal, StringComparison.Ordinal);
            cluster.Lose(Read("stopped").Trim());
            Assert.Equal("COMPLETED", End(cluster, jobs[2]));
            Assert.Equal("1", cluster.Of($"{jobs[1]}_{Lost}", "Restarts"));
        }

        // First what says most if it differs.
        Assert.Equal(Read("one/propre/.ocrfrench/journal").Split('\n'), Read("many/propre/.ocrfrench/journal").Split('\n'));
        GeneratedCollection.AssertSame(GeneratedCollection.Tree(At("one/propre")), GeneratedCollection.Tree(At("many/propre")));
        string page = Read("many/propre.html");
        Assert.Equal(shell.Do("cd one && ocrfrench report propre"), page);
        Assert.Contains("the rest of the document is missing", page, StringComparison.Ordinal);
    }

    [SlurmFact]
    public void After_a_shard_has_failed_the_same_command_does_the_rest()
    {
        GeneratedCollection.Write(At("fonds"), 40);
        Directory.CreateDirectory(At("one"));
        var shell = new Shell(Path.GetDirectoryName(At("fonds"))!);
        shell.Do("cd one && ocrfrench clean ../fonds -o propre");
        Directory.CreateDirectory(At("many"));
        Wrap(shell,
            $"[[ $1 == clean && ${{SLURM_ARRAY_TASK_ID:-}} == {Lost} && ! -e '{At("mended")}' ]] && exit 4\nexec \"$0-itself\" \"$@\"\n");
        using (var cluster = new SlurmCluster(shell, At("s")))
        {
            string[] jobs = Submit(shell);
            Assert.Equal("CANCELLED", End(cluster, jobs[2]));
            Assert.Equal("FAILED", cluster.Of($"{jobs[1]}_{Lost}", "JobState"));
            ShellRun early = shell.Run("cd many && ocrfrench merge --manifest propre.plan/manifest.json -o propre");
            Assert.Equal(5, early.ExitCode);
            Assert.Contains($"shard {Lost}: 0 of ", early.Error, StringComparison.Ordinal);
            Write("mended", "");
            Assert.Equal("COMPLETED", End(cluster, Submit(shell)[2]));
        }

        GeneratedCollection.AssertSame(GeneratedCollection.Tree(At("one/propre")), GeneratedCollection.Tree(At("many/propre")));
    }

    /// <summary>Submits the example, and gives back its jobs: the plan, the shards, the merge.</summary>
    private static string[] Submit(Shell shell)
    {
        string said = shell.Do($"cd many && FOLDER=../fonds OUT=propre SHARDS={Shards} {House.Path("examples", "slurm", "submit.sh")}");
        string[] jobs = [
            .. Regex.Matches(said, "(plan|shards|merge) ([0-9]+)", RegexOptions.None).Select(static match => match.Groups[2].Value)];
        Assert.Equal(3, jobs.Length);
        return jobs;
    }

    /// <summary>Waits for a job, and tells how it ended.</summary>
    private static string End(SlurmCluster cluster, string job)
    {
        cluster.Wait(
            "the end of " + job, () => cluster.Of(job, "JobState") is not ("PENDING" or "RUNNING" or "CONFIGURING" or "COMPLETING"));
        return cluster.Of(job, "JobState");
    }

    /// <summary>Puts a tool on the path that stands still in the middle of one shard, when it is run for the first time.</summary>
    private void StopInTheMiddle(Shell shell) => Wrap(shell, $$"""
        [[ $1 == clean && ${SLURM_ARRAY_TASK_ID:-} == {{Lost}} && -z ${SLURM_RESTART_COUNT:-} ]] || exec "$0-itself" "$@"
        "$0-itself" "$@" &
        journal=propre/.ocrfrench/shards/{{Lost:D5}}/journal
        until [[ -s $journal ]]; do :; done
        kill -STOP $!
        echo "$SLURMD_NODENAME" > '{{At("stopping")}}'
        mv '{{At("stopping")}}' '{{At("stopped")}}'
        wait

        """);

    /// <summary>Puts a script in the place of the tool, which it finds beside it.</summary>
    private static void Wrap(Shell shell, string script)
    {
        File.Move(shell.Tool, shell.Tool + "-itself");
        File.WriteAllText(shell.Tool, "#!/bin/bash\n" + script.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(shell.Tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
