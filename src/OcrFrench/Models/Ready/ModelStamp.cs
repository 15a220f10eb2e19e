namespace OcrFrench.Models.Ready;

/// <summary>Identifies the data of an engine: documents are stamped with it.</summary>
internal static class ModelStamp
{
    /// <summary>The headers of the files contain the checksums of their contents.</summary>
    private const int HeadSize = 80;

    private static readonly string[] s_files =
        ["language.bin", "lexicon.bin", "chars.bin", "ranker.bin", "rules.bin", "confusable-words.bin", "channel-general.bin",
        "channel-english.bin", "channel-french.bin", "channel-noaccents.bin", "channel-finereader.bin"];

    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Text { get; } = Make();

    private static string Make()
    {
        ulong stamp = 0;
        foreach (string file in s_files)
        {
            ReadOnlySpan<byte> all = DataMemory.OfResource(file).Span;
            stamp = ReadyTable.Stamp(stamp, all[..Math.Min(all.Length, HeadSize)]);
        }

        return stamp.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
