using System.Diagnostics;

namespace OcrFrench.Tesseract.Tests;

/// <summary>A test that needs Tesseract with French data: skipped, and counted as skipped, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineFactAttribute : FactAttribute
{
    public EngineFactAttribute() => Skip = Installed.EngineMissing;
}

/// <summary>The same for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineTheoryAttribute : TheoryAttribute
{
    public EngineTheoryAttribute() => Skip = Installed.EngineMissing;
}

/// <summary>A test that needs poppler's tools too.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = Installed.EngineMissing ?? Installed.PopplerMissing;
}

internal static class Installed
{
    /// <summary>Why tests of the engine are skipped; null where it is installed.</summary>
    public static string? EngineMissing { get; } = LookForEngine();

    public static string? PopplerMissing { get; } = LookForPoppler();

    private static string? LookForEngine()
    {
        try
        {
            new ScanReader().Dispose();
            return null;
        }
        catch (EngineNotFoundException error)
        {
            return error.Part == MissingPart.Library ? "Tesseract is not installed." : "Tesseract’s French data are not installed.";
        }
    }

    private static string? LookForPoppler()
    {
        try
        {
            using Process process = Process.Start(
                new ProcessStartInfo("pdftotext", "-v") { UseShellExecute = false, RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Poppler’s tools are not installed.";
        }
    }
}
