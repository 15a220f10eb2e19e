using OcrFrench.ModelBuilder.Lexicon;

namespace OcrFrench.ModelBuilder;

/// <summary>What the data is built from: a folder of .txt files for each corpus, and the pages made of these texts.</summary>
internal sealed class TrainingFolder
{
    /// <summary>The corpus in the spelling of before 1800.</summary>
    private const string Old = "old";

    private static readonly Dictionary<string, (string Name, string Licence)> s_known = new(StringComparer.Ordinal)
    {
        ["debate"] = ("Debates of the French parliament, 2013", "official debates, free reuse"),
        ["essay"] = ("Hurlus: French essays 1690–1945, TEI", "public domain texts"),
        ["law"] = ("LEGI: French codes", "Licence Ouverte 2.0"),
        ["novel"] = ("ELTeC-fra: French novels 1840–1920, level 1", "public domain texts, encoding CC BY 4.0"),
        [Old] = ("PARALLEL17 and Gallicorpora: prints of the 17th and 18th centuries", "CC BY 4.0"),
        ["un"] = ("Documents of the United Nations", "free reuse with mention of the source"),
    };

    private readonly DirectoryInfo[] _corpora;
    private readonly Lazy<ManifestSource[]> _sources;
    private readonly Lazy<ManifestSource> _pairSource;

    public TrainingFolder(DirectoryInfo folder)
    {
        _corpora = [.. folder.GetDirectories().OrderBy(static corpus => corpus.Name, StringComparer.Ordinal)];
        Pairs = new FileInfo(Path.Combine(folder.FullName, "pairs.jsonl"));
        _sources = new(() => Array.ConvertAll(_corpora, SourceOf));
        _pairSource = new(() => ManifestSource.Of("Pages of these texts, printed in twelve typefaces, worn, and read by Tesseract 5.3", "as the texts", Pairs));
    }

    /// <summary>The pages, as pairs of what was read and the truth.</summary>
    public FileInfo Pairs { get; }

    /// <summary>The texts, for the manifest.</summary>
    public IReadOnlyList<ManifestSource> Sources => _sources.Value;

    /// <summary>The pages, for the manifest.</summary>
    public ManifestSource PairSource => _pairSource.Value;

    /// <summary>All texts, corpus by corpus.</summary>
    public IEnumerable<CorpusFile> Texts() =>
        _corpora.SelectMany(static corpus => TextFiles.In(corpus).Select(file => new CorpusFile(TextFiles.Read(file), corpus.Name == Old)));

    private static ManifestSource SourceOf(DirectoryInfo corpus)
    {
        (string name, string licence) = s_known.TryGetValue(corpus.Name, out (string Name, string Licence) known)
            ? known
            : throw new InvalidDataException($"The corpus {corpus.Name} has no noted licence.");
        return ManifestSource.Of(name, licence, TextFiles.In(corpus));
    }
}
