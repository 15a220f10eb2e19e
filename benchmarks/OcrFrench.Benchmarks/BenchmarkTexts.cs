using System.Runtime.CompilerServices;
using System.Text;

namespace OcrFrench.Benchmarks;

/// <summary>The pages of testdata, one after the other, again and again.</summary>
internal static class BenchmarkTexts
{
    /// <summary>About so many characters: 1 MB.</summary>
    public const int Length = 500_000;

    /// <summary>The printed text of the pages without the lines that the cleaner changes, or what Tesseract's English model read.</summary>
    public static string Load(string name, OcrCleaner cleaner)
    {
        string pages = string.Concat(Directory.GetDirectories(Folder()).Order(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, name == "sound" ? "truth.txt" : "ocr-eng.txt"))
            .Where(File.Exists)
            .Select(static file => File.ReadAllText(file) + "\n\n"));
        if (name == "sound") pages = WithoutChanges(pages, cleaner);
        var text = new StringBuilder(Length + pages.Length);
        while (text.Length < Length) text.Append(pages);
        if (name != "sound") return text.ToString();
        string sound = text.ToString();
        return WithoutChanges(sound, cleaner);
    }

    /// <summary>The words of the columns of words per second: runs between white space.</summary>
    public static int CountWords(string text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !inside) words++;
            inside = !char.IsWhiteSpace(c);
        }

        return words;
    }

    /// <summary>Leaves out the lines that are changed until nothing is: the benchmark is of sound text, not of how sound it is.</summary>
    private static string WithoutChanges(string text, OcrCleaner cleaner)
    {
        while (true)
        {
            IReadOnlyList<Correction> changes = cleaner.Analyze(text).Corrections;
            if (changes.Count == 0) return text;
            var kept = new StringBuilder(text.Length);
            int at = 0;
            foreach (Correction change in changes)
            {
                int start = Math.Max(at, text.LastIndexOf('\n', Math.Max(0, change.Start - 1)) + 1);
                int end = text.IndexOf('\n', Math.Min(change.End, text.Length - 1));
                kept.Append(text, at, start - at);
                at = Math.Max(start, end < 0 ? text.Length : end + 1);
            }

            text = kept.Append(text, at, text.Length - at).ToString();
        }
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "testdata");
}
