using System.Text;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ready;

namespace OcrFrench.ModelBuilder;

/// <summary>The folder that receives the built files. Later steps of a build read those of earlier steps from it.</summary>
internal sealed class DataFolder
{
    public const string Lexicon = "lexicon.bin";
    public const string Language = "language.bin";
    public const string Letters = "chars.bin";
    public const string Confusable = "confusable-words.tsv";
    public const string Ranker = "ranker.tsv";

    /// <summary>The trees that refine what the ranker's weights say.</summary>
    public const string RankerTrees = "ranker-trees.bin";

    /// <summary>Fitted by a separate command, because its pages must be printed and read first.</summary>
    public const string Evidence = "evidence.tsv";

    /// <summary>What tells French from other languages.</summary>
    public const string Languages = Survey.Languages.LanguageData.Resource;

    /// <summary>How well words fit those around them.</summary>
    public const string Vectors = Models.Vectors.WordVectors.Resource;

    public const string ReadyRules = "rules.bin";
    public const string ReadyRanker = "ranker.bin";
    public const string ReadyConfusable = "confusable-words.bin";
    public const string Manifest = "manifest.json";

    /// <summary>Written by hand; the tables are learnt with its help.</summary>
    public const string Shapes = "channel-shapes.tsv";

    /// <summary>The learnt tables of confusions and those derived from them.</summary>
    public static readonly string[] Channels = [
        "channel-english.tsv", "channel-french.tsv", "channel-noaccents.tsv", "channel-finereader.tsv", "channel-commercial.tsv"];

    /// <summary>Files made from the others and from the rules, which the engine loads without parsing.</summary>
    public static readonly string[] Ready = [
        ReadyRules, .. ChannelModels.ChannelFile.All.Select(static file => file.Name), ReadyRanker, ReadyConfusable];

    /// <summary>All files that are built.</summary>
    public static readonly string[] Built = [
        Lexicon, Language, Letters, Languages, Vectors, .. Channels, Confusable, Ranker, RankerTrees, .. Ready, Manifest];

    private readonly DirectoryInfo _folder;

    public DataFolder(DirectoryInfo folder)
    {
        folder.Create();
        _folder = folder;
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>A file in the folder or, if it is missing, the one that the library was built with.</summary>
    public byte[] Read(string name) => File.Exists(PathOf(name)) ? File.ReadAllBytes(PathOf(name)) : EmbeddedData.Read(name);

    public string ReadText(string name) => Encoding.UTF8.GetString(Read(name));

    public WordGraph OpenLexicon() => WordGraph.Open(Read(Lexicon));

    public ChannelModels OpenChannels() => new(ReadText);

    /// <summary>Files in this folder, as sources of others.</summary>
    public IEnumerable<ManifestSource> Sources(params IEnumerable<string> names) =>
        names.Select(name => ManifestSource.Of(name, Read(name)));

    /// <summary>Copies a file that is not built.</summary>
    public void Take(string name, DataFolder from) => File.WriteAllBytes(PathOf(name), from.Read(name));

    /// <summary>Writes a file and notes it in the manifest.</summary>
    public void Write(string name, byte[] contents, params IEnumerable<ManifestSource> sources)
    {
        File.WriteAllBytes(PathOf(name), contents);
        ModelBuilder.Manifest.Note(PathOf(Manifest), name, contents, sources);
    }

    public void Write(string name, string contents, params IEnumerable<ManifestSource> sources) =>
        Write(name, Encoding.UTF8.GetBytes(contents), sources);
}
