using System.Buffers;
using System.Text.Unicode;

namespace OcrFrench;

/// <summary>A file of correction rules, as text. It is compiled, and its mistakes reported, by <see cref="OcrCleaner.Create(OcrCleanerOptions)"/>.</summary>
/// <param name="Name">The name that error messages use, normally the file's path.</param>
/// <param name="Text">The content of the file.</param>
public sealed record RuleFile(string Name, string Text)
{
    /// <summary>Reads a rule file in UTF-8, with or without a byte order mark.</summary>
    /// <param name="path">The file; error messages name it so.</param>
    /// <returns>The file, not compiled yet.</returns>
    /// <exception cref="RuleFormatException">The file is not UTF-8; the exception names the line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RuleFile Load(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        ReadOnlySpan<byte> text = bytes.AsSpan(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        char[] chars = new char[text.Length];
        if (Utf8.ToUtf16(text, chars, out int read, out int written, replaceInvalidSequences: false) == OperationStatus.Done) return new RuleFile(path, new string(chars, 0, written));
        throw new RuleFormatException(path, text[..read].Count((byte)'\n') + 1, null, "The file is not UTF-8.", "Save it as UTF-8.");
    }
}
