namespace OcrFrench.Tool.Collections;

/// <summary>
/// Keeps a second run out of a folder that another is working on, and gives the latter a place for unfinished files. The system releases it
/// when the program ends, however it ends.
/// </summary>
internal sealed class CollectionLock : IDisposable
{
    private readonly FileStream _stream;
    private readonly CollectionFolder _folder;

    private CollectionLock(FileStream stream, CollectionFolder folder)
    {
        (_stream, _folder) = (stream, folder);
        // What a killed run has left half-written.
        DeleteTemporary();
        Directory.CreateDirectory(folder.Temporary);
    }

    /// <summary>Locks a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ToolException">Another run holds it, or it cannot be written to.</exception>
    public static CollectionLock Take(CollectionFolder folder)
    {
        try
        {
            Directory.CreateDirectory(folder.State);
            return new CollectionLock(
                new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0), folder);
        }
        catch (IOException) when (File.Exists(folder.Lock))
        {
            throw new ToolException(ExitCode.Unfinished, Messages.IsWorkedOn(folder.Output));
        }
        catch (Exception error) when (Failures.Describe(folder.State, error) is { } message)
        {
            throw new ToolException(ExitCode.Unfinished, message);
        }
    }

    /// <summary>The file stays: if it were deleted, a run waiting for it and one creating it anew would both hold a lock.</summary>
    public void Dispose()
    {
        DeleteTemporary();
        _stream.Dispose();
    }

    private void DeleteTemporary()
    {
        if (Directory.Exists(_folder.Temporary)) Directory.Delete(_folder.Temporary, recursive: true);
    }
}
