using System.Security.Cryptography;

namespace OcrFrench.Documents.Files;

/// <summary>
/// Copies a file while making edits, which come in order, and keeps no more than a block of it in memory. Nothing is copied before the
/// first edit: an edit at the beginning may be known late.
/// </summary>
/// <param name="source">The file; it can seek, and others may read in it meanwhile.</param>
/// <param name="target">Where to write.</param>
/// <param name="isMetered">Whether <see cref="Source"/> will be asked for.</param>
internal sealed class EditedCopy(Stream source, Stream target, bool isMetered) : IDisposable
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly IncrementalHash? _hash = isMetered ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
    private long _at;

    /// <summary>The file that was copied, once it was copied to its end.</summary>
    public FileState Source() => new(Convert.ToHexStringLower(_hash!.GetCurrentHash()), _at);

    /// <summary>Copies up to an edit, and makes it.</summary>
    public void Make(ByteEdit edit)
    {
        Pass(edit.Start, isCopied: true);
        target.Write(edit.Replacement);
        Pass(edit.End, isCopied: false);
    }

    /// <summary>Copies the rest.</summary>
    public void Finish() => Pass(source.Length, isCopied: true);

    public void Dispose() => _hash?.Dispose();

    private void Pass(long end, bool isCopied)
    {
        if (end < _at) throw new InvalidOperationException("Edits are to be made in their order.");
        source.Position = _at;
        while (_at < end)
        {
            int read = source.Read(_buffer, 0, (int)Math.Min(_buffer.Length, end - _at));
            if (read == 0) throw new EndOfStreamException();
            _hash?.AppendData(_buffer, 0, read);
            if (isCopied) target.Write(_buffer, 0, read);
            _at += read;
        }
    }
}
