namespace OcrFrench.Documents;

/// <summary>A replacement of a range of bytes in a file. The edits of a document are sorted and disjoint.</summary>
/// <param name="Start">The first byte to replace, in the source.</param>
/// <param name="End">The byte after the last one to replace.</param>
/// <param name="Replacement">The new bytes.</param>
internal readonly record struct ByteEdit(long Start, long End, byte[] Replacement);
