using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Images;

/// <summary>A PDF whose pages poppler's <c>pdftoppm</c> turns into images, one by one.</summary>
internal sealed partial class PdfFile : ScanFile
{
    /// <summary>Dots per inch at which pages are rendered.</summary>
    public const int Resolution = 300;

    private readonly ScanReaderOptions _options;
    private readonly (double Width, double Height)[] _sizes;

    private PdfFile(string name, ScanReaderOptions options, (double Width, double Height)[] sizes)
        : base(name, options.MaxPixels) => (_options, _sizes) = (options, sizes);

    public override int PageCount => _sizes.Length;

    public static new PdfFile Open(string path, ScanReaderOptions options, CancellationToken token)
    {
        string last = int.MaxValue.ToString(CultureInfo.InvariantCulture);
        string facts = Encoding.UTF8.GetString(Run("pdfinfo", ["-f", "1", "-l", last, Path.GetFullPath(path)], path, 0, options, token));
        // “Page    1 size: 595 x 842 pts (A4)”
        (double, double)[] sizes = [
            .. PageSize().Matches(facts).Select(static match => (Number(match.Groups[1]), Number(match.Groups[2])))];
        return sizes.Length > 0 ? new PdfFile(path, options, sizes) : throw new ScanException(ScanProblem.PdfFailed, path);
    }

    protected override unsafe PixHandle Decode(int page, CancellationToken token)
    {
        (double width, double height) = _sizes[page - 1];
        CheckSize(page, (long)(width * Resolution / 72), (long)(height * Resolution / 72));
        string number = page.ToString(CultureInfo.InvariantCulture), resolution = Resolution.ToString(CultureInfo.InvariantCulture);
        byte[] image = Run(
            "pdftoppm", ["-f", number, "-l", number, "-r", resolution, "-png", Path.GetFullPath(Name)], Name, page, _options, token);
        fixed (byte* data = image) return image.Length == 0 ? new PixHandle() : Leptonica.pixReadMem(data, (nuint)image.Length);
    }

    private static byte[] Run(string program, string[] arguments, string file, int page, ScanReaderOptions options, CancellationToken token)
    {
        try
        {
            return Program.Run(program, arguments, options.TimeLimit, token);
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new ScanException(ScanProblem.NoPdfTool, file, page, inner: error);
        }
        catch (TimeoutException error)
        {
            throw new ScanException(ScanProblem.TimeLimit, file, page, program, error);
        }
        catch (InvalidDataException error)
        {
            throw new ScanException(ScanProblem.PdfFailed, file, page, error.Message, error);
        }
    }

    private static double Number(Group group) => double.Parse(group.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Page +[0-9]+ size: +([0-9.]+) x ([0-9.]+) pts", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PageSize();
}
