namespace OcrFrench.Tool.Collections;

/// <summary>A file of a collection that is to be cleaned.</summary>
/// <param name="File">The file, relative to the collection's folder, with <c>/</c> between folders.</param>
/// <param name="Length">Its length in bytes; -1 for a folder that cannot be looked into.</param>
internal readonly record struct PlannedFile(string File, long Length)
{
    /// <summary>The folder that contains it, relative to that of the collection; empty for the latter itself.</summary>
    public string Source => File.LastIndexOf('/') is >= 0 and int slash ? File[..slash] : "";

    /// <summary>
    /// The order of a collection's files: folder by folder, by the numbers of the characters, whatever the system's language.
    /// </summary>
    public static int Compare(string a, string b)
    {
        int common = a.AsSpan().CommonPrefixLength(b);
        if (common == a.Length || common == b.Length) return a.Length.CompareTo(b.Length);
        // What precedes the slash is a whole name, and sorts before longer ones.
        if (a[common] == '/' || b[common] == '/') return a[common] == '/' ? -1 : 1;
        return a[common].CompareTo(b[common]);
    }
}
