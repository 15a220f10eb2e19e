using System.Text.Json;
using OcrFrench.Documents;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>
/// Any journal of a collection: read as far as it is sound. Behind a first byte that asks for it, the checksums are made right again.
/// </summary>
internal sealed class JournalTarget : SmallTarget
{
    public override string Name => "journal";

    public override IReadOnlyList<byte[]> Seeds { get; } = [[0, .. Sound()], [1, .. Sound()]];

    public override int QuickInputs => 250;

    public override Outcome Run(byte[] input)
    {
        if (input.Length == 0) return new Outcome("empty");
        byte[] journal = input[0] % 2 == 1 ? WithChecksums(input.AsSpan(1)) : input[1..];
        string path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(path, journal);
            using var reader = new JournalReader(path);
            int entries = 0;
            while (reader.Next() is { } entry)
            {
                FindingException.ThrowIf(entry.File is null, "A file has no name.");
                entries++;
            }

            FindingException.ThrowIf(reader.Position > journal.Length, "More is sound than there is.");
            return new Outcome(
                reader.IsComplete ? "whole" : reader.Head is null ? "no head" : "torn", FormattableString.Invariant($"{entries}"));
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static byte[] Sound()
    {
        using var stream = new MemoryStream();
        ulong checksum = 0;
        foreach (byte[] json in (byte[][])
        [
            JsonSerializer.SerializeToUtf8Bytes(new JournalHead {
                Folder = "fonds", Tool = "ocrfrench 1", Model = "0123456789abcdef", Options = "x" }, JournalJson.Readable.JournalHead),
            JsonSerializer.SerializeToUtf8Bytes(new JournalEntry { File = "a/é.txt", Format = "text", Source = FileState.Of("a"u8),
                Result = FileState.Of("b"u8), Corrections = 3, Damaged = 0.5 }, JournalJson.Readable.JournalEntry),
            JsonSerializer.SerializeToUtf8Bytes(
                new JournalEntry { File = "b.png", LeftAlone = "image" }, JournalJson.Readable.JournalEntry),
            JsonSerializer.SerializeToUtf8Bytes(new JournalEnd { End = 2 }, JournalJson.Readable.JournalEnd),
        ])
        {
            checksum = JournalLine.Checksum(checksum, json);
            JournalLine.Write(stream, checksum, json);
        }

        return stream.ToArray();
    }

    private static byte[] WithChecksums(ReadOnlySpan<byte> journal)
    {
        using var stream = new MemoryStream();
        ulong checksum = 0;
        foreach (Range range in journal.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = journal[range], json = line.Length > 17 ? line[17..] : line;
            checksum = JournalLine.Checksum(checksum, json);
            JournalLine.Write(stream, checksum, json);
        }

        return stream.ToArray();
    }
}
