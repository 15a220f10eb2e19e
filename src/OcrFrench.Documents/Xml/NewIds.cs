using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace OcrFrench.Documents.Xml;

/// <summary>
/// Makes identifiers that a large file does not have. Of those in the file, such as <c>word_2</c>, only the greatest number after each
/// prefix is kept, which is far less than all of them.
/// </summary>
internal sealed class NewIds
{
    /// <summary>
    /// By the hash of what precedes the number. If two have the same hash, some numbers are skipped, and nothing worse happens.
    /// </summary>
    private readonly Dictionary<ulong, int> _greatest = [];

    /// <summary>Records an identifier of the file.</summary>
    public void See(ReadOnlySpan<byte> id)
    {
        int end = id.LastIndexOf((byte)'_');
        if (end < 0 || !int.TryParse(id[(end + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return;
        ulong hash = XxHash3.HashToUInt64(id[..end]);
        if (number > _greatest.GetValueOrDefault(hash, 1)) _greatest[hash] = number;
    }

    /// <summary>An identifier derived from another, not yet used in the file.</summary>
    public string New(string id)
    {
        ulong hash = XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(id));
        int number = _greatest.GetValueOrDefault(hash, 1) + 1;
        _greatest[hash] = number;
        return string.Create(CultureInfo.InvariantCulture, $"{id}_{number}");
    }
}
