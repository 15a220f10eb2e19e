using OcrFrench.Documents;
using OcrFrench.ModelBuilder.Ranking;

namespace OcrFrench.ModelBuilder.Evidence;

/// <summary>A page as an engine read it, with the engine's evidence, and what was printed on it.</summary>
/// <param name="Text">What was read.</param>
/// <param name="Words">What the engine says about each word.</param>
/// <param name="Printed">What was printed.</param>
internal sealed record EvidencePage(string Text, IReadOnlyList<RecognizedWord> Words, string Printed)
{
    /// <summary>The same page without what the engine says about single letters.</summary>
    public EvidencePage WithoutSymbols() => this with { Words = [.. Words.Select(static word => word with { Symbols = [] })] };

    /// <summary>
    /// Loads the pages of a folder made by <c>pages.py</c>, in the order of their names: NAME.hocr, and NAME.truth.txt with what was
    /// printed.
    /// </summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static IReadOnlyList<EvidencePage> Load(string folder)
    {
        string[] paths = Directory.GetFiles(folder, "*.hocr");
        Array.Sort(paths, StringComparer.Ordinal);
        var pages = new EvidencePage[paths.Length];
        Parallel.For(0, paths.Length, i =>
        {
            OcrDocument read = OcrDocument.Load(paths[i], OcrDocumentFormat.Hocr);
            pages[i] = new EvidencePage(read.Text, read.RecognizedWords(), File.ReadAllText(Path.ChangeExtension(paths[i], ".truth.txt")));
        });
        return pages;
    }

    /// <summary>The share of printed words that were not read.</summary>
    public double ShareDamaged()
    {
        var printed = PageTruth.Fold(Printed).Split(' ', StringSplitOptions.RemoveEmptyEntries).CountBy(static word => word).ToDictionary();
        int all = printed.Values.Sum(), found = 0;
        foreach (
            (string word, int count) in PageTruth.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).CountBy(static word => word))
            found += Math.Min(count, printed.GetValueOrDefault(word));
        return all == 0 ? 1 : 1 - ((double)found / all);
    }
}
