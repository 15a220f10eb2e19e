using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OcrFrench.Tool.Collections;

/// <summary>A line of the journal: a checksum of everything up to it, a space, and an object in JSON.</summary>
internal static class JournalLine
{
    private const int ChecksumLength = 16;

    /// <summary>The checksum of a line that follows on others.</summary>
    public static ulong Checksum(ulong before, ReadOnlySpan<byte> json)
    {
        Span<byte> bytes = stackalloc byte[32];
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        BinaryPrimitives.WriteUInt64BigEndian(bytes, before);
        sha.AppendData(bytes[..8]);
        sha.AppendData(json);
        sha.GetHashAndReset(bytes);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    public static void Write(Stream stream, ulong checksum, ReadOnlySpan<byte> json)
    {
        stream.Write(Encoding.ASCII.GetBytes(checksum.ToString("x16", CultureInfo.InvariantCulture)));
        stream.WriteByte((byte)' ');
        stream.Write(json);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Takes a line apart, without its end; false when it was torn or altered, or does not follow on the lines before.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, ulong before, out ulong checksum, out ReadOnlySpan<byte> json)
    {
        checksum = 0;
        json = [];
        if (line.Length <= ChecksumLength || line[ChecksumLength] != (byte)' ') return false;
        json = line[(ChecksumLength + 1)..];
        return ulong.TryParse(line[..ChecksumLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out checksum)
            && checksum == Checksum(before, json);
    }
}
