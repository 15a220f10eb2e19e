using System.Globalization;
using System.Text;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents;

/// <summary>Writes the changes made to documents as JSON lines, one change a line, enough to show and to undo each of them.</summary>
/// <remarks>
/// Members: <c>file</c>, <c>line</c> (of the file, from 1), <c>start</c> and <c>outputStart</c> (UTF-16 offsets in the source and the
/// cleaned text; for JSON lines in the text member), <c>original</c>, <c>replacement</c>, <c>kind</c>, <c>rule</c>, <c>confidence</c>
/// and <c>runnersUp</c>.
/// </remarks>
public sealed class ChangeLog
{
    private readonly Stream _stream;

    /// <summary>Makes a log that writes to a stream, in UTF-8. The stream is left open.</summary>
    public ChangeLog(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    /// <summary>Writes the changes made to a plain text.</summary>
    /// <param name="file">The name of the document.</param>
    /// <param name="result">What was changed.</param>
    public void Write(string file, CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        long line = 1;
        int counted = 0;
        foreach (Correction correction in result.Corrections)
        {
            line += result.Source.AsSpan(counted, correction.Start - counted).Count('\n');
            counted = correction.Start;
            Write(file, line, correction);
        }
    }

    /// <summary>Writes the changes made to a member of a JSON object.</summary>
    /// <param name="file">The name of the document.</param>
    /// <param name="line">The line of the object, from 1.</param>
    /// <param name="result">What was changed.</param>
    public void Write(string file, long line, CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (Correction correction in result.Corrections) Write(file, line, correction);
    }

    /// <summary>The changes as a JSON array on one line, without file and line.</summary>
    public static string ToJson(CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var json = new StringBuilder("[");
        foreach (Correction correction in result.Corrections)
        {
            if (json.Length > 1) json.Append(", ");
            Append(json.Append('{'), correction);
            json.Append('}');
        }

        return json.Append(']').ToString();
    }

    private void Write(string file, long line, Correction correction)
    {
        var json = new StringBuilder("{\"file\": ");
        JsonText.Append(json, file);
        json.Append(CultureInfo.InvariantCulture, $", \"line\": {line}, ");
        Append(json, correction);
        _stream.Write(Encoding.UTF8.GetBytes(json.Append("}\n").ToString()));
    }

    private static void Append(StringBuilder json, Correction correction)
    {
        json.Append(CultureInfo.InvariantCulture, $"\"start\": {correction.Start}, \"outputStart\": {correction.OutputStart}, \"original\": ");
        JsonText.Append(json, correction.Original);
        json.Append(", \"replacement\": ");
        JsonText.Append(json, correction.Replacement);
        json.Append(", \"kind\": ");
        JsonText.Append(json, correction.Kind.ToString());
        json.Append(", \"rule\": ");
        JsonText.Append(json, correction.Rule);
        json.Append(CultureInfo.InvariantCulture, $", \"confidence\": {correction.Confidence:R}, \"runnersUp\": [");
        for (int i = 0; i < correction.RunnersUp.Count; i++)
        {
            if (i > 0) json.Append(", ");
            JsonText.Append(json, correction.RunnersUp[i]);
        }

        json.Append(']');
    }
}
