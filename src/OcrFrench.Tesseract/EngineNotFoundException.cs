namespace OcrFrench.Tesseract;

/// <summary>Tesseract, Leptonica or the data of a language is not installed, or is not in any of the places searched.</summary>
public sealed class EngineNotFoundException : Exception
{
    internal EngineNotFoundException(MissingPart part, string name, IReadOnlyList<string> tried)
        : base(Describe(part, name, tried))
    {
        Part = part;
        Name = name;
        Tried = tried;
        InstallCommands = Commands(part, name);
    }

    /// <summary>What is missing.</summary>
    public MissingPart Part { get; }

    /// <summary>The library or the language, such as <c>tesseract</c> or <c>fra</c>.</summary>
    public string Name { get; }

    /// <summary>Every file that was tried, in order; the system searched for names without a folder.</summary>
    public IReadOnlyList<string> Tried { get; }

    /// <summary>The command that installs it, for each system.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> InstallCommands { get; }

    private static string Describe(MissingPart part, string name, IReadOnlyList<string> tried)
    {
        string what = part == MissingPart.Library
            ? $"The library {name} is not installed, or cannot be loaded."
            : $"Tesseract’s data for the language “{name}” are not installed.";
        string commands = string.Join("\n", Commands(part, name).Select(static command => $"  {command.Key}: {command.Value}"));
        return $"{what}\nTried:\n{string.Join("\n", tried.Select(static file => "  " + file))}\nTo install:\n{commands}";
    }

    private static KeyValuePair<string, string>[] Commands(MissingPart part, string name)
    {
        string language = part == MissingPart.Language ? name : "fra";
        return
        [
            // Debian's packages write frm for frm, but chi-sim for chi_sim.
            new("Debian, Ubuntu", "sudo apt install tesseract-ocr tesseract-ocr-" + language.Replace('_', '-')),
            new("Fedora", "sudo dnf install tesseract tesseract-langpack-" + language),
            new("macOS", "brew install tesseract tesseract-lang"),
            new("Windows", "winget install UB-Mannheim.TesseractOCR"
                + (part == MissingPart.Language ? $" (choose the language “{name}” in the installer)" : "")),
        ];
    }
}

/// <summary>What can be missing.</summary>
public enum MissingPart
{
    /// <summary>A library.</summary>
    Library,

    /// <summary>The data of a language.</summary>
    Language,
}
