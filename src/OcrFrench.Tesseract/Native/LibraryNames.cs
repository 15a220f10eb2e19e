namespace OcrFrench.Tesseract.Native;

/// <summary>Under which names, and where, builds of the two libraries are found on each system.</summary>
internal static class LibraryNames
{
    // In Debian, Ubuntu, Fedora and Arch, the package itself has the name with the version; the bare name comes with the development files.
    private static readonly string[] s_linuxTesseract = ["libtesseract.so.5", "libtesseract.so"];
    private static readonly string[] s_linuxLeptonica = ["libleptonica.so.6", "liblept.so.5", "libleptonica.so", "liblept.so"];
    private static readonly string[] s_macTesseract = ["libtesseract.5.dylib", "libtesseract.dylib"];
    private static readonly string[] s_macLeptonica = ["libleptonica.6.dylib", "liblept.5.dylib", "libleptonica.dylib", "liblept.dylib"];

    // The installer and MSYS2 put a hyphen before the version; vcpkg and CMake do not.
    private static readonly string[] s_windowsTesseract =
        ["libtesseract-5.dll", "libtesseract-5.5.dll", "tesseract55.dll", "tesseract54.dll", "tesseract53.dll", "tesseract52.dll",
            "tesseract51.dll", "tesseract50.dll"];

    private static readonly string[] s_windowsLeptonica =
        ["libleptonica-6.dll", "liblept-5.dll", "leptonica-1.87.0.dll", "leptonica-1.86.0.dll", "leptonica-1.85.0.dll",
            "leptonica-1.84.1.dll", "leptonica-1.83.1.dll", "leptonica-1.82.0.dll"];

    public static IReadOnlyList<string> Tesseract =>
        OperatingSystem.IsWindows() ? s_windowsTesseract : OperatingSystem.IsMacOS() ? s_macTesseract : s_linuxTesseract;

    public static IReadOnlyList<string> Leptonica =>
        OperatingSystem.IsWindows() ? s_windowsLeptonica : OperatingSystem.IsMacOS() ? s_macLeptonica : s_linuxLeptonica;

    /// <summary>Folders where the system's own loader does not look.</summary>
    public static IEnumerable<string> Folders()
    {
        if (OperatingSystem.IsMacOS()) return ["/opt/homebrew/lib", "/usr/local/lib", "/opt/local/lib"];
        if (!OperatingSystem.IsWindows()) return ["/usr/local/lib"];
        return new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.LocalApplicationData }
            .Select(Environment.GetFolderPath).Where(static folder => folder.Length > 0)
            .Select(static folder => folder.EndsWith("Local", StringComparison.OrdinalIgnoreCase)
                ? Path.Combine(folder, "Programs", "Tesseract-OCR")
                : Path.Combine(folder, "Tesseract-OCR"));
    }

    /// <summary>Folders with the data of languages.</summary>
    public static IEnumerable<string> DataFolders()
    {
        if (OperatingSystem.IsWindows()) return Folders().Select(static folder => Path.Combine(folder, "tessdata"));
        if (OperatingSystem.IsMacOS()) return ["/opt/homebrew/share/tessdata", "/usr/local/share/tessdata", "/opt/local/share/tessdata"];
        return
        [
            "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/5.00/tessdata", "/usr/share/tesseract/tessdata",
            "/usr/share/tessdata",
            "/usr/local/share/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata",
        ];
    }
}
