namespace OcrFrench.Tool.Reading;

/// <summary>A form in which the pages of a scan are written.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Extension">How the name of its file ends.</param>
/// <param name="Write">Writes the pages, and tells how many changes cleaning made to what it wrote.</param>
internal sealed record ReadFormat(string Name, string Extension, Func<ReadDocument, Stream, int> Write);
