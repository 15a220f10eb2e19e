using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Reading;

/// <summary>Finds the folder that has the data of all languages asked for. Tesseract itself only says that something failed.</summary>
internal static class LanguageData
{
    /// <exception cref="ArgumentException">The name is not that of a language.</exception>
    /// <exception cref="EngineNotFoundException">The data of a language are in none of the folders.</exception>
    public static string Find(string language, string? folder)
    {
        string[] names = language.Split('+');
        foreach (string name in names)
            if (!IsName(name))
                throw new ArgumentException($"“{name}” is not the name of a language; “fra”, “frm” or “fra+lat” are.", nameof(language));

        string[] folders = [.. Folders(folder).Distinct(StringComparer.Ordinal)];
        foreach (string candidate in folders)
            if (Array.TrueForAll(names, name => File.Exists(Data(candidate, name)))) return candidate;

        string missing = Array.Find(names, name => !Array.Exists(folders, candidate => File.Exists(Data(candidate, name)))) ?? names[0];
        throw new EngineNotFoundException(MissingPart.Language, missing, [.. folders.Select(candidate => Data(candidate, missing))]);
    }

    private static IEnumerable<string> Folders(string? folder)
    {
        if (folder is { Length: > 0 }) return [Path.GetFullPath(folder)];
        var folders = new List<string>();
        // The variable once named the folder above.
        if (Environment.GetEnvironmentVariable("TESSDATA_PREFIX") is { Length: > 0 } prefix)
            folders.AddRange([prefix, Path.Combine(prefix, "tessdata")]);
        if (NativeLibraries.Folder is { } library)
            folders.AddRange([Path.Combine(library, "tessdata"), Path.GetFullPath(Path.Combine(library, "..", "share", "tessdata"))]);
        folders.AddRange(LibraryNames.DataFolders());
        return folders;
    }

    private static string Data(string folder, string language) => Path.Combine(folder, language + ".traineddata");

    /// <summary>Such as <c>fra</c>, <c>chi_sim</c> or <c>script/Latin</c>; nothing that leads out of the folder.</summary>
    private static bool IsName(string name) =>
        name.Length > 0 && !name.StartsWith('/') && !name.EndsWith('/')
        && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '/');
}
