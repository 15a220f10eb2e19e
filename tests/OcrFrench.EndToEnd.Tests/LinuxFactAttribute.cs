namespace OcrFrench.EndToEnd.Tests;

/// <summary>A test of what only Linux has; elsewhere it is skipped, and counted so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "Only on Linux.";
    }
}

/// <summary>A test of denied permissions: root is denied nothing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeniedFactAttribute : FactAttribute
{
    public DeniedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") Skip = "Not for root, and not on Windows.";
    }
}

/// <summary>The same for a test with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "Only on Linux.";
    }
}
