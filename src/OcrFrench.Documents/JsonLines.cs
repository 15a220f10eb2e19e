using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents;

/// <summary>Reads and cleans JSON lines: one object per line, in UTF-8, of any length in bounded memory.</summary>
public static class JsonLines
{
    /// <summary>The rule name under which a change log lists the member <c>doubts</c>.</summary>
    internal const string WithDoubts = "with-doubts";

    /// <summary>Reads line after line, blank ones included.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <returns>The lines, read on demand.</returns>
    /// <exception cref="DocumentException">A line is not a JSON object in UTF-8.</exception>
    public static IEnumerable<JsonLine> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new LineReader(stream);
        long offset = 0;
        for (long number = 1; reader.Read() is { } line; number++)
        {
            if (number == 1) OtherContent.Refuse(line, file);
            yield return JsonLine.Parse(line, file, number, offset);
            offset += line.Length;
        }
    }

    /// <summary>Cleans a text member of an object and leaves everything else as it was, byte for byte.</summary>
    /// <param name="line">The object.</param>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="field">The member to clean.</param>
    /// <returns>The line to write, and what was changed.</returns>
    /// <exception cref="DocumentException">The object has no such string member, or has two.</exception>
    public static JsonLineResult Clean(JsonLine line, OcrCleaner cleaner, string field) =>
        Clean(line, cleaner, field, withCorrections: false, withDoubts: false);

    /// <summary>
    /// Cleans a text member of an object, leaves everything else as it was, and adds a member <c>corrections</c> with the changes made,
    /// even if there are none.
    /// </summary>
    /// <param name="line">The object.</param>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="field">The member to clean.</param>
    /// <returns>The line to write, and what was changed.</returns>
    /// <exception cref="DocumentException">The object has no such string member, or has two.</exception>
    public static JsonLineResult CleanWithCorrections(JsonLine line, OcrCleaner cleaner, string field) =>
        Clean(line, cleaner, field, withCorrections: true, withDoubts: false);

    internal static JsonLineResult Clean(JsonLine line, OcrCleaner cleaner, string field, bool withCorrections, bool withDoubts)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(cleaner);
        if (line.IsBlank) return new JsonLineResult(line, null, []);
        CleaningResult result = cleaner.Analyze(line.GetString(field));
        if (result.Corrections.Count == 0 && !withCorrections && !withDoubts) return new JsonLineResult(line, result, []);
        var made = new List<LoggedChange>();
        LoggedEdit[] edits = line.EditsFor(field, result.Corrections);
        for (int i = 0; i < edits.Length; i++) made.Add(LoggedChange.Of(result.Corrections[i], [edits[i]]) with { Line = line.Number });
        if (withCorrections)
        {
            LoggedEdit added = line.EditFor("corrections", ChangeLog.ToJson(result));
            made.Add(new LoggedChange { Line = line.Number, Kind = "Addition", Rule = "with-corrections", Edits = [added] });
        }

        if (withDoubts)
        {
            LoggedEdit added = line.EditFor("doubts", DoubtJson.Array(result.Doubts.Select(static doubt => LoggedDoubt.Of(doubt, ""))));
            made.Add(new LoggedChange { Line = line.Number, Kind = "Addition", Rule = WithDoubts, Edits = [added] });
        }

        return new JsonLineResult(
            line.With(made.SelectMany(static change => change.Edits).OrderBy(static edit => edit.Start)), result, made);
    }
}

/// <summary>A line of JSON lines after cleaning.</summary>
/// <param name="Line">The line to write: the same instance if nothing was changed.</param>
/// <param name="Analysis">The cleaning of the member’s text; <see langword="null"/> for a blank line.</param>
/// <param name="Changes">What was changed, with what it does to the bytes of the file.</param>
public sealed record JsonLineResult(JsonLine Line, CleaningResult? Analysis, IReadOnlyList<LoggedChange> Changes);
