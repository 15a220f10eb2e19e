namespace OcrFrench.ModelBuilder.Scans;

/// <summary>A page image whose truth is known.</summary>
/// <param name="Set">The document that it belongs to; totals are given by document.</param>
/// <param name="Name">Its name in the document.</param>
/// <param name="Image">The file with the image.</param>
/// <param name="Truth">The file with what was printed.</param>
internal sealed record TruthPage(string Set, string Name, string Image, string Truth)
{
    private static readonly string[] s_images = [".png", ".jpeg", ".jpg", ".tif", ".tiff", ".webp", ".jp2"];

    /// <summary>
    /// The pages of a folder: images NAME.png, NAME.jpeg … with NAME.txt next to them, where the name up to the last hyphen is the
    /// document, and folders with page.png and truth.txt. Empty images are left out.
    /// </summary>
    public static IReadOnlyList<TruthPage> In(DirectoryInfo folder)
    {
        var pages = new List<TruthPage>();
        foreach (FileInfo image in folder.GetFiles().OrderBy(static file => file.Name, StringComparer.Ordinal))
        {
            string truth = Path.ChangeExtension(image.FullName, ".txt"), name = Path.GetFileNameWithoutExtension(image.Name);
            if (image.Length == 0 || !s_images.Contains(image.Extension, StringComparer.OrdinalIgnoreCase) || !File.Exists(truth)) continue;
            int hyphen = name.LastIndexOf('-');
            pages.Add(new TruthPage(hyphen > 0 ? name[..hyphen] : folder.Name, name, image.FullName, truth));
        }

        foreach (string document in folder.GetDirectories().Select(static inner => inner.FullName).Order(StringComparer.Ordinal))
        {
            string image = Path.Combine(document, "page.png");
            if (File.Exists(image) && File.Exists(Path.Combine(document, "truth.txt")))
                pages.Add(new TruthPage(folder.Name, Path.GetFileName(document), image, Path.Combine(document, "truth.txt")));
        }

        return pages;
    }
}
