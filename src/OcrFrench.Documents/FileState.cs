using System.Security.Cryptography;

namespace OcrFrench.Documents;

/// <summary>Identifies the content of a file.</summary>
/// <param name="Sha256">The SHA-256, as 64 lower-case hexadecimal digits.</param>
/// <param name="Length">The length in bytes.</param>
public sealed record FileState(string Sha256, long Length)
{
    /// <summary>While the file is being written.</summary>
    internal static FileState Unknown { get; } = new(new string('0', 64), long.MaxValue);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <returns>The state of its bytes.</returns>
    public static FileState Of(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            hash.AppendData(buffer, 0, read);
            length += read;
        }

        return new FileState(Convert.ToHexStringLower(hash.GetCurrentHash()), length);
    }

    /// <summary>Computes the length and the SHA-256 of bytes.</summary>
    /// <param name="bytes">The bytes of the file, all of them.</param>
    /// <returns>Their state.</returns>
    public static FileState Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
}
