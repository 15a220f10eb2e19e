using System.Buffers;
using System.Text.Unicode;

namespace OcrFrench;

/// <summary>
/// A file of correction rules, as text. <see cref="OcrCleaner.Create(OcrCleanerOptions)"/> compiles it and reports its mistakes.
/// </summary>
/// <param name="Name">The name to use in error messages, normally the file’s path.</param>
/// <param name="Text">The content of the file.</param>
public sealed record RuleFile(string Name, string Text)
{
    /// <summary>Reads a rule file in UTF-8, with or without a byte order mark.</summary>
    /// <param name="path">The file; error messages use this name.</param>
    /// <returns>The file, not yet compiled.</returns>
    /// <exception cref="RuleFormatException">The file is not UTF-8; the exception names the line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static RuleFile Load(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        ReadOnlySpan<byte> text = bytes.AsSpan(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        char[] chars = new char[text.Length];
        if (Utf8.ToUtf16(text, chars, out int read, out int written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return new RuleFile(path, new string(chars, 0, written));
        }
        throw new RuleFormatException(path, text[..read].Count((byte)'\n') + 1, null, "The file is not UTF-8.", "Save it as UTF-8.");
    }
}
