namespace OcrFrench.Channel;

/// <summary>The confusion tables, one for each fingerprint, read when first needed.</summary>
internal sealed class ChannelModels
{
    private const string English = "channel-english.tsv", French = "channel-french.tsv", NoAccents = "channel-noaccents.tsv", FineReader = "channel-finereader.tsv", Shapes = "channel-shapes.tsv";

    private readonly Lazy<ConfusionTable> _english, _french, _noAccents, _general, _fineReader;

    /// <param name="read">Gives the text of a file.</param>
    public ChannelModels(Func<string, string> read)
    {
        _english = new(() => Load(English, Shapes));
        _french = new(() => Load(French, Shapes));
        _noAccents = new(() => Load(NoAccents, Shapes));
        _fineReader = new(() => Load(FineReader, Shapes));
        _general = new(() => Load(English, French, Shapes));

        ConfusionTable Load(params string[] names) => ConfusionTable.Parse([.. names.Select(name => (name, read(name)))]);
    }

    /// <summary>The files that are read.</summary>
    public static IReadOnlyList<string> Files { get; } = [English, French, NoAccents, FineReader, Shapes];

    /// <summary>The table for a text of which more is known than its letters.</summary>
    public ConfusionTable For(in DamageProfile profile) => profile.IsCommercial ? _fineReader.Value : For(profile.Fingerprint);

    public ConfusionTable For(Fingerprint fingerprint) => fingerprint switch
    {
        Fingerprint.English => _english.Value,
        Fingerprint.French => _french.Value,
        Fingerprint.NoAccents => _noAccents.Value,
        _ => _general.Value,
    };
}
