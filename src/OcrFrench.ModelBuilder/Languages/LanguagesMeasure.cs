using System.Diagnostics;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Languages;

namespace OcrFrench.ModelBuilder.Languages;

/// <summary>Counts the words of each set that are taken for another language.</summary>
internal sealed class LanguagesMeasure(string shared, LanguageData data, WordGraph graph, int examples, TextWriter log)
{
    private readonly LanguageSurvey _survey = new(data, graph);
    private readonly List<Passage> _passages = [];
    private readonly List<int> _unknown = [];

    public void Run(IReadOnlyCollection<string> only)
    {
        string corpora = Path.Combine(shared, "corpora");
        log.WriteLine("| set | words | not French | share % | as named |");
        log.WriteLine("|---|---:|---:|---:|---|");
        foreach (string language in LanguageSources.Foreign)
            Set("dev/foreign/" + language, isForeign: true, Texts(Path.Combine(corpora, "dev/foreign", language)), only);
        foreach (string name in (string[])["novel", "law", "old", "old18", "drama", "science", "register", "technical"])
            Set("dev/" + name, isForeign: false, Texts(Path.Combine(corpora, "dev", name)), only);
        foreach (string path in Directory.GetFiles(Path.Combine(corpora, "measure"), "*.jsonl").Order(StringComparer.Ordinal))
            Set("measure/" + Path.GetFileNameWithoutExtension(path), isForeign: false, LanguageSources.Pages(path), only);
        foreach (string path in Directory.GetFiles(Path.Combine(corpora, "train"), "pairs*").Order(StringComparer.Ordinal))
            foreach (IGrouping<string, string> kind in Kinds(path))
                Set("train/" + Path.GetFileName(path).Split('.')[0] + kind.Key, isForeign: false, kind, only);
        Speed(Path.Combine(corpora, "dev/novel"), "sound French");
        Speed(Path.Combine(corpora, "dev/foreign/por"), "Portuguese");
    }

    /// <summary>Writes a text with the foreign passages in brackets, each with its language.</summary>
    public void Show(string text)
    {
        Find(text);
        int at = 0;
        foreach (Passage passage in _passages)
        {
            log.Write($"{text[at..passage.Start]}⟦{text[passage.Start..passage.End]}⟧{passage.Language}");
            at = passage.End;
        }

        log.WriteLine(text[at..]);
    }

    private static IEnumerable<string> Texts(string folder) => LanguageSources.FilesIn(folder).Select(LanguageSources.Read);

    /// <summary>Pages made here, grouped by the model that read them.</summary>
    private static IEnumerable<IGrouping<string, string>> Kinds(string path)
    {
        if (path.EndsWith(".gz", StringComparison.Ordinal)) return LanguageSources.Pages(path).GroupBy(static _ => "");
        return PagePair.Load(new FileInfo(path)).GroupBy(static page => "-" + page.Engine, static page => page.Read);
    }

    private void Set(string name, bool isForeign, IEnumerable<string> texts, IReadOnlyCollection<string> only)
    {
        if (only.Count > 0 && !only.Any(part => name.Contains(part, StringComparison.Ordinal))) return;
        long words = 0, found = 0;
        var named = new long[LanguageFormat.Lanes];
        int shown = 0;
        Span<byte> symbols = stackalloc byte[PassageToken.MostSymbols];
        foreach (string text in texts)
        {
            Find(text);
            int passage = 0;
            int missed = -1;
            for (int at = 0; PassageToken.TryRead(text, at, text.Length, symbols, out PassageToken token, out _); at = token.End)
            {
                while (passage < _passages.Count && _passages[passage].End <= token.Start) passage++;
                bool isIn = passage < _passages.Count && _passages[passage].Start <= token.Start;
                words++;
                if (isIn)
                {
                    found++;
                    named[(int)_passages[passage].Language]++;
                }

                if (!isForeign) continue;
                if (!isIn && missed < 0) missed = token.Start;
                if ((isIn || token.End == text.Length) && missed >= 0)
                {
                    Show(text, missed, token.Start, "missed", ref shown);
                    missed = -1;
                }
            }

            if (!isForeign)
                foreach (Passage one in _passages) Show(text, one.Start, one.End, one.Language.ToString(), ref shown);
        }

        string names = string.Join(", ", Enumerable.Range(1, LanguageFormat.Lanes - 1).Where(lane => named[lane] > 0)
            .OrderByDescending(lane => named[lane]).Select(lane => $"{(PassageLanguage)lane} {named[lane]}"));
        log.WriteLine(FormattableString.Invariant($"| {name} | {words} | {found} | {100.0 * found / words:F3} | {names} |"));
    }

    private void Find(string text)
    {
        _unknown.Clear();
        UnknownWords.Find(text, graph, _unknown);
        _survey.Survey(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_unknown), isMisread: false, _passages);
    }

    private void Show(string text, int start, int end, string what, ref int shown)
    {
        if (shown++ >= examples) return;
        int from = Math.Max(0, start - 30), to = Math.Min(text.Length, Math.Min(end, start + 160) + 30);
        log.WriteLine(
            $"    {what}: {text[from..start]}⟦{text[start..Math.Min(end, to)]}⟧{text[Math.Min(end, to)..to]}".ReplaceLineEndings(" ¶ "));
    }

    private void Speed(string folder, string what)
    {
        const int Times = 3; // the fastest of three
        string text = string.Join("\n\n", Texts(folder));
        _unknown.Clear();
        UnknownWords.Find(text, graph, _unknown);
        double triggered = double.MaxValue, full = double.MaxValue;
        for (int i = 0; i < Times; i++)
        {
            long start = Stopwatch.GetTimestamp();
            _survey.Survey(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_unknown), isMisread: false, _passages);
            triggered = Math.Min(triggered, Stopwatch.GetElapsedTime(start).TotalSeconds);
            start = Stopwatch.GetTimestamp();
            _survey.Survey(text, _passages);
            full = Math.Min(full, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        double size = text.Length * 2 / 1e6;
        log.WriteLine(FormattableString.Invariant(
            $"{what}: {size / triggered:F0} MB/s of UTF-16 with the places of unknown words, {size / full:F0} without"));
    }
}
