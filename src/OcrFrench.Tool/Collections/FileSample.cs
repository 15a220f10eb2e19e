using System.Security.Cryptography;
using System.Text;

namespace OcrFrench.Tool.Collections;

/// <summary>Some of many files: the same ones whatever the order in which they are seen, and spread over all of them.</summary>
internal sealed class FileSample(int most)
{
    private readonly PriorityQueue<string, (ulong, string)> _files = new(
        Comparer<(ulong Key, string File)>.Create(static (a, b) => -Compare(a, b)));

    public int Count => _files.Count;

    /// <summary>The files, in order.</summary>
    public IReadOnlyList<string> Files =>
        [.. _files.UnorderedItems.Select(static item => item.Element).Order(Comparer<string>.Create(PlannedFile.Compare))];

    /// <summary>Takes a file, and lets go of the one with the greatest digest when there are too many.</summary>
    public void Add(string file)
    {
        ulong key = BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
        if (_files.Count < most) _files.Enqueue(file, (key, file));
        else _files.EnqueueDequeue(file, (key, file));
    }

    private static int Compare((ulong Key, string File) a, (ulong Key, string File) b)
    {
        int keys = a.Key.CompareTo(b.Key);
        return keys != 0 ? keys : string.CompareOrdinal(a.File, b.File);
    }
}
