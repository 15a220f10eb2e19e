using System.Globalization;
using System.IO.Compression;
using OcrFrench.Characters;
using OcrFrench.Survey.Frames;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>Counts the words inside frames, and the changes outside.</summary>
internal static class FrameMeasure
{
    private static readonly string[] s_changed = ["train/technical", "dev/technical", "dev/register"];

    private static readonly string[] s_sound = ["dev/novel", "dev/law", "dev/old", "dev/drama", "dev/old18", "dev/science", "dev/register",
        "dev/technical", "train/technical"];

    /// <summary>Shows what the cleaner changes in the sound inputs of the cases, and whether it is inside a frame.</summary>
    public static void Cases(FileInfo file)
    {
        var survey = new FrameSurvey();
        foreach (string line in File.ReadLines(file.FullName))
        {
            using var record = System.Text.Json.JsonDocument.Parse(line);
            string text = record.RootElement.GetProperty("input").GetString()!;
            if (text != record.RootElement.GetProperty("expected").GetString()) continue;
            survey.Read(text);
            IEnumerable<string> frames = survey.Frames.ToArray().Select(frame => OneLine(text[frame.Start..frame.End]));
            Console.WriteLine(record.RootElement.GetProperty("id").GetString() + "\tframes: " + string.Join(" ¦ ", frames));
            foreach (Correction change in OcrCleaner.Default.Analyze(text).Corrections)
                Console.WriteLine("    " + Shown(change, survey.Touches(change.Start, change.End)));
        }
    }

    /// <summary>Shows how many words of each set are inside frames, and lists the places.</summary>
    public static void Coverage(DirectoryInfo corpora, int list)
    {
        var table = new Table("Framed words", "set", "words", "framed", "per 10 000", "texts", "technical");
        var survey = new FrameSurvey();
        foreach ((string name, IEnumerable<string> texts) in Sets(corpora)) Count(table, survey, name, texts, list);
        Console.WriteLine(table.ToText());
    }

    /// <summary>Lists each change of the cleaner, with the kind of frame that it is in, if any.</summary>
    public static void Changes(DirectoryInfo corpora)
    {
        var table = new Table("Changes", "set", "framed", "not framed");
        var survey = new FrameSurvey();
        foreach (string folder in s_changed)
        {
            int framed = 0, bare = 0;
            foreach (string text in Texts(new DirectoryInfo(Path.Combine(corpora.FullName, folder))))
            {
                survey.Read(text);
                foreach (Correction change in OcrCleaner.Default.Analyze(text).Corrections)
                {
                    bool inside = survey.Touches(change.Start, change.End);
                    if (inside) framed++;
                    else bare++;
                    Console.WriteLine(folder + "\t" + Shown(change, inside) + "\t" + Around(text, change.Start, change.End));
                }
            }

            table.Add(folder, Number(framed), Number(bare));
        }

        Console.WriteLine(table.ToText());
    }

    private static void Count(Table table, FrameSurvey survey, string name, IEnumerable<string> texts, int list)
    {
        int words = 0, framed = 0, all = 0, technical = 0;
        foreach (string text in texts)
        {
            survey.Read(text);
            all++;
            if (survey.IsTechnical) technical++;
            for (int at = 0; at < text.Length;)
            {
                int start = at;
                while (at < text.Length && !Chars.IsSpace(text[at])) at++;
                if (at > start && HasLetter(text.AsSpan(start, at - start)))
                {
                    words++;
                    if (survey.Touches(start, at)) framed++;
                }

                at++;
            }

            foreach (Frame frame in survey.Frames)
            {
                if (list-- <= 0) break;
                int end = Math.Min(frame.End, frame.Start + 80);
                Console.WriteLine($"{name}\t{frame.Kind}\t{OneLine(text[frame.Start..end])}\t{Around(text, frame.Start, end)}");
            }
        }

        string share = (10_000.0 * framed / Math.Max(words, 1)).ToString("F2", CultureInfo.InvariantCulture);
        table.Add(name, Number(words), Number(framed), share, Number(all), Number(technical));
    }

    /// <summary>Measures the survey of sound text, in MB of UTF-16 per second.</summary>
    public static void Speed(DirectoryInfo corpora)
    {
        string[] texts = [.. Texts(new DirectoryInfo(Path.Combine(corpora.FullName, "dev/novel")))];
        var survey = new FrameSurvey();
        double best = 0;
        for (int round = 0; round < 12; round++)
        {
            long start = System.Diagnostics.Stopwatch.GetTimestamp();
            foreach (string text in texts) survey.Read(text);
            double seconds = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
            best = Math.Max(best, texts.Sum(static text => 2.0 * text.Length) / 1e6 / seconds);
        }

        Console.WriteLine("Novels: " + best.ToString("F0", CultureInfo.InvariantCulture) + " MB/s");
    }

    private static IEnumerable<(string Name, IEnumerable<string> Texts)> Sets(DirectoryInfo corpora)
    {
        foreach (string folder in new[] { "measure", "train" })
            foreach (FileInfo file in TextFiles.In(new DirectoryInfo(Path.Combine(corpora.FullName, folder)), "*.jsonl*"))
                yield return (file.Name, Lines(file));
        foreach (string folder in s_sound) yield return (folder, Texts(new DirectoryInfo(Path.Combine(corpora.FullName, folder))));
    }

    private static IEnumerable<string> Lines(FileInfo file)
    {
        using StreamReader reader = Open(file);
        while (reader.ReadLine() is { } line)
        {
            using var page = System.Text.Json.JsonDocument.Parse(line);
            yield return page.RootElement.GetProperty("ocr").GetString()!;
        }
    }

    private static IEnumerable<string> Texts(DirectoryInfo folder)
    {
        foreach (FileInfo file in TextFiles.In(folder, "*.txt*"))
        {
            using StreamReader reader = Open(file);
            yield return reader.ReadToEnd();
        }
    }

    private static StreamReader Open(FileInfo file) =>
        file.Extension == ".gz"
            ? new StreamReader(new GZipStream(file.OpenRead(), CompressionMode.Decompress))
            : new StreamReader(file.FullName);

    private static string Shown(Correction change, bool framed) =>
        (framed ? "framed\t" : "bare\t") + change.Rule + "\t" + OneLine(change.Original) + "\t" + OneLine(change.Replacement);

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (Chars.IsLetter(c)) return true;
        return false;
    }

    private static string Around(string text, int start, int end) =>
        OneLine(text[Math.Max(0, start - 30)..Math.Min(text.Length, end + 30)]);

    private static string OneLine(string text) => text.Replace('\n', '⏎').Replace('\t', ' ');

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
