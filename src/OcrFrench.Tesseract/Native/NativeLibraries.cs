using System.Reflection;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace OcrFrench.Tesseract.Native;

/// <summary>Finds and loads the two libraries, once for the process.</summary>
internal static partial class NativeLibraries
{
    public const string Tesseract = "tesseract";
    public const string Leptonica = "leptonica";

    /// <summary>The variable that says where the library is.</summary>
    public const string Place = "OCRFRENCH_TESSERACT";

    private static readonly Lock s_gate = new();
    private static nint s_tesseract, s_leptonica;
    private static bool s_isResolving;

    /// <summary>The folder of the library if it was found by a path; otherwise null.</summary>
    public static string? Folder { get; private set; }

    /// <summary>Loads both libraries, unless they are loaded.</summary>
    /// <param name="path">A folder, or the file of Tesseract's library; nothing to look in the usual places.</param>
    /// <exception cref="EngineNotFoundException">One of them was not found in any of the places.</exception>
    public static void Load(string? path)
    {
        lock (s_gate)
        {
            if (s_tesseract != 0) return;
            // OpenMP reads this when the library is loaded. Its threads make a page up to ten times as slow: pages are read in parallel
            // instead.
            LimitThreads();
            var tried = new List<string>();
            nint tesseract = Find(LibraryNames.Tesseract, path, tried, out string? found);
            if (tesseract == 0) throw new EngineNotFoundException(MissingPart.Library, "tesseract", tried);
            Folder = found;
            // The same Leptonica that Tesseract is linked with: on systems that allow it, it is reached through Tesseract itself.
            nint leptonica = tesseract;
            if (!NativeLibrary.TryGetExport(tesseract, "pixReadMem", out _))
                leptonica = Find(LibraryNames.Leptonica, found ?? path, tried = [], out _);
            if (leptonica == 0) throw new EngineNotFoundException(MissingPart.Library, "leptonica", tried);
            if (!s_isResolving) NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);
            s_isResolving = true;
            (s_leptonica, s_tesseract) = (leptonica, tesseract);
        }

        LeptonicaMessages.Capture();
    }

    /// <summary>A function that some versions of Tesseract do not have.</summary>
    public static bool TryGetExport(string name, out nint address) => NativeLibrary.TryGetExport(s_tesseract, name, out address);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search) =>
        name switch { Tesseract => s_tesseract, Leptonica => s_leptonica, _ => 0 };

    private static nint Find(IReadOnlyList<string> names, string? path, List<string> tried, out string? folder)
    {
        foreach (string candidate in Candidates(names, path))
        {
            tried.Add(candidate);
            folder = Path.GetDirectoryName(candidate) is { Length: > 0 } there ? there : null;
            if (NativeLibrary.TryLoad(candidate, out nint library)) return library;
        }

        folder = null;
        return 0;
    }

    private static IEnumerable<string> Candidates(IReadOnlyList<string> names, string? path)
    {
        // A caller that names a place wants the library there, not another one.
        if (path is { Length: > 0 })
        {
            string full = Path.GetFullPath(path);
            if (Directory.Exists(full) || !names.Equals(LibraryNames.Tesseract))
                return names.Select(name => Path.Combine(Directory.Exists(full) ? full : Path.GetDirectoryName(full)!, name));
            return [full];
        }

        return [.. names, .. LibraryNames.Folders().SelectMany(folder => names.Select(name => Path.Combine(folder, name)))];
    }

    /// <summary>Sets a variable where native code reads it, which .NET's own environment is not; what the user has set stays.</summary>
    private static void LimitThreads()
    {
        const string Name = "OMP_THREAD_LIMIT";
        try
        {
            if (!OperatingSystem.IsWindows()) _ = SetEnvironment(Name, "1", overwrite: 0);
            else if (Environment.GetEnvironmentVariable(Name) is null) _ = PutEnvironment(Name, "1");
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            // The C library has another name: pages then take longer, but nothing else changes.
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);

    [LibraryImport("ucrtbase.dll", EntryPoint = "_putenv_s", StringMarshalling = StringMarshalling.Utf8),
        DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int PutEnvironment(string name, string value);
}
