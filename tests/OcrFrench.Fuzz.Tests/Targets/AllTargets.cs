using OcrFrench.Documents;
using OcrFrench.Fuzz.Tests.Running;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Every entry that takes what others have written.</summary>
internal static class AllTargets
{
    public static IReadOnlyList<IFuzzTarget> Make() =>
    [
        new TextTarget(), new RulesTarget(),
        .. Enum.GetValues<OcrDocumentFormat>().Select(static format => new DocumentTarget(format)),
        new PdfTarget(), new JsonLinesTarget(), new ChangesTarget(), new ModelTarget(),
        new DecisionsTarget(), new SettingsTarget(), new ProfileTarget(), new JournalTarget(), new ProtectTarget(),
    ];

    /// <summary>The texts of testdata.</summary>
    public static string[] Texts() =>
        [.. Directory.EnumerateFiles(OcrFrench.Tests.Repository.House.Path("testdata"), "*.txt",
            SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>The same in passages of three lines: what is short is cleaned often.</summary>
    public static IEnumerable<string> Passages() =>
        Texts().SelectMany(static text => text.Split('\n').Chunk(3)).Select(static lines => string.Join('\n', lines));

    public static byte[] Page(params string[] path) => File.ReadAllBytes(OcrFrench.Tests.Repository.House.Path(["testdata", .. path]));
}
