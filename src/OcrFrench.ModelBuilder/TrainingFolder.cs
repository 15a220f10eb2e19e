using OcrFrench.ModelBuilder.Lexicon;

namespace OcrFrench.ModelBuilder;

/// <summary>The material that the data is built from: a folder of texts for each corpus, and pairs of OCR and truth.</summary>
internal sealed class TrainingFolder
{
    /// <summary>The corpora that words are learnt from.</summary>
    private static readonly Corpus[] s_words =
    [
        new("debate", "Debates of the French parliament, 2013", "official debates, free reuse"),
        new("essay", "Hurlus: French essays 1690–1945, TEI", "public domain texts"),
        new("law", "LEGI: French codes", "Licence Ouverte 2.0"),
        new("novel", "ELTeC-fra and CLiGS: French novels and stories 1840–1920", "public domain texts, encoding CC BY 4.0"),
        // In today's spelling, except every fifth, in whole or in part: ame, étoit.
        new("novel18", "MiMoText: French novels of the 18th century in today’s spelling", "CC0") { IsOld = true },
        new("old", "PARALLEL17 and Gallicorpora: prints of the 17th and 18th centuries", "CC BY 4.0") { IsOld = true },
        new("old18", "MiMoText: French novels of the 18th century as spelt", "CC0") { IsOld = true },
        new("un", "Documents of the United Nations", "free reuse with mention of the source"),
    ];

    /// <summary>Material only for fitting the ranker: texts that should be left alone, and pages read by other engines.</summary>
    private static readonly Corpus[] s_judged =
    [
        new("foreign", "ELTeC: novels in English, German, Italian, Spanish and Portuguese; Latin prose",
            "public domain texts, encoding CC BY 4.0"),
        new("technical", "French manual pages and a guide for maintainers", "GPL, GFDL and the like; figures only"),
        new("pairs-calamari18.jsonl.gz", "MiMoText: novels of the 18th century read by Calamari", "CC0"),
        new("pairs-directories.jsonl.gz", "Paris city directories read by PERO, Tesseract and Kraken", "CC BY 4.0; figures only"),
        new("pairs-drafts.jsonl.gz", "OBVIL: drafts of editions of French criticism", "CC BY-NC-ND; figures only"),
        new("pairs-gallica.jsonl.gz", "OBVIL and Gallica: French criticism as the BnF’s engine read it", "CC BY-NC-ND; figures only"),
        new("pairs-press.jsonl.gz", "HIPE-OCRepair: newspapers, the training part", "CC BY-NC-SA 4.0; figures only"),
        new("pairs-residue.jsonl.gz", "OBVIL: what a first correction left in French criticism", "CC BY-NC-ND; figures only"),
    ];

    private readonly DirectoryInfo _folder;
    private readonly Lazy<ManifestSource[]> _sources;
    private readonly Lazy<ManifestSource> _pairSource;

    /// <exception cref="InvalidDataException">It contains an unknown corpus, whose licence nobody has recorded.</exception>
    public TrainingFolder(DirectoryInfo folder)
    {
        _folder = folder;
        foreach (DirectoryInfo corpus in folder.GetDirectories())
        {
            if (!Array.Exists(s_words, known => known.Path == corpus.Name) && !Array.Exists(s_judged, known => known.Path == corpus.Name)
                && corpus.Name != Unused)
                throw new InvalidDataException($"The corpus {corpus.Name} has no noted licence.");
        }

        Pairs = new FileInfo(Path.Combine(folder.FullName, "pairs.jsonl"));
        _sources = new(() => [.. SourcesOf(s_words)]);
        _pairSource = new(() => ManifestSource.Of(
            "Pages of these texts, printed in twelve typefaces, worn, and read by Tesseract 5.3", "as the texts", Pairs));
    }

    /// <summary>The pages, as pairs of what was read and the truth.</summary>
    public FileInfo Pairs { get; }

    /// <summary>The texts, for the manifest.</summary>
    public IReadOnlyList<ManifestSource> Sources => _sources.Value;

    /// <summary>The pages, for the manifest.</summary>
    public ManifestSource PairSource => _pairSource.Value;

    /// <summary>Newspapers whose truth contains errors; they have only 70 000 words, which is not worth their misprints.</summary>
    private const string Unused = "press";

    /// <summary>The material only for fitting the ranker, for the manifest.</summary>
    public IEnumerable<ManifestSource> JudgedSources() => SourcesOf(s_judged);

    /// <summary>A part of it, by folder or file.</summary>
    public IEnumerable<ManifestSource> JudgedSources(IEnumerable<string> paths) =>
        SourcesOf([.. s_judged.Where(corpus => paths.Contains(corpus.Path))]);

    /// <summary>A pair file, or all files of a corpus, including compressed ones and those in subfolders.</summary>
    public FileInfo[] Files(string path)
    {
        var folder = new DirectoryInfo(Path.Combine(_folder.FullName, path));
        if (!folder.Exists) return File.Exists(folder.FullName) ? [new FileInfo(folder.FullName)] : [];
        return [.. folder.GetFiles("*.txt*", SearchOption.AllDirectories).OrderBy(static file => file.FullName, StringComparer.Ordinal)];
    }

    /// <summary>All texts that words are learnt from, corpus by corpus.</summary>
    public IEnumerable<CorpusFile> Texts() =>
        s_words.SelectMany(corpus => Files(corpus.Path).Select(file => new CorpusFile(TextFiles.Read(file), corpus.IsOld)));

    private IEnumerable<ManifestSource> SourcesOf(Corpus[] corpora) => corpora
        .Select(corpus => (corpus.Name, corpus.Licence, Files: Files(corpus.Path)))
        .Where(static corpus => corpus.Files.Length > 0)
        .Select(static corpus => ManifestSource.Of(corpus.Name, corpus.Licence, corpus.Files));

    /// <param name="Path">Its folder or file.</param>
    /// <param name="Name">What it is.</param>
    /// <param name="Licence">Its licence.</param>
    private sealed record Corpus(string Path, string Name, string Licence)
    {
        /// <summary>Whether its spelling is from before 1800.</summary>
        public bool IsOld { get; init; }
    }
}
