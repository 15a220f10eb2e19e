using System.Diagnostics;

namespace OcrFrench.EndToEnd.Tests.Cluster;

/// <summary>A test on a real Slurm cluster of virtual nodes; skipped, and counted so, where this machine cannot hold one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlurmFactAttribute : FactAttribute
{
    public SlurmFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") Skip = "Only for root on Linux.";
        else if (Array.Exists(["slurmctld", "slurmd", "munged", "sbatch"], static program => !Programs.Has(program)))
            Skip = "Slurm is missing: apt install slurm-wlm munge.";
        else if (!CanRename()) Skip = "This machine allows no namespaces.";
    }

    private static bool CanRename()
    {
        using Process process = Process.Start(
            new ProcessStartInfo("unshare", ["--uts", "true"]) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

/// <summary>A test of a pipe that needs GNU parallel.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ParallelFactAttribute : FactAttribute
{
    public ParallelFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Programs.Has("parallel")) Skip = "GNU parallel is missing: apt install parallel.";
    }
}

internal static class Programs
{
    /// <summary>Whether a program is on the path, or where only root looks.</summary>
    public static bool Has(string name) =>
        (Environment.GetEnvironmentVariable("PATH") + ":/usr/sbin:/sbin").Split(':').Any(folder => File.Exists(Path.Combine(folder, name)));
}
