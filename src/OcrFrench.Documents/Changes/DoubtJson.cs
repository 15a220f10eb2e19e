using System.Globalization;
using System.Text;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents.Changes;

/// <summary>Doubts as JSON.</summary>
internal static class DoubtJson
{
    /// <summary>A line of a file of doubts, without its end.</summary>
    public static string Line(LoggedDoubt doubt)
    {
        var json = new StringBuilder("{\"document\": ");
        JsonText.Append(json, doubt.Document);
        if (doubt.Line > 0) json.Append(CultureInfo.InvariantCulture, $", \"line\": {doubt.Line}");
        if (doubt.Page > 0) json.Append(CultureInfo.InvariantCulture, $", \"page\": {doubt.Page}");
        if (doubt.Element is { } element) JsonText.Append(json.Append(", \"element\": "), element);
        Members(json.Append(", "), doubt);
        return json.Append('}').ToString();
    }

    /// <summary>The doubts about a text that belongs to no file, as an array on one line.</summary>
    public static string Array(IEnumerable<LoggedDoubt> doubts)
    {
        var json = new StringBuilder("[");
        foreach (LoggedDoubt doubt in doubts)
        {
            Members(json.Append(json.Length > 1 ? ", {" : "{"), doubt);
            json.Append('}');
        }

        return json.Append(']').ToString();
    }

    private static void Members(StringBuilder json, LoggedDoubt doubt)
    {
        json.Append(CultureInfo.InvariantCulture, $"\"start\": {doubt.Start}, \"length\": {doubt.Original.Length}, \"original\": ");
        JsonText.Append(json, doubt.Original);
        json.Append(", \"readings\": [");
        string comma = "";
        foreach (DoubtReading reading in doubt.Readings)
        {
            JsonText.Append(json.Append(comma).Append("{\"text\": "), reading.Text);
            json.Append(CultureInfo.InvariantCulture, $", \"probability\": {Short(reading.Probability):R}}}");
            comma = ", ";
        }

        json.Append(CultureInfo.InvariantCulture, $"], \"reason\": \"{doubt.Reason}\"");
        if (doubt.Threshold is { } threshold) json.Append(CultureInfo.InvariantCulture, $", \"threshold\": {Short(threshold):R}");
    }

    /// <summary>Six digits: more are meaningless, and those of single precision, such as 0.8100000023841858, are noise.</summary>
    private static double Short(double share) => Math.Round(share, 6);
}
