using System.Runtime.InteropServices;
using OcrFrench.Documents.Files;

namespace OcrFrench.Tool.Collections;

/// <summary>Waits until files have reached the disk.</summary>
internal static partial class DiskSync
{
    /// <summary>Waits for files of one folder and those below it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files.</param>
    /// <exception cref="IOException">The disk does not accept them.</exception>
    public static void Wait(string folder, IReadOnlyCollection<string> files)
    {
        // Waiting for thousands of small files one by one takes longer than cleaning them. Linux can wait for a whole disk at once.
        if (files.Count > 0 && TrySyncDisk(folder)) return;
        foreach (string file in files) SafeFile.Flush(file);
    }

    private static bool TrySyncDisk(string folder)
    {
        if (!OperatingSystem.IsLinux()) return false;
        int handle = Open(folder, flags: 0);
        if (handle < 0) return false;
        bool isDone = SyncFileSystem(handle) == 0;
        _ = Close(handle);
        return isDone;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8),
        DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(int handle);

    [LibraryImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);
}
