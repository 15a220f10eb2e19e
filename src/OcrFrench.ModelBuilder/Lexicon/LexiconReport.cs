using System.Globalization;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Reports on a build, with samples.</summary>
internal static class LexiconReport
{
    internal static void Print(LexiconBuild build, TextWriter to)
    {
        int forms = build.Entries.Count;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{forms} forms, {build.Bytes.Length} bytes, "
            + $"{(double)build.Bytes.Length / forms:0.00} bytes a form, {build.Tokens} words counted"));
        LexiconFormat format = LexiconFormat.Read(build.Bytes);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format.Counts.Nodes} nodes, {format.Counts.Edges} edges, "
            + $"{format.Counts.HotSlots} hot slots, {build.Entries.Select(e => (e.Flags, e.Classes)).Distinct().Count()} kinds"));
        foreach (WordFlags flag in Enum.GetValues<WordFlags>().Where(flag => flag != WordFlags.None))
        {
            Sample(to, flag.ToString(), build.Entries.Where(entry => entry.Flags.HasFlag(flag)));
        }

        foreach (WordClasses word in Enum.GetValues<WordClasses>().Where(word => word != WordClasses.None))
        {
            Sample(to, word.ToString(), build.Entries.Where(entry => entry.Classes.HasFlag(word)));
        }

        Sample(to, "attested", build.Entries.Where(entry => entry.Count > 0));
        foreach ((string reason, int count) in build.Refused)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"left out, {reason}: {count}"));
        }
    }

    /// <summary>Writes all entries, one per line: form, count, flags, classes.</summary>
    internal static void Dump(LexiconBuild build, FileInfo file) => File.WriteAllLines(
        file.FullName,
        build.Entries.Select(
            entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Form}\t{entry.Count}\t{entry.Flags}\t{entry.Classes}")));

    private static void Sample(TextWriter to, string name, IEnumerable<LexiconEntry> entries)
    {
        List<LexiconEntry> all = [.. entries];
        int step = Math.Max(1, all.Count / 12);
        IEnumerable<string> samples = Enumerable.Range(0, Math.Min(12, all.Count)).Select(i => all[i * step].Form);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {all.Count} ({string.Join(' ', samples)})"));
    }
}
