using OcrFrench.Documents.Json;

namespace OcrFrench.Documents;

/// <summary>Reads and cleans JSON lines: one object a line, in UTF-8, of any length in bounded memory.</summary>
public static class JsonLines
{
    /// <summary>Reads line after line, blank ones included.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <exception cref="DocumentException">A line is not a JSON object in UTF-8.</exception>
    public static IEnumerable<JsonLine> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new LineReader(stream);
        for (long number = 1; reader.Read() is { } line; number++) yield return JsonLine.Parse(line, file, number);
    }

    /// <summary>Cleans a text member of each object and leaves all else as it was, to the byte.</summary>
    /// <param name="line">The object.</param>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="field">The member to clean.</param>
    /// <param name="withCorrections">Set a member <c>corrections</c> to the changes made, also when there are none.</param>
    /// <param name="result">What was changed; <see langword="null"/> for a blank line.</param>
    /// <exception cref="DocumentException">The object has no such string member, or two.</exception>
    public static JsonLine Clean(JsonLine line, OcrCleaner cleaner, string field, bool withCorrections, out CleaningResult? result)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(cleaner);
        result = null;
        if (line.IsBlank) return line;
        result = cleaner.Analyze(line.GetString(field));
        JsonLine cleaned = line.WithString(field, result.Text);
        return withCorrections ? cleaned.WithValue("corrections", ChangeLog.ToJson(result)) : cleaned;
    }
}
