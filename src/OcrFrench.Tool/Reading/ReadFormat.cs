namespace OcrFrench.Tool.Reading;

/// <summary>A form in which the pages of a scan are written.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Extension">The extension of its file.</param>
/// <param name="Write">Writes the pages, and returns how many changes cleaning made to what it wrote.</param>
internal sealed record ReadFormat(string Name, string Extension, Func<ReadDocument, Stream, int> Write);
