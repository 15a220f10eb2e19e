using System.Runtime.CompilerServices;
using System.Text;
using OcrFrench.Characters;

namespace OcrFrench.Benchmarks;

/// <summary>The pages of testdata, one after the other, again and again.</summary>
internal static class BenchmarkTexts
{
    /// <summary>About so many characters: 1 MB.</summary>
    public const int Length = 500_000;

    /// <summary>The printed text of the pages without the lines that the cleaner changes, or what Tesseract's English model read.</summary>
    public static string Load(string name, OcrCleaner cleaner)
    {
        string pages = string.Concat(Pages(name == "sound" ? "truth" : "ocr-eng").Select(static page => page + "\n\n"));
        if (name == "sound") pages = WithoutChanges(pages, cleaner);
        string text = Repeat(pages, Length);
        return name == "sound" ? WithoutChanges(text, cleaner) : text;
    }

    /// <summary>What stands in one of the files of each page: truth, ocr-eng, ocr-fra.</summary>
    public static string[] Pages(string file) =>
        [.. Directory.GetDirectories(Folder()).Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, file + ".txt"))
            .Where(File.Exists).Select(File.ReadAllText)];

    /// <summary>A text again and again, at least so many characters.</summary>
    public static string Repeat(string text, int length)
    {
        var repeated = new StringBuilder(length + text.Length);
        while (repeated.Length < length) repeated.Append(text);
        return repeated.ToString();
    }

    /// <summary>The runs of letters of all pages, printed and as Tesseract's English and French models read them, in lower case.</summary>
    public static IEnumerable<string> Words()
    {
        foreach (string file in Directory.GetFiles(Folder(), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file);
            for (int at = 0, start; at < text.Length; at++)
            {
                for (start = at; at < text.Length && Letters.IsLetter(text[at]);) at++;
                if (at > start) yield return string.Concat(text[start..at].Select(Letters.ToLower));
            }
        }
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
