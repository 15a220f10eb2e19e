using System.Globalization;
using System.Text.Json;
using OcrFrench.Documents;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Cluster;

/// <summary>A line of the list of a shard: <c>{"file": "…", "bytes": "…"}</c>.</summary>
internal static class ManifestFile
{
    public static void Write(Stream stream, PlannedFile file)
    {
        stream.Write("{\"file\": "u8);
        stream.Write(JsonSerializer.SerializeToUtf8Bytes(file.File, JournalJson.Readable.String));
        stream.Write(
            System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $", \"bytes\": \"{file.Length}\"}}\n")));
    }

    /// <exception cref="DocumentException">The line is not as it was written.</exception>
    public static PlannedFile Parse(JsonLine line) =>
        new(line.GetString("file"), long.Parse(line.GetString("bytes"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
}
