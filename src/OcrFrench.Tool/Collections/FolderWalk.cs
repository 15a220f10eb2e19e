namespace OcrFrench.Tool.Collections;

/// <summary>Lists the files of a folder and of those below it, in the order of <see cref="PlannedFile.Compare"/>.</summary>
/// <remarks>
/// Hidden files, and folders that are links, are passed over: a link could lead round in circles. Only one folder's names are held at a
/// time.
/// </remarks>
internal static class FolderWalk
{
    private static readonly EnumerationOptions s_all = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        ReturnSpecialDirectories = false,
    };

    /// <param name="folder">The folder.</param>
    /// <param name="except">The full path of a folder to pass over: the one that is written to.</param>
    public static IEnumerable<PlannedFile> Files(string folder, string except) => Files(new DirectoryInfo(folder), "", except);

    private static IEnumerable<PlannedFile> Files(DirectoryInfo folder, string prefix, string except)
    {
        FileSystemInfo[]? inside = Inside(folder);
        if (inside is null)
        {
            yield return new PlannedFile(prefix.TrimEnd('/'), -1);
            yield break;
        }

        foreach (FileSystemInfo item in inside)
        {
            if (IsHidden(item.Name)) continue;
            string name = prefix + item.Name;
            if (item is DirectoryInfo below)
            {
                bool isPassedOver = below.LinkTarget is not null || below.FullName == except;
                if (isPassedOver) continue;
                foreach (PlannedFile file in Files(below, name + "/", except)) yield return file;
            }
            else
            {
                yield return new PlannedFile(name, LengthOf((FileInfo)item));
            }
        }
    }

    private static FileSystemInfo[]? Inside(DirectoryInfo folder)
    {
        try
        {
            FileSystemInfo[] inside = folder.GetFileSystemInfos("*", s_all);
            // The files of a folder are sorted by its name followed by a slash, as whole paths are.
            Array.Sort(inside, static (a, b) => PlannedFile.Compare(a.Name, b.Name));
            return inside;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static bool IsHidden(string name) => name[0] == '.' || name is "Thumbs.db" or "desktop.ini" or "ocrfrench.json";

    private static long LengthOf(FileInfo file)
    {
        try
        {
            return file.LinkTarget is null ? file.Length : new FileInfo(file.ResolveLinkTarget(returnFinalTarget: true)!.FullName).Length;
        }
        catch (IOException)
        {
            // It is gone, or leads nowhere: opening it will report that.
            return 0;
        }
    }
}
