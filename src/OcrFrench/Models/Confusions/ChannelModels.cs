using OcrFrench.Models.Ready;

namespace OcrFrench.Models.Confusions;

/// <summary>Identifies a confusion table: one for each <see cref="Fingerprint"/>, and one more.</summary>
internal enum ChannelKind : byte
{
    General = Fingerprint.General,
    English = Fingerprint.English,
    French = Fingerprint.French,
    NoAccents = Fingerprint.NoAccents,

    /// <summary>Old commercial engines.</summary>
    FineReader,
}

/// <summary>The confusion tables, one for each fingerprint, read on first use.</summary>
internal sealed class ChannelModels
{
    private const string English = "channel-english.tsv", French = "channel-french.tsv", NoAccents = "channel-noaccents.tsv",
        FineReader = "channel-finereader.tsv", Commercial = "channel-commercial.tsv", Shapes = "channel-shapes.tsv";

    private readonly Lazy<ConfusionTable> _english, _french, _noAccents, _general, _fineReader;

    private ChannelModels(Func<ChannelFile, ConfusionTable> load)
    {
        _english = new(() => load(ChannelFile.All[0]));
        _french = new(() => load(ChannelFile.All[1]));
        _noAccents = new(() => load(ChannelFile.All[2]));
        _fineReader = new(() => load(ChannelFile.All[3]));
        _general = new(() => load(ChannelFile.All[4]));
    }

    /// <summary>Creates the tables from their readable files.</summary>
    /// <param name="read">Returns the text of a file.</param>
    public ChannelModels(Func<string, string> read)
        : this(file => Parse(file, read))
    {
    }

    /// <summary>The tables that come with the library.</summary>
    public static ChannelModels Default { get; } = new(LoadReady);

    /// <summary>The files to read.</summary>
    public static IReadOnlyList<string> Files { get; } = [English, French, NoAccents, FineReader, Commercial, Shapes];

    public ConfusionTable For(ChannelKind kind) => kind == ChannelKind.FineReader ? _fineReader.Value : For((Fingerprint)kind);

    public ConfusionTable For(Fingerprint fingerprint) => fingerprint switch
    {
        Fingerprint.English => _english.Value,
        Fingerprint.French => _french.Value,
        Fingerprint.NoAccents => _noAccents.Value,
        _ => _general.Value,
    };

    public static ConfusionTable Parse(ChannelFile file, Func<string, string> read) =>
        ConfusionTable.Parse([.. file.Sources.Select(name => (name, read(name)))]);

    private static ConfusionTable LoadReady(ChannelFile file) =>
        ReadyTable.TryOpen(file.Name, ReadyTable.StampOf(file.Sources), out TableReader ready)
            ? ConfusionTable.Read(ref ready) : Parse(file, EmbeddedData.ReadText);

    /// <summary>A precompiled table, and the readable ones it was built from.</summary>
    internal sealed record ChannelFile(string Name, params string[] Sources)
    {
        public static readonly ChannelFile[] All =
        [
            new("channel-english.bin", English, Shapes),
            new("channel-french.bin", French, Commercial, Shapes),
            new("channel-noaccents.bin", NoAccents, Shapes),
            new("channel-finereader.bin", FineReader, Commercial, Shapes),
            new("channel-general.bin", English, French, Commercial, Shapes),
        ];
    }
}
