namespace OcrFrench.Documents.Files;

/// <summary>A file that appears whole or not at all: written beside its place, and moved there by <see cref="Commit"/>.</summary>
internal sealed class SafeFile : IDisposable
{
    private static readonly Lock s_gate = new();
    private static readonly HashSet<SafeFile> s_pending = [];

    private readonly string _path;
    private readonly string? _temporary;
    private readonly OutputFile _stream;

    /// <summary>Starts writing a file. An existing file stays in place until <see cref="Commit"/>.</summary>
    /// <param name="path">Where to put the file. A link is followed, and kept.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing to the folder is not permitted.</exception>
    public SafeFile(string path)
        : this(path, temporaryFolder: null)
    {
    }

    /// <summary>Starts to write a file that is first written in another folder, which nobody looks into.</summary>
    /// <param name="path">Where to put the file. A link is followed, and kept.</param>
    /// <param name="temporaryFolder">The other folder, on the same disk; <see langword="null"/> to write it beside its place.</param>
    /// <exception cref="IOException">A folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing to a folder is not permitted.</exception>
    public SafeFile(string path, string? temporaryFolder)
    {
        _path = ResolvePath(path);
        if (IsDevice(Path.GetFullPath(path)) || IsDevice(_path))
        {
            // A terminal, a pipe or the null device is written to, never replaced.
            _stream = new OutputFile(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));
            return;
        }

        string folder = temporaryFolder ?? Path.GetDirectoryName(_path)!;
        _temporary = Path.Combine(folder, "." + Path.GetFileName(_path) + "." + Path.GetRandomFileName() + ".tmp");
        lock (s_gate)
        {
            _stream = new OutputFile(new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16));
            s_pending.Add(this);
        }
    }

    /// <summary>
    /// Whether <see cref="Commit"/> waits until the disk has the file, so that not even a power failure can leave it empty. Whoever writes
    /// many files can leave it out, and call <see cref="Flush"/> for all of them from time to time, which takes far less time.
    /// </summary>
    public bool IsFlushed { get; init; } = true;

    /// <summary>Where to write.</summary>
    public Stream Stream => _stream;

    /// <summary>The full path of a file, its last links followed: two names of one file give the same path.</summary>
    public static string ResolvePath(string path)
    {
        string full = Path.GetFullPath(path);
        try
        {
            string real = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
            return Path.GetFullPath(real);
        }
        catch (IOException)
        {
            // Circular links: opening the file will report that.
            return full;
        }
    }

    /// <summary>Waits until a file that was written without waiting has reached the disk.</summary>
    /// <param name="path">The file. Nothing happens when there is none.</param>
    /// <exception cref="IOException">The disk does not accept it.</exception>
    public static void Flush(string path)
    {
        if (!File.Exists(path)) return;
        using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(
            path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Deletes everything that is not yet in place: for a program that was interrupted and is about to end.</summary>
    public static void AbandonAll()
    {
        lock (s_gate)
        {
            foreach (SafeFile file in s_pending) File.Delete(file._temporary!);
            s_pending.Clear();
        }
    }

    /// <summary>Puts the file in its place, replacing what was there.</summary>
    /// <param name="backup">
    /// Keep what was there as <c>NAME.bak</c>, or <c>NAME.2.bak</c> and so on if there is one already: no backup is ever overwritten.
    /// </param>
    /// <returns>The path of the backup, or <see langword="null"/>.</returns>
    public string? Commit(bool backup = false)
    {
        if (_temporary is null) _stream.Flush();
        else if (IsFlushed) _stream.FlushToDisk();
        _stream.Dispose();
        if (_temporary is null) return null;
        lock (s_gate)
        {
            if (!s_pending.Contains(this)) return null;
            string? kept = null;
            if (File.Exists(_path))
            {
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
                if (backup) File.Copy(_path, kept = FreeBackup(_path), overwrite: false);
            }

            File.Move(_temporary, _path, overwrite: true);
            s_pending.Remove(this);
            return kept;
        }
    }

    /// <summary>Deletes the file if it was not put in its place.</summary>
    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (IOException) when (_temporary is not null)
        {
            // What could not be written when the disk was full cannot be written now either; the caller already knows.
        }
        finally
        {
            lock (s_gate)
            {
                if (s_pending.Remove(this)) File.Delete(_temporary!);
            }
        }
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static string FreeBackup(string path)
    {
        string candidate = path + ".bak";
        for (int n = 2; File.Exists(candidate); n++) candidate = FormattableString.Invariant($"{path}.{n}.bak");
        return candidate;
    }
}
