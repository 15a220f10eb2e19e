using OcrFrench.Models.Ready;

namespace OcrFrench.Rules;

/// <summary>The rule files that come with the library, and their precompiled form.</summary>
internal static class BuiltInRules
{
    /// <summary>The prefix of built-in file names in messages.</summary>
    public const string NamePrefix = "built-in:";

    /// <summary>The files, in order of precedence.</summary>
    public static readonly string[] Names =
        ["elision.rules", "numbering.rules", "words.rules", "letters.rules", "ligatures.rules", "capitals.rules", "marks.rules"];

    private const string ReadyName = "rules.bin";

    private static readonly Lazy<IReadOnlyList<RuleFile>> s_files = new(static () => Load(EmbeddedData.ReadText));
    private static readonly Lazy<RuleSet> s_ready = new(LoadReady);
    private static readonly Lazy<RuleSet> s_compiled = new(static () => RuleSet.CompileUnchecked(Files)); // the tests check them

    public static IReadOnlyList<RuleFile> Files => s_files.Value;

    /// <summary>The rules with their patterns and examples.</summary>
    public static RuleSet Compiled => s_compiled.Value;

    /// <summary>The same rules without what only compiling needs, loaded when first used.</summary>
    public static Lazy<RuleSet> Ready => s_ready;

    /// <summary>The files as <paramref name="read"/> gives them.</summary>
    public static RuleFile[] Load(Func<string, string> read) =>
        Array.ConvertAll(Names, name => new RuleFile(NamePrefix + name, read(name)));

    private static RuleSet LoadReady() =>
        ReadyTable.TryOpen(ReadyName, ReadyTable.StampOf(Names), out TableReader ready) ? RuleSetFormat.Read(ref ready) : Compiled;
}
