namespace OcrFrench.Documents;

/// <summary>What a change does to the bytes of a file: a stretch of them, replaced. Edits of a document are sorted and disjoint.</summary>
/// <param name="Start">The first byte that is replaced, in the source.</param>
/// <param name="End">The byte after the last one that is replaced.</param>
/// <param name="Replacement">What stands there instead.</param>
internal readonly record struct ByteEdit(long Start, long End, byte[] Replacement);
