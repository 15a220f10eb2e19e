using System.Text;

namespace OcrFrench.Benchmarks;

/// <summary>Texts of any length for <c>benchmarks/stream.sh</c>: paragraphs of testdata in an order that never comes again.</summary>
internal static class GeneratedText
{
    private const string Misread = "abcdefghijlmnopqrstuvéèàêù1!’";

    /// <summary>Of so many letters one is misread, beside what Tesseract misread already.</summary>
    private const int Rare = 200;

    /// <summary>Writes a text to standard output.</summary>
    /// <param name="kind">damaged, sound, or jsonl: damaged paragraphs, one a line.</param>
    /// <param name="megabytes">Its length.</param>
    public static void Write(string kind, int megabytes)
    {
        using Stream output = Console.OpenStandardOutput();
        string[] paragraphs = Paragraphs(kind == "sound" ? ["truth"] : ["ocr-eng", "ocr-fra"]);
        var random = new Random(1);
        for (long written = 0; written < megabytes * 1_000_000L;)
        {
            string paragraph = paragraphs[random.Next(paragraphs.Length)];
            if (kind != "sound") paragraph = Damaged(paragraph, random);
            string text = kind == "jsonl"
                ? $"{{\"id\": {written}, \"text\": "
                    + $"\"{paragraph.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"}}\n"
                : paragraph + "\n\n";
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            output.Write(bytes);
            written += bytes.Length;
        }
    }

    private static string[] Paragraphs(string[] files)
    {
        string pages = string.Concat(files.SelectMany(BenchmarkTexts.Pages).Select(static page => page + "\n\n"));
        return [.. pages.Replace('\\', '/').Replace("\f", "",
            StringComparison.Ordinal).Split("\n\n").Where(static paragraph => paragraph.Length > 100)];
    }

    private static string Damaged(string paragraph, Random random)
    {
        char[] letters = paragraph.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
            if (char.IsLetter(letters[i]) && random.Next(Rare) == 0) letters[i] = Misread[random.Next(Misread.Length)];
        return new string(letters);
    }
}
