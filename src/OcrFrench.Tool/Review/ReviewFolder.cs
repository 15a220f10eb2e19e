using System.Globalization;
using System.Text;
using OcrFrench.Documents.Files;

namespace OcrFrench.Tool.Review;

/// <summary>
/// The files of a review: one page, or several with an index. A page is written when it is known whether another follows.
/// </summary>
internal sealed class ReviewFolder(string folder, string log)
{
    private readonly List<(string File, int Corrections, int Doubts, string First, string Last)> _written = [];
    private ReviewPage? _waiting;

    /// <summary>How many pages there are.</summary>
    public int Pages => _written.Count + (_waiting is null ? 0 : 1);

    /// <summary>Takes a full page.</summary>
    public void Add(ReviewPage page)
    {
        if (_waiting is not null) Write(_waiting, isLast: false);
        _waiting = page;
    }

    /// <summary>Writes the rest, and deletes the pages of an earlier review.</summary>
    /// <returns>The file to open first.</returns>
    public string Finish(long documents, long corrections, long doubts)
    {
        if (_waiting is not null) Write(_waiting, isLast: true);
        _waiting = null;
        string first = Path.Combine(folder, _written[0].File);
        if (_written.Count > 1)
        {
            first = Path.Combine(folder, "index.html");
            Save(first, writer => ReviewHtml.WriteIndex(writer, _written, documents, corrections, doubts));
        }

        foreach (string file in Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal).ToArray())
        {
            string name = Path.GetFileName(file);
            bool isOurs = name is "index.html" or "page.html" || (name.StartsWith("page-", StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(5, name.Length - 10), NumberStyles.None, CultureInfo.InvariantCulture, out _));
            if (isOurs && file != first && !_written.Exists(page => page.File == name)) File.Delete(file);
        }

        return first;
    }

    private void Write(ReviewPage page, bool isLast)
    {
        bool isOnly = isLast && _written.Count == 0;
        int number = _written.Count + 1;
        string file = isOnly ? "page.html" : FileOf(number);
        var links = new ReviewLinks(isOnly ? 0 : number, number > 1 ? FileOf(number - 1) : null, isLast ? null : FileOf(number + 1));
        Save(Path.Combine(folder, file), writer => ReviewHtml.WritePage(writer, page, log, links));
        _written.Add((file, page.Corrections, page.Doubts, page.Span.First, page.Span.Last));
    }

    private static string FileOf(int number) => string.Create(CultureInfo.InvariantCulture, $"page-{number}.html");

    private static void Save(string path, Action<TextWriter> write)
    {
        using var file = new SafeFile(path);
        // What is not a character, in a name or a text, is written as the replacement character.
        using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true)) write(writer);
        file.Commit();
    }
}

/// <summary>The position of a page among others.</summary>
/// <param name="Number">Its number; 0 when it is the only one.</param>
/// <param name="Previous">The file of the page before; null for the first.</param>
/// <param name="Next">The file of the page after; null for the last.</param>
internal sealed record ReviewLinks(int Number, string? Previous, string? Next);
