using OcrFrench.ModelBuilder.Language;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>Draws texts from all kinds of training material, so that none outweighs the others.</summary>
internal static class JudgedTexts
{
    /// <summary>
    /// Successive chunks of a work are taken this many at a time, alternately as one text and as separate texts. By hand.
    /// </summary>
    private const int Run = 10;

    /// <summary>Lengths of pieces of sound text, in characters. By hand: a short letter, a page, several pages.</summary>
    private static readonly int[] s_lengths = [400, 1500, 6000];

    /// <summary>About how many words to take of each kind. By hand, so that the fit takes minutes; other numbers were not tried.</summary>
    private static readonly (string Kind, int Words)[] s_pairs =
    [
        ("gallica", 350_000), ("drafts", 150_000), ("residue", 250_000), ("press", 200_000), ("calamari18", 350_000),
        ("directories", 100_000),
    ];

    private static readonly (string Kind, int Words)[] s_sound =
    [
        ("novel", 200_000), ("law", 120_000), ("novel18", 60_000), ("old18", 200_000), ("technical", 150_000), ("foreign", 200_000),
    ];

    /// <summary>Loads all texts, kind by kind, in an order that depends only on the material.</summary>
    public static List<JudgedText> Load(TrainingFolder material)
    {
        var texts = new List<JudgedText>();
        foreach ((string kind, int words) in s_pairs)
        {
            foreach (FileInfo file in material.Files($"pairs-{kind}.jsonl.gz"))
                AddPairs(kind, [.. PagePair.Load(file)], words, texts);
        }

        foreach ((string kind, int words) in s_sound)
        {
            // Of novels and laws, only those from which no page was made.
            FileInfo[] files = [.. material.Files(kind).Where(static file => file.Extension == ".gz")];
            foreach (FileInfo file in files) AddSound("sound-" + kind, WorkOf(file), TextFiles.Read(file), words / files.Length, texts);
        }

        return texts;
    }

    /// <summary>What of the corpora is judged: the truth of the pages made from them, and the sound texts.</summary>
    public static string[] Printed(TrainingFolder material, IEnumerable<JudgedText> others) => [
        .. LanguageBuild.Truths(material.Pairs), .. others.Where(static text => text.IsOfCorpora).Select(static text => text.Printed)];

    private static void AddPairs(string kind, List<PagePair> pairs, int words, List<JudgedText> texts)
    {
        int all = pairs.Sum(static pair => CountWords(pair.Printed)), block = 0;
        // Runs are taken or left as a whole, in proportion to the budget.
        double share = Math.Min(1, (double)words / all), due = 0;
        foreach (List<PagePair> run in Runs(pairs))
        {
            due += share;
            if (due < 1) continue;
            due -= 1;
            string work = WorkOf(run[0], kind);
            if (block++ % 2 == 0)
            {
                foreach (PagePair pair in run) Add(pair.Read, pair.Printed);
            }
            else
            {
                string between = run.Exists(static pair => pair.Read.Contains('\n', StringComparison.Ordinal)) ? "\n" : " ";
                Add(string.Join(between, run.Select(static pair => pair.Read)),
                    string.Join(between, run.Select(static pair => pair.Printed)));
            }

            void Add(string read, string printed)
            {
                texts.Add(new JudgedText(kind, work, read, printed));
                // The truth of the newspapers was never checked.
                if (block % 4 == 0 && kind != "press") texts.Add(new JudgedText("truth-" + kind, work, printed, printed));
            }
        }
    }

    /// <summary>Groups neighbouring chunks of the same work read by the same engine.</summary>
    private static IEnumerable<List<PagePair>> Runs(List<PagePair> pairs)
    {
        foreach (
            IGrouping<string, PagePair> group in pairs.GroupBy(static pair => pair.Work + "/" + EngineOf(pair.Id), StringComparer.Ordinal))
            foreach (PagePair[] run in group.Chunk(Run))
                yield return [.. run];
    }

    /// <summary>Entries of directories were read by several engines; the name of an entry ends in its engine.</summary>
    private static string EngineOf(string id) => id.StartsWith("soduco", StringComparison.Ordinal) ? id[(id.LastIndexOf('-') + 1)..] : "";

    private static void AddSound(string kind, string work, string text, int words, List<JudgedText> texts)
    {
        // By hand: six characters to a word, a start within the first pages, and no piece that is hardly a paragraph.
        int take = words * 6, at = (int)(JudgedText.Hash(work) % 3000), round = 0;
        int step = Math.Max(1, s_lengths.Sum() / s_lengths.Length * Math.Max(1, text.Length / Math.Max(1, take)));
        while (take > 0 && at + 200 < text.Length)
        {
            int start = text.IndexOf('\n', at) + 1;
            if (start <= 0) break;
            int end = Math.Min(text.Length, start + s_lengths[round++ % s_lengths.Length]);
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            string piece = text[start..end].Trim();
            if (piece.Length > 100) texts.Add(new JudgedText(kind, work, piece, piece));
            take -= piece.Length;
            at = Math.Max(end, at + step);
        }
    }

    private static string WorkOf(FileInfo file) => file.Name[..file.Name.IndexOf('.', StringComparison.Ordinal)];

    private static string WorkOf(PagePair pair, string kind) =>
        kind == "press" || pair.Work.Length == 0 ? pair.Id[..pair.Id.LastIndexOf('-')] : pair.Work;

    private static int CountWords(string text) => text.Count(static c => c == ' ' || c == '\n') + 1;
}
