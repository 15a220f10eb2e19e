using System.Diagnostics;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests.Cluster;

/// <summary>A Slurm cluster of three virtual nodes on this machine, until it is disposed of.</summary>
internal sealed class SlurmCluster : IDisposable
{
    private readonly Shell _shell;
    private readonly string _folder;

    public SlurmCluster(Shell shell, string folder)
    {
        (_shell, _folder) = (shell, folder);
        shell.Do($"{Script("slurm-up.sh")} {folder} 3");
        shell.Set("SLURM_CONF", Path.Combine(folder, "slurm.conf"));
    }

    public void Lose(string node) => _shell.Do($"{Script("slurm-lose.sh")} {_folder} {node}");

    /// <summary>What Slurm says of a job, such as <c>JobState</c>; of one of an array, <c>5_2</c>.</summary>
    public string Of(string job, string what) =>
        _shell.Run($"scontrol --oneliner show job {job} | grep -o '{what}=[^ ]*' | head -n 1 | cut -d= -f2").Output.Trim();

    /// <summary>Waits until a condition holds, three minutes at most.</summary>
    public void Wait(string what, Func<bool> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3),
                $"{what} did not come about.\n{_shell.Run("squeue; sinfo -N; tail -n 50 *.logs/*").Output}");
            Thread.Sleep(100);
        }
    }

    public void Dispose() => _shell.Run($"{Script("slurm-down.sh")} {_folder}");

    private static string Script(string name) => House.Path("tests", "cluster", name);
}
