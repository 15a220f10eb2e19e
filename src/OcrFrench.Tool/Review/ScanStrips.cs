using OcrFrench.Documents;
using OcrFrench.Documents.Words;
using OcrFrench.Tesseract;
using OcrFrench.Tesseract.Images;

namespace OcrFrench.Tool.Review;

/// <summary>Cuts the strips of the scans that documents point to. One scan is open at a time.</summary>
internal sealed class ScanStrips(Action<string> say) : IDisposable
{
    /// <summary>The height at which a line is shown, in pixels (by hand).</summary>
    private const int LineHeight = 40;

    /// <summary>How much of the line is shown on each side, in line heights (by hand).</summary>
    private const double Side = 6;

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private StripCutter? _scan;
    private string _open = "";

    /// <summary>
    /// The strip for a range of characters of a document; null if the document or the scan does not have it, or there is no library to
    /// read it.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="images">Its <see cref="OcrDocument.Images"/>.</param>
    /// <param name="file">The file of the document.</param>
    /// <param name="start">The first character.</param>
    /// <param name="end">The character after the last.</param>
    public Strip? Cut(OcrDocument document, IReadOnlyList<PageImage> images, string file, int start, int end)
    {
        int index = IndexOf(document.Words, start);
        if (index == document.Words.Count || document.Words[index] is not { Box: not null } first) return null;
        PageImage image = first.Page <= images.Count ? images[first.Page - 1] : default;
        if (image.File is not { Length: > 0 } || Scan(file, image, first.Page) is not { } scan) return null;
        List<Word> line = LineOf(document.Words, index);
        var touched = line.Where(word => word.TextStart < Math.Max(end, start + 1) && word.TextEnd > start).ToList();
        Box all = Union(line), word = Union(touched.Count > 0 ? touched : [first]);
        double scale = image.Width > 0 ? scan.Width / image.Width : 1;
        double height = all.Height, pad = height * 0.12, left = Math.Max(all.Left, word.Left - height * Side) - pad,
            right = Math.Min(all.Right, word.Right + height * Side) + pad;
        if (!(right > left && height > 0 && right * scale < int.MaxValue && all.Bottom * scale < int.MaxValue && left * scale > int.MinValue
            && all.Top * scale > int.MinValue)) return null;
        byte[] png = scan.Cut((int)(left * scale), (int)((all.Top - pad) * scale), (int)((right - left) * scale),
            (int)((height + 2 * pad) * scale), LineHeight);
        return png.Length == 0 ? null : new Strip(png, Share(word.Left - left, right - left), Share(word.Width, right - left));
    }

    public void Dispose() => _scan?.Dispose();

    private StripCutter? Scan(string document, PageImage image, int page)
    {
        string? path = Beside(document, image.File);
        string name = path + "\n" + page;
        if (name == _open) return _scan;
        _scan?.Dispose();
        (_scan, _open) = (null, name);
        try
        {
            if (path is null) SayOnce(Messages.NoScan(document, image.File), document);
            else _scan = StripCutter.Open(path, page, image.Width);
        }
        catch (EngineNotFoundException)
        {
            SayOnce(Messages.NoLeptonica, "");
        }
        catch (ScanException error)
        {
            SayOnce(Messages.Problem(error), path!);
        }

        return _scan;
    }

    /// <summary>
    /// Documents name their scans by paths of the machine that made them. A scan is looked for beside its document and one folder higher,
    /// and nowhere else: a document from elsewhere must not bring other images of this machine into a page.
    /// </summary>
    private static string? Beside(string document, string image)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(document)) ?? "", above = Path.GetDirectoryName(folder) ?? folder;
        string plain = (image.StartsWith("file://", StringComparison.OrdinalIgnoreCase) ? image["file://".Length..] : image)
            .Replace('\\', '/');
        string name = plain[(plain.LastIndexOf('/') + 1)..];
        if (name.Length == 0 || plain.Contains('\0', StringComparison.Ordinal)) return null;
        string[] candidates = [Path.GetFullPath(Path.Combine(folder, plain)), Path.Combine(folder, name), Path.Combine(above, name)];
        string root = Path.EndsInDirectorySeparator(above) ? above : above + Path.DirectorySeparatorChar;
        return Array.Find(candidates, file => file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file));
    }

    private void SayOnce(string message, string about)
    {
        if (_said.Add(about)) say(message);
    }

    /// <summary>The words on the same line as one of them, which are adjacent in reading order.</summary>
    private static List<Word> LineOf(IReadOnlyList<Word> words, int index)
    {
        int number = words[index].Line, first = index, end = index;
        while (first > 0 && words[first - 1].Line == number) first--;
        while (end < words.Count && words[end].Line == number) end++;
        return [.. Enumerable.Range(first, end - first).Select(at => words[at]).Where(static word => word.Box is not null)];
    }

    /// <summary>The first word that ends after a position.</summary>
    private static int IndexOf(IReadOnlyList<Word> words, int position)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (words[middle].TextEnd > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static Box Union(List<Word> words) => words.Aggregate(words[0].Box!.Value, static (box, word) => box.With(word.Box!.Value));

    private static int Share(double part, double whole) =>
        (int)Math.Round(Math.Clamp(part / whole, 0, 1) * 1000, MidpointRounding.AwayFromZero);
}
